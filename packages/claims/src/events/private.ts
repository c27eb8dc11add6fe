import type { Participant } from '../participants.js';
import { isPublic } from '../public-party.js';
import type { Actor, Scene } from './actor.js';
import type { Reading } from './types.js';

/** What private people do to one another that others hear of. */
const HARMS = new Set(['accuse', 'assault', 'coerce']);
/** What private bodies do with one another, besides. */
const DEALINGS = new Set(['agree', 'cooperate', 'reject', 'protest', 'sanction', 'threaten']);
/** A contract between firms. */
const CONTRACTS = new Set(['sign', 'ink', 'conclude', 'seal'].map((verb) => `event:support:verb:${verb}`));
/** What one private person does for or with a state or an office-holder, and no news of either. */
const ERRANDS = new Set(['aid', 'mobilize', 'retreat', 'cooperate', 'concede']);
/** "said the government should help": what somebody in the street thinks. */
const OPINIONS = new Set(
  ['say', 'add', 'believe', 'think', 'want', 'hope'].map((verb) => `event:request:verb:${verb}`),
);
const LITIGATION = new Set(['request', 'consult', 'reject']);

/** "asked the Court of Appeal to overturn a ruling": a lawsuit of somebody's own. */
function isCourt({ subtype, label }: Participant): boolean {
  return subtype === 'court' || /\b(?:court|tribunal)\b/i.test(label);
}

const TRAVEL =
  /^event:consult:(?:verb:(?:visit|tour|make|travel|fly|arrive|go|return|pay)|noun:(?:visit|trip|tour|journey))/;
/** Told so indirectly, a private affair is a guess. */
const SURE = 0.8;

function isNamed({ participant, score }: Actor): boolean {
  return participant.mention.form === 'name' && score >= SURE;
}

function isPerson({ type }: Participant): boolean {
  return type === 'person';
}

/** Two of whom the text tells no office, and the world knows nothing. */
function isBetweenPrivate({ pattern }: Reading, from: Actor, to: Actor): boolean {
  if (!isNamed(from) || !isNamed(to)) return true;
  const { predicate, rule, part } = pattern;
  if (HARMS.has(predicate)) return part !== 'verb';
  if (predicate === 'cooperate') return isPerson(from.participant) && isPerson(to.participant);
  const persons = isPerson(from.participant) || isPerson(to.participant);
  return persons || !(DEALINGS.has(predicate) || CONTRACTS.has(rule));
}

/**
 * Is what a sentence tells of two parties their own affair: family, sport, work, the people of a feature? Between two
 * private parties only plain words of harm count, and dealings of two bodies; a private person's errands and travels do not.
 */
export function isPrivate(
  { participants }: Scene,
  reading: Reading,
  [from, to]: readonly [Actor, Actor],
): boolean {
  const known = isPublic(participants, from.participant);
  const other = isPublic(participants, to.participant);
  if (!known && !other) return isBetweenPrivate(reading, from, to);
  const { predicate, rule } = reading.pattern;
  if (!known && isPerson(from.participant)) {
    if (LITIGATION.has(predicate) && isCourt(to.participant)) return true;
    if (ERRANDS.has(predicate) || TRAVEL.test(rule)) return true;
    if (OPINIONS.has(rule)) return true;
    return predicate === 'assault' && !isPerson(to.participant);
  }
  return !other && isPerson(to.participant) && predicate === 'aid';
}
