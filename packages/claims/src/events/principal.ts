import type { Participant } from '../participants.js';
import { relations } from '../rel.js';
import { lemma, rel } from '../tree.js';
import type { Actor, Scene } from './actor.js';
import type { Reading } from './types.js';

/** Acts of states: who speaks of them for a state does not do them himself. */
const STATE_ACTS = new Set(['mobilize', 'assault', 'sanction', 'retreat', 'aid']);
/** "did not rule out sending troops": the speaker weighs what his country may do. */
const WEIGHING = new Set([
  'exclude',
  'rule',
  'consider',
  'weigh',
  'contemplate',
  'mull',
  'envisage',
  'suggest',
  'discuss',
]);
const COMPLEMENTS = relations('xcomp', 'ccomp', 'advcl', 'acl', 'obj');

/** The country for which a person weighs an act, if that is what the sentence says and the text names the country. */
export function principalOf(scene: Scene, reading: Reading, subject: Actor): Participant | undefined {
  const { participant } = subject;
  const { tree, participants } = scene;
  if (participant.type !== 'person' || participant.country === undefined) return undefined;
  if (!STATE_ACTS.has(reading.pattern.predicate) || !COMPLEMENTS.has(rel(tree, reading.carrier)))
    return undefined;
  const governor = tree.analysis.head[reading.carrier]!;
  if (governor < 0 || !WEIGHING.has(lemma(tree, governor))) return undefined;
  if (!participants.entities.has(participant.country)) return undefined;
  return { ...participant, entity: participant.country, type: 'country' };
}
