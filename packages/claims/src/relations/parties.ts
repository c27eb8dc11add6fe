import type { Participant } from '../participants.js';

/** Is the organization a political party: by the knowledge base, or by its own name? */
export function isParty({ type, subtype, mention, label }: Participant): boolean {
  if (type !== 'organization') return false;
  return subtype === 'political party' || (mention.form !== 'pronoun' && /\bparty$/i.test(label));
}
