import { LOCATION_CLASS, OTHER_CLASS, PERSON_CLASS } from './labels.js';
import { BODY_WORDS, OFFICES } from './lexicon.js';
import type { RuleContext, TokenSpan } from './spans.js';
import { wordSet } from './word-set.js';
import { bareAt, capitalAt, textAt } from './words-at.js';

const FIRST_PEOPLES = /^(?:indigenous|aboriginals?|natives?)$/;
const MEMBERS = /^(?:peoples?|americans?|australians?|canadians?|hawaiians?|alaskans?)$/;
const UNDERTAKINGS = /^(?:project|operation|mission)$/;

/** "Indigenous", "First Nations", "Native Americans": peoples, not the name of a body or a person. */
export function isFirstPeople(context: RuleContext, { first, last }: TokenSpan): boolean {
  const word = bareAt(context, first);
  if (last - first === 1) return FIRST_PEOPLES.test(word);
  if (last - first !== 2) return false;
  const next = bareAt(context, first + 1);
  return word === 'first' ? next === 'nations' : FIRST_PEOPLES.test(word) && MEMBERS.test(next);
}

const MONTHS = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec`);
/** What is told apart by numbers alone. */
const COUNTED = /^(?:no|article|section|chapter|clause|page)$/;
const PARTS_OF_DATES = /^(?:\d{1,4}(?:st|nd|rd|th)?|to|and|of|-|–|,)$/;

/** "Jan 22 to Feb 1", "No. 1": dates and numbers, no names of things. */
export function isNumbered(context: RuleContext, { first, last }: TokenSpan): boolean {
  if (last - first < 2) return !capitalAt(context, first) && /^\p{Ll}+\d+$/u.test(textAt(context, first));
  const opening = bareAt(context, first);
  if (COUNTED.test(opening) && last - first === 2) return /^\d+$/.test(textAt(context, first + 1));
  for (let token = first; token < last; token++)
    if (!MONTHS.has(bareAt(context, token)) && !PARTS_OF_DATES.test(textAt(context, token))) return false;
  return true;
}

/** "St. Norin's Day": what is named after a saint is no person and no place. */
export function isSaintsDay(context: RuleContext, { first, last, nameClass }: TokenSpan): boolean {
  if (nameClass !== PERSON_CLASS || !capitalAt(context, first - 1)) return false;
  if (!/^(?:St|Saint)\.?$/.test(textAt(context, first - 1))) return false;
  return /^['’]s$/.test(textAt(context, last)) && /^(?:Day|Eve|Week)$/.test(textAt(context, last + 1));
}

const ADJECTIVES = wordSet(
  'african asian european american crimean caucasian balkan arab arabian scandinavian republican',
);

const PARTS = /^(?:north|south|east|west|central|latin|southeast)$/;

/** "the east Asian country", "N Korean", "a New Yorker": what somebody or something is, no place and no body. */
export function isAdjective(context: RuleContext, { first, last, nameClass }: TokenSpan): boolean {
  const word = bareAt(context, last - 1);
  if (last - first === 1)
    return (
      word === 'papal' ||
      (ADJECTIVES.has(word) && (nameClass === LOCATION_CLASS || /^NGOs?$/.test(textAt(context, last))))
    );
  if (last - first !== 2) return false;
  const opening = bareAt(context, first);
  if (nameClass === LOCATION_CLASS && PARTS.test(opening) && ADJECTIVES.has(word)) return true;
  if (word === 'korean') return /^[ns]$/.test(opening);
  return opening === 'new' && /^yorkers?$/.test(word) && textAt(context, first - 1) !== 'The';
}

/** "Appeals Court Judge": the office at a body, that the model took for a person; "USS Ana Torvel": a ship. */
export function isRank(context: RuleContext, { first, last, nameClass }: TokenSpan): boolean {
  if (nameClass !== PERSON_CLASS) return false;
  if (capitalAt(context, first - 1) && SHIPS.test(textAt(context, first - 1))) return true;
  return (
    last - first > 1 && OFFICES.has(bareAt(context, last - 1)) && BODY_WORDS.has(bareAt(context, last - 2))
  );
}

const SHIPS = /^(?:USS|HMS|RMS|INS|USNS)$/;

/** "State TV": what every state has. */
export const isStateMedia = (context: RuleContext, { first, last }: TokenSpan): boolean =>
  last - first === 2 &&
  bareAt(context, first) === 'state' &&
  /^(?:tv|television|media|radio)$/.test(bareAt(context, first + 1));

const isUndertaking = (context: RuleContext, token: number) =>
  capitalAt(context, token) && UNDERTAKINGS.test(bareAt(context, token));

/** "Project Torvel", "Operation Sol": what is done under a name is no person. */
export function asUndertaking(context: RuleContext, name: TokenSpan): TokenSpan {
  const { first, last, nameClass } = name;
  if (nameClass > LOCATION_CLASS) return name;
  if (nameClass === LOCATION_CLASS)
    return last - first === 2 && bareAt(context, first) === 'project'
      ? { ...name, nameClass: OTHER_CLASS }
      : name;
  if (last - first > 1) return isUndertaking(context, first) ? { ...name, nameClass: OTHER_CLASS } : name;
  const alone =
    first > 0 && isUndertaking(context, first - 1) && !/^\p{Lu}/u.test(textAt(context, first - 2));
  return alone ? { first: first - 1, last, nameClass: OTHER_CLASS } : name;
}
