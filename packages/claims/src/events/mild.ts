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

/** What is done to persons alone. */
const PERSONAL = new Set(['impeach', 'elect'].map((verb) => `event:accuse:verb:${verb}`));
const CLOSING = new Set(['coerce', 'sanction'].map((id) => `event:${id}:verb:close`));
const CONTEST =
  /^event:(?:consult|coerce|concede|assault|cooperate|support|aid|retreat|threaten|sanction|request):/;

/** What a club does with its players and other clubs. */
function isSport(rule: string, subject: Participant, object: Participant): boolean {
  return (
    (subject.subtype === 'sports team' || object.subtype === 'sports team') &&
    CONTEST.test(rule) &&
    object.type !== 'country'
  );
}

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

const FORCE = /^event:(?:assault|mobilize|retreat):/;
const PARTY = 'political party';

/** "the firm targets Peru", "established a base": what firms, papers and schools do is no use of force. */
function isCivilForce(rule: string, { type, subtype }: Participant): boolean {
  if (type !== 'organization' || subtype === undefined || !FORCE.test(rule)) return false;
  return CIVILIAN.has(subtype) && subtype !== PARTY && !GOVERNING.has(subtype);
}

const GOVERNING = new Set(['parliament', 'court', 'government agency']);

/** Acts that are none upon such a party: persons are annoyed, advisers called in, products brought out, rivals outdone. */
export function isMild(rule: string, subject: Participant, object: Participant): boolean {
  if (isSport(rule, subject, object)) return true;
  if (isCivilForce(rule, subject)) return true;
  if (PERSONAL.has(rule)) return object.type === 'country';
  if (CLOSING.has(rule)) return object.type === 'place';
  if (rule === 'event:aid:verb:pay' || rule === 'event:aid:verb:sell')
    return isBody(subject) && subject.subtype !== 'intergovernmental organization';
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
