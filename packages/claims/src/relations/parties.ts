import type { Participant } from '../participants.js';
import type { Found } from './draft.js';

const PARTIES =
  /\bparty\b|\b(?:conservatives|labour|liberal democrats|christian democrats|social democrats|democrats|republicans|greens)$/i;

const BODIES =
  /\b(?:ministry|department|institute|bureau|office|commission|organi[sz]ation|confederation|federation|secretariat|agency)\b/i;

/** Is the organization a political party: by the knowledge base, or by its own name? */
export function isParty({ type, subtype, mention, label }: Participant): boolean {
  if (type !== 'organization') return false;
  return (
    subtype === 'political party' ||
    (mention.form !== 'pronoun' && PARTIES.test(label) && !BODIES.test(label))
  );
}

const BELONGING = new Set(['member-of', 'employer']);

/** A person who is a member of a party, or works for it, belongs to it. */
export function inParty(found: Found): Found {
  const { subject, predicate, object } = found;
  if (subject.type !== 'person' || !BELONGING.has(predicate) || !isParty(object)) return found;
  const { role: _, ...rest } = found;
  return { ...rest, predicate: 'party' };
}
