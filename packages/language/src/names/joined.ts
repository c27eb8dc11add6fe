import { BODIES, GIVEN_NAME, ORGANIZATION, PERSON, PLACES } from './gazetteer.js';
import { LOCATION_CLASS, ORGANIZATION_CLASS, OTHER_CLASS, PERSON_CLASS } from './labels.js';
import { BODY_WORDS, HALVES, INNER_OFFICES, PLACE_HEADS, TITLES } from './lexicon.js';
import { FIELDS } from './portfolios.js';
import { behindPost, behindSeat, seatOfChamber } from './seats.js';
import type { RuleContext, TokenSpan } from './spans.js';
import { isOwner } from './whole.js';
import { bareAt, capitalAt, kindsAt, textAt } from './words-at.js';

const OWNERS = PLACES | BODIES;

/** Where a span is cut: the left name ends before `last`, the right one begins at `first`. */
export interface Cut {
  readonly last: number;
  readonly first: number;
  readonly left: number;
  readonly right: number;
}

/** Where a name is cut at a token; undefined when the rule has nothing to say. */
export type Rule = (context: RuleContext, name: TokenSpan, at: number) => Cut | undefined;

const isNumber = (word: string) => /^\d+$/.test(word);
const isDash = (word: string) => /^[-–—]$/.test(word);

/** The first word of a name after small words. */
function nextCapital(context: RuleContext, from: number, last: number): number {
  let at = from;
  while (at < last && /^(the|an?|of|in)$/.test(textAt(context, at))) at++;
  return at;
}

function classOfRest(context: RuleContext, first: number, name: TokenSpan, otherwise: number): number {
  const kinds = kindsAt(context, first, name.last);
  if (kinds & PLACES && !(kinds & (1 << ORGANIZATION))) return LOCATION_CLASS;
  if (kinds & BODIES) return ORGANIZATION_CLASS;
  return kinds & (1 << PERSON) ? PERSON_CLASS : otherwise;
}

/** "Crop Department at Norland University", "Grain Board in Geneva": two names. Persons have "of" instead. */
const atPlace: Rule = (context, name, at) => {
  const word = textAt(context, at);
  const person = name.nameClass === PERSON_CLASS;
  if (person ? word !== 'of' : !/^(at|with|in)$/.test(word)) return undefined;
  if (!person && name.nameClass !== ORGANIZATION_CLASS && name.nameClass !== LOCATION_CLASS) return undefined;
  const first = nextCapital(context, at + 1, name.last);
  const right = classOfRest(context, first, name, word === 'at' ? ORGANIZATION_CLASS : LOCATION_CLASS);
  return { last: at, first, left: name.nameClass, right };
};

/** "Norland 2-1 Sudmark": a score stands between two names. */
const score: Rule = (context, name, at) => {
  if (at + 3 >= name.last || !isDash(textAt(context, at + 1))) return undefined;
  if (!isNumber(textAt(context, at)) || !isNumber(textAt(context, at + 2))) return undefined;
  const left = classOfRest(context, name.first, { ...name, last: at }, name.nameClass);
  return { last: at, first: at + 3, left, right: classOfRest(context, at + 3, name, left) };
};

/** "Geneva-based Norland Grain": what stands before the hyphen is another name. */
const half: Rule = (context, name, at) => {
  if (textAt(context, at) !== '-' || at + 2 >= name.last || !HALVES.has(textAt(context, at + 1)))
    return undefined;
  const left = classOfRest(context, name.first, { ...name, last: at }, LOCATION_CLASS);
  return { last: at, first: at + 2, left, right: name.nameClass };
};

/** "Norin University's Institute of Roads": a body that owns another. */
function ownsBody(context: RuleContext, { first, last }: TokenSpan, at: number): boolean {
  if (at < first + 2 || !BODY_WORDS.has(lowerAt(context, at - 1))) return false;
  const opens = BODY_WORDS.has(lowerAt(context, at + 1)) && textAt(context, at + 2) === 'of';
  return opens || (last > at + 2 && BODY_WORDS.has(lowerAt(context, last - 1)));
}

/** "Washington's Dulles Airport": the owner is another name when it is known. "Hawke's Bay" is one name. */
const owned: Rule = (context, name, at) => {
  if (!/^['’]s$/.test(textAt(context, at)) || name.nameClass === OTHER_CLASS) return undefined;
  const kinds = kindsAt(context, name.first, at);
  if (name.nameClass === ORGANIZATION_CLASS && !(kinds & PLACES) && ownsBody(context, name, at))
    return { last: at, first: at + 1, left: ORGANIZATION_CLASS, right: ORGANIZATION_CLASS };
  if (!(kinds & OWNERS)) return undefined;
  const left = kinds & PLACES ? LOCATION_CLASS : ORGANIZATION_CLASS;
  return { last: at, first: at + 1, left, right: name.nameClass };
};

/** Whether a given name opens what owns, and the head of a body what is owned. */
const isOwnedBody = (context: RuleContext, { first, last }: TokenSpan, at: number): boolean =>
  at + 2 < last &&
  (kindsAt(context, first, first + 1) & (1 << GIVEN_NAME)) !== 0 &&
  BODY_WORDS.has(lowerAt(context, at + 1));

/** "Grain League as GL", "Grain League the Norin": a known body, and what it is called or what comes next. */
const calledOther: Rule = (context, name, at) =>
  name.nameClass === ORGANIZATION_CLASS &&
  (textAt(context, at) === 'as' || (textAt(context, at) === 'the' && capitalAt(context, at - 1))) &&
  kindsAt(context, name.first, at) & (1 << ORGANIZATION)
    ? { last: at, first: at + 1, left: ORGANIZATION_CLASS, right: ORGANIZATION_CLASS }
    : undefined;

/** "Torvels' Grain Board", "Ana Torvels' Board of Trade": an apostrophe behind a plural or a person. */
const plural: Rule = (context, name, at) => {
  if (!/^['’]$/.test(textAt(context, at)) || !/s$/.test(textAt(context, at - 1))) return undefined;
  if (name.nameClass === ORGANIZATION_CLASS && at === name.first + 2 && isOwnedBody(context, name, at))
    return { last: at, first: at + 1, left: PERSON_CLASS, right: ORGANIZATION_CLASS };
  if (isOwner(context, at - 1) || (name.nameClass === ORGANIZATION_CLASS && at > name.first + 1))
    return undefined;
  return { last: at, first: at + 1, left: name.nameClass, right: name.nameClass };
};

/** "Norland Park – Sector Sol": a long dash joins no place and no person. */
const dashed: Rule = (context, name, at) =>
  /^[–—]$/.test(textAt(context, at)) && name.nameClass <= LOCATION_CLASS
    ? { last: at, first: at + 1, left: name.nameClass, right: name.nameClass }
    : undefined;

/** "State Grain Chamber J. Torvel": a person with initials stands behind a body. */
const initialled: Rule = (context, name, at) => {
  if (name.nameClass !== ORGANIZATION_CLASS || at < name.first + 2) return undefined;
  let surname = at;
  while (surname < name.last && /^(\p{Lu}\.?|\.)$/u.test(textAt(context, surname))) surname++;
  const dotted = surname > at && textAt(context, surname - 1).endsWith('.');
  if (!dotted || surname !== name.last - 1) return undefined;
  return { last: at, first: at, left: name.nameClass, right: PERSON_CLASS };
};

const isTitle = (context: RuleContext, token: number) => TITLES.has(bareAt(context, token));
const isCapital = (word: string) => /^\p{Lu}/u.test(word);
const lowerAt = (context: RuleContext, token: number) => textAt(context, token).toLowerCase();

/** Words before an office that belong to it: "Managing Director". */
const OFFICE_WORDS = new Set(
  'advisory marketing managing executive group public relations human resources assistant associate senior - co news'.split(
    ' ',
  ),
);

/** "Norland Board President Ana Torvel": what leads is one name, who leads is another. */
const innerOffice: Rule = (context, name, at) => {
  if (name.nameClass > ORGANIZATION_CLASS || !INNER_OFFICES.has(lowerAt(context, at))) return undefined;
  let first = at + 1;
  while (first < name.last && isTitle(context, first)) first++;
  const size = name.last - first;
  if (size < (name.nameClass === PERSON_CLASS ? 1 : 2) || size > 4) return undefined;
  for (let token = first; token < name.last; token++) {
    const lower = lowerAt(context, token);
    if (!isCapital(textAt(context, token)) || BODY_WORDS.has(lower) || PLACE_HEADS.has(lower))
      return undefined;
  }
  let last = at;
  while (last > name.first && (isTitle(context, last - 1) || OFFICE_WORDS.has(lowerAt(context, last - 1))))
    last--;
  if (last === name.first) return undefined;
  if (textAt(context, last - 1) === 'and')
    return { last: last - 1, first, left: PERSON_CLASS, right: PERSON_CLASS };
  const left = classOfRest(context, name.first, { ...name, last }, ORGANIZATION_CLASS);
  return { last, first, left: left === PERSON_CLASS ? ORGANIZATION_CLASS : left, right: PERSON_CLASS };
};

const hasBody = (context: RuleContext, first: number, last: number) => {
  for (let token = first; token < last; token++) if (BODY_WORDS.has(lowerAt(context, token))) return true;
  return false;
};

const hasSmall = (context: RuleContext, first: number, last: number) => {
  for (let token = first; token < last; token++) if (/^(of|for)$/.test(textAt(context, token))) return true;
  return false;
};

const OF_FIELDS = /^(Ministry|Department|Departments|Ministries|Office|Bureau)$/;

/** "District of Norland Ana Torvel": a person behind a body that ends with a place. */
const behindPlace: Rule = (context, name, at) => {
  const size = name.last - at;
  if (name.nameClass !== ORGANIZATION_CLASS || size < 2 || size > 3) return undefined;
  if (!(kindsAt(context, at, at + 1) & (1 << GIVEN_NAME)) || hasBody(context, at, name.last))
    return undefined;
  for (let first = at - 1; first > name.first && first > at - 4; first--)
    if (textAt(context, first - 1) === 'of' && kindsAt(context, first, at) & PLACES)
      return { last: at, first: at, left: ORGANIZATION_CLASS, right: PERSON_CLASS };
  return undefined;
};

/** "Norland Ministry and Coast Guard Board", "Grain Board and the Torvel Bank": two bodies. */
const bothBodies: Rule = (context, name, at) => {
  if (name.nameClass !== ORGANIZATION_CLASS || !/^(and|&)$/.test(textAt(context, at))) return undefined;
  const article = textAt(context, at + 1) === 'the';
  const first = at + (article ? 2 : 1);
  const both = { last: at, first, left: ORGANIZATION_CLASS, right: ORGANIZATION_CLASS };
  if (first + 1 < name.last && OF_FIELDS.test(textAt(context, first)) && textAt(context, first + 1) === 'of')
    return both;
  if (first >= name.last || FIELDS.has(lowerAt(context, first))) return undefined;
  if (article) return at > name.first + 1 && hasBody(context, first, name.last) ? both : undefined;
  if (at < name.first + 2 || name.last < first + 2 || hasSmall(context, name.first, at)) return undefined;
  const heads = BODY_WORDS.has(lowerAt(context, at - 1)) && BODY_WORDS.has(lowerAt(context, name.last - 1));
  return heads && !BODY_WORDS.has(lowerAt(context, first)) ? both : undefined;
};

const RULES: readonly Rule[] = [
  atPlace,
  score,
  half,
  owned,
  plural,
  dashed,
  initialled,
  innerOffice,
  behindPlace,
  bothBodies,
  seatOfChamber,
  behindSeat,
  calledOther,
  behindPost,
];

function allTitles(context: RuleContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!isTitle(context, i)) return false;
  return true;
}

/** "Grain Board Ana Torvel", what stands behind "Speaker of the": a body and a person. */
function bodyAndPerson(context: RuleContext, first: number, last: number): TokenSpan[] {
  for (let end = last - 1; end > first; end--) {
    const kinds = kindsAt(context, first, end);
    const body = BODY_WORDS.has(textAt(context, end - 1).toLowerCase()) && end > first + 1;
    if (!body && !(kinds & OWNERS)) continue;
    const nameClass = kinds & PLACES ? LOCATION_CLASS : ORGANIZATION_CLASS;
    return [
      { first, last: end, nameClass },
      { first: end, last, nameClass: PERSON_CLASS },
    ];
  }
  let start = last - 1;
  while (start > first && !isTitle(context, start - 1)) start--;
  return [{ first: start, last, nameClass: PERSON_CLASS }];
}

function firstCut(context: RuleContext, name: TokenSpan): Cut | undefined {
  for (let at = name.first + 1; at < name.last - 1; at++) {
    for (const rule of RULES) {
      const cut = rule(context, name, at);
      if (cut && cut.first < name.last) return cut;
    }
  }
  return undefined;
}

/** Parts of a span in which two names were run into one; the span itself when it is one name or known as a whole. */
export function splitJoined(context: RuleContext, name: TokenSpan): TokenSpan[] {
  const { first, last, nameClass } = name;
  if (last - first < 3 || kindsAt(context, first, last) !== 0) return [name];
  const cut = firstCut(context, name);
  if (!cut) return [name];
  if (allTitles(context, first, cut.last)) {
    if (nameClass === PERSON_CLASS) return bodyAndPerson(context, cut.first, last);
    return [name];
  }
  const right = splitJoined(context, { first: cut.first, last, nameClass: cut.right });
  return [{ first, last: cut.last, nameClass: cut.left }, ...right];
}
