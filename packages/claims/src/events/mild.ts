import type { Participant } from '../participants.js';

const BEATING = new Set(
  ['defeat', 'rout', 'trounce', 'thrash', 'maul', 'beat'].map((verb) => `event:assault:verb:${verb}`),
);
const FIGHTING = new Set(
  ['fight', 'battle', 'clash', 'struggle'].map((verb) => `event:assault:verb:${verb}`),
);
const FIGHTERS = new Set(
  'army front brigade brigades militia movement rebels forces guerrilla guerrillas fighters guard guards taliban police regiment battalion'.split(
    ' ',
  ),
);
const RELEASING = new Set(['release', 'unlock'].map((verb) => `event:concede:verb:${verb}`));
const ARMED = new Set(['armed group', 'military branch', 'military']);

const CIVILIAN = new Set([
  'company',
  'sports team',
  'newspaper',
  'broadcaster',
  'magazine',
  'university',
  'school',
  'political party',
  'court',
  'parliament',
  'central bank',
  'band',
  'record label',
  'government agency',
]);

/** Firms, parties and candidates defeat one another without a blow. */
function isArmed({ type, subtype }: Participant): boolean {
  return type !== 'person' && (type !== 'organization' || subtype === undefined || ARMED.has(subtype));
}

/** Can it fight with arms: a state, an army, a person at the head of one, but no firm? */
function isFighter({ type, subtype, label }: Participant): boolean {
  if (type !== 'organization') return true;
  if (subtype !== undefined) return !CIVILIAN.has(subtype);
  return label
    .toLowerCase()
    .split(/[\s-]+/)
    .some((part) => FIGHTERS.has(part));
}

/** Acts that are none upon such a party: persons are annoyed, advisers called in, products brought out, rivals outdone. */
export function isMild(rule: string, subject: Participant, object: Participant): boolean {
  if (rule === 'event:assault:noun:strike' && !isFighter(subject)) return true;
  if (FIGHTING.has(rule))
    return !isFighter(subject) || (subject.type === 'organization' && object.type === 'person');
  if (BEATING.has(rule)) return !isArmed(subject) || !isArmed(object) || (isBody(subject) && isBody(object));
  if (RELEASING.has(rule)) return isBody(subject) && object.type !== 'person' && object.type !== 'country';
  if (rule === 'event:reject:verb:frustrate') return object.type === 'person';
  return rule === 'event:accuse:verb:summon' && subject.type === 'person';
}

function isBody({ type }: Participant): boolean {
  return type === 'organization';
}
