import type { Words } from '../model/words.js';
import {
  BODIES,
  COUNTRY,
  DEMONYM,
  type Gazetteer,
  kindsOf,
  LARGE_PLACE,
  PERSON,
  PLACE,
  SURNAME,
} from './gazetteer.js';
import { LOCATION_CLASS, ORGANIZATION_CLASS, OTHER_CLASS, PERSON_CLASS } from './labels.js';
import {
  BODY_WORDS,
  COMMON_ACRONYMS,
  GENERIC_BODIES,
  HALVES,
  HONORIFICS,
  INNER_OFFICES,
  NEVER_NAMES,
  OF_A_PERSON,
  OFFICE_ACRONYMS,
  OFFICE_FORMS,
  OFFICES,
  PERSON_NOUNS,
  POST_NOMINALS,
  TITLES,
  UNITS,
} from './lexicon.js';
import {
  asUndertaking,
  isAdjective,
  isFirstPeople,
  isNumbered,
  isRank,
  isSaintsDay,
  isStateMedia,
} from './no-names.js';
import { classOfKnown, withoutArticle, withoutState } from './reclass.js';
import { withoutRemit, withoutStray } from './remits.js';
import { bare, bareAt, textAt } from './words-at.js';

/** A name in a document: tokens, and the class that the model gave it. */
export interface NameSpan {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly nameClass: number;
  /** 0 to 1. */
  readonly score: number;
}

/** The words of the sentence in which a rule looks at a name. */
export interface RuleContext {
  readonly words: Words;
  readonly gazetteer: Gazetteer;
  /** Rows of the words of the sentence. */
  readonly ids: Int32Array;
  readonly length: number;
}

/** A name in a sentence: tokens and class. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
  readonly nameClass: number;
}

/** "Ana Torvel SAN", "Ana Torvel Sunday": honours and the day of the report are no part of a name. */
function withoutEnd(context: RuleContext, name: TokenSpan): TokenSpan {
  let { last } = name;
  if (name.nameClass === OTHER_CLASS) return name;
  const isPerson = name.nameClass === PERSON_CLASS;
  if (isPerson && isRemark(context, name)) return { ...name, last: last - 2 };
  while (last > name.first + (isPerson ? 2 : 1)) {
    const word = textAt(context, last - 1);
    const honour = isPerson && POST_NOMINALS.has(word.toLowerCase()) && word === word.toUpperCase();
    const members = !isPerson && MEMBERS.test(word);
    if (!honour && !members && !DAY.test(word)) break;
    last--;
  }
  return { ...name, last };
}

/** "Ana Torvel - spokesman": what a dash joins to a person in small letters is an office. */
function isRemark(context: RuleContext, { first, last }: TokenSpan): boolean {
  const word = textAt(context, last - 1);
  return (
    last - first > 3 &&
    /^[-–—]$/.test(textAt(context, last - 2)) &&
    word === word.toLowerCase() &&
    (OFFICES.has(word) || PERSON_NOUNS.has(word))
  );
}

const MEMBERS = /^(?:MPs|MEPs|MKs|MLAs|TDs|NGOs?)$/;
const DAY = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

function withoutTitles(context: RuleContext, name: TokenSpan): TokenSpan | undefined {
  let { first } = name;
  while (first < name.last) {
    const word = textAt(context, first);
    const lower = bare(word);
    if (!TITLES.has(lower) && !PERSON_NOUNS.has(lower) && word !== '.' && word !== '-') break;
    first++;
  }
  if (first > name.first && textAt(context, first) === 'of') return undefined;
  return first < name.last ? { ...name, first } : undefined;
}

const DETERMINERS = /^(the|an?|another|other|every|each|third|fourth|fifth)$/i;

/** "the Bill", "another Norin": one word behind an article is no person, but "the Torvel government" has one. */
function isThing(context: RuleContext, { first, last, nameClass }: TokenSpan): boolean {
  if (nameClass !== PERSON_CLASS || first === 0 || !DETERMINERS.test(textAt(context, first - 1)))
    return false;
  return last >= context.length || !OF_A_PERSON.has(textAt(context, last));
}

/** "Secretary of State": an office, not a body. */
function isOffice(context: RuleContext, name: TokenSpan): boolean {
  for (let i = name.first; i < name.last; i++) {
    const word = bareAt(context, i);
    if (!TITLES.has(word) && !/^(of|the|for|and|his|her|-)$/.test(word)) return false;
  }
  return true;
}

/** "Rs 50", "Q 4": an amount or a quarter, no name. */
function isAmount(context: RuleContext, { first, last }: TokenSpan): boolean {
  if (last - first < 2 || !UNITS.has(bareAt(context, first))) return false;
  for (let token = first + 1; token < last; token++)
    if (!/^[\d.,]+[a-z]*$/i.test(textAt(context, token))) return false;
  return true;
}

const PLACE_KINDS = (1 << COUNTRY) | (1 << PLACE) | (1 << LARGE_PLACE);
const KNOWN_NAME = (1 << COUNTRY) | (1 << PLACE) | (1 << LARGE_PLACE) | BODIES;

function isAnyTitle(context: RuleContext, token: number): boolean {
  const word = bareAt(context, token);
  return TITLES.has(word) || OFFICES.has(word) || OFFICE_FORMS.has(word);
}

/** "Director of the Grain Board" is the Grain Board, "Minister of Health" is nothing; undefined when no name is left. */
function afterOffice(context: RuleContext, name: TokenSpan): TokenSpan | undefined {
  const { words, ids } = context;
  const { last } = name;
  let { first } = name;
  while (
    first < last &&
    (isAnyTitle(context, first) || (first > name.first && textAt(context, first) === '-'))
  )
    first++;
  if (first === name.first || first >= last) return name;
  if (!/^(of|for)$/.test(textAt(context, first)) || !OFFICES.has(bareAt(context, first - 1))) return name;
  while (first < last && /^(of|for|the)$/.test(textAt(context, first))) first++;
  const kinds = kindsOf(context.gazetteer, words, { ids, at: first, length: last - first });
  if (kinds & (1 << COUNTRY)) return { first, last, nameClass: LOCATION_CLASS };
  const body =
    last - first > 1
      ? BODY_WORDS.has(bareAt(context, last - 1)) || BODY_WORDS.has(bareAt(context, first))
      : first < last && /^\p{Lu}{2,}$/u.test(textAt(context, first));
  if (body || kinds & KNOWN_NAME) return { first, last, nameClass: ORGANIZATION_CLASS };
  return name.nameClass === ORGANIZATION_CLASS ? undefined : name;
}

/** "US Secretary of State": the country alone, when all that stands behind it is an office. */
function beforeOffice(context: RuleContext, name: TokenSpan): TokenSpan | undefined {
  const { words, gazetteer, ids } = context;
  const { first, last } = name;
  for (let end = first + 1; end < last; end++) {
    const kinds = kindsOf(gazetteer, words, { ids, at: first, length: end - first });
    if (last - end === 1 && bareAt(context, end) === 'state') break;
    if (kinds & (1 << COUNTRY) && isOffice(context, { ...name, first: end }))
      return { first, last: end, nameClass: LOCATION_CLASS };
  }
  return undefined;
}

/** "Norland Grain Board Director": the body alone, when it is known or has a head word. */
function beforeInnerOffice(context: RuleContext, name: TokenSpan): TokenSpan {
  const { words, gazetteer, ids } = context;
  const { first, last, nameClass } = name;
  if (nameClass !== ORGANIZATION_CLASS || last - first < 2) return name;
  if (!(INNER_OFFICES.has(bareAt(context, last - 1)) || bareAt(context, last - 1) === 'officer')) return name;
  for (let end = last - 1; end > first; end--) {
    const kinds = kindsOf(gazetteer, words, { ids, at: first, length: end - first });
    const body = end > first + 1 && BODY_WORDS.has(bareAt(context, end - 1));
    if (!body && !(kinds & KNOWN_NAME)) continue;
    const isPlace = !body && (kinds & PLACE_KINDS) !== 0;
    return { first, last: end, nameClass: isPlace ? LOCATION_CLASS : ORGANIZATION_CLASS };
  }
  return name;
}

/** Whether the word before `last` is a title of a person or the letters of an office. */
function endsWithTitle(context: RuleContext, last: number): boolean {
  const word = bareAt(context, last - 1);
  return HONORIFICS.has(word) || OFFICE_ACRONYMS.has(word);
}

/** "Dr Abbas" is a person, "Academy of Sciences Dr" and "Treasury CS" end before the title of the next name. */
function withoutHonorific(context: RuleContext, name: TokenSpan): TokenSpan {
  if (name.nameClass !== ORGANIZATION_CLASS || name.last - name.first < 2) return name;
  let { last } = name;
  while (last > name.first + 1 && endsWithTitle(context, last)) last--;
  const isJudge =
    bareAt(context, name.first) === 'justice' &&
    last - name.first === 2 &&
    (kindsOf(context.gazetteer, context.words, { ids: context.ids, at: last - 1, length: 1 }) &
      (1 << SURNAME)) !==
      0;
  if (isJudge && !GENERIC_BODIES.has(bareAt(context, last - 1)))
    return { first: last - 1, last, nameClass: PERSON_CLASS };
  const person =
    HONORIFICS.has(bareAt(context, name.first)) &&
    last - name.first <= 3 &&
    !BODY_WORDS.has(bareAt(context, last - 1));
  return { ...name, last, nameClass: person ? PERSON_CLASS : ORGANIZATION_CLASS };
}

/**
 * The office is no part of the body's name: "GRB Chief Commissioner" is GRB; "JJ King" stays a person. Undefined when
 * nothing is left.
 */
function withoutOffice(context: RuleContext, found: TokenSpan): TokenSpan | undefined {
  const name = withoutHonorific(context, found);
  const country = beforeOffice(context, name);
  if (country) return country;
  const { first } = name;
  let { last } = name;
  if (!/^\p{Lu}{2,}$/u.test(textAt(context, first)) || TITLES.has(bareAt(context, first)))
    return afterOffice(context, beforeInnerOffice(context, name));
  while (last > first + 1 && TITLES.has(bareAt(context, last - 1))) last--;
  const enough = name.nameClass === PERSON_CLASS ? 2 : 1;
  if (last === first + 1 && name.last - last >= enough) return { first, last, nameClass: ORGANIZATION_CLASS };
  return name;
}

/** "Geneva-based": the name ends before the hyphen. */
function withoutHalf(context: RuleContext, name: TokenSpan): TokenSpan {
  const { first, last } = name;
  return last - first >= 3 && HALVES.has(textAt(context, last - 1)) && textAt(context, last - 2) === '-'
    ? { ...name, last: last - 2 }
    : name;
}

/** "United Nations Secretary", cut from "Secretary-General": the name ends before the office. */
function withoutCutOffice(context: RuleContext, name: TokenSpan): TokenSpan {
  const { first, last } = name;
  const cut =
    last < context.length &&
    textAt(context, last) === '-' &&
    last - first > 1 &&
    OFFICES.has(bareAt(context, last - 1));
  return cut && name.nameClass !== PERSON_CLASS ? { ...name, last: last - 1 } : name;
}

const PEOPLE = /(?:ians?|eans?|ese|ish|ern)$/;

/** "Russians and Western [officials]": two peoples are no body. */
function isPeoples(context: RuleContext, { first, last, nameClass }: TokenSpan): boolean {
  const isPair =
    nameClass === ORGANIZATION_CLASS && last - first === 3 && textAt(context, first + 1) === 'and';
  return isPair && PEOPLE.test(textAt(context, first)) && PEOPLE.test(textAt(context, last - 1));
}

/** "the 8th century BC", "44 BC". */
function isEra(context: RuleContext, { first }: TokenSpan): boolean {
  if (first === 0 || textAt(context, first).length > 3 || !/^(BC|AD|BCE|CE)$/.test(textAt(context, first)))
    return false;
  return /^(\d+|century|centuries)$/.test(textAt(context, first - 1));
}

function isNothing(context: RuleContext, name: TokenSpan): boolean {
  if (isOffice(context, name) || isAmount(context, name) || isPeoples(context, name)) return true;
  if (isFirstPeople(context, name) || isNumbered(context, name)) return true;
  if (isAdjective(context, name) || isRank(context, name)) return true;
  if (isSaintsDay(context, name) || isStateMedia(context, name)) return true;
  if (name.last - name.first > 1) return false;
  const word = textAt(context, name.first);
  const lower = bare(word);
  if (GENERIC_BODIES.has(lower) || OFFICE_ACRONYMS.has(lower) || COMMON_ACRONYMS.has(word.toLowerCase()))
    return true;
  if (isEra(context, name)) return true;
  if (isThing(context, name) || (PERSON_NOUNS.has(lower) && name.nameClass === PERSON_CLASS)) return true;
  const acronym = word.length > 1 && word === word.toUpperCase();
  return (NEVER_NAMES.has(bare(word)) && !acronym) || TITLES.has(bare(word)) || !/\p{L}/u.test(word);
}

const NOT_A_BODY = PLACE_KINDS | (1 << PERSON);

/** "Norland Grain Board", "Ministry of Health": a body by its head, unless the whole is known as something else. */
function isBody(context: RuleContext, { first, last }: TokenSpan, kinds: number): boolean {
  if (last - first < 2 || kinds & NOT_A_BODY) return false;
  for (let token = first + 1; token < last - 1; token++)
    if (bareAt(context, token) === 'of') return BODY_WORDS.has(bareAt(context, token - 1));
  return BODY_WORDS.has(bareAt(context, last - 1));
}

/**
 * Corrects one name of a sentence: no titles, no lone pronouns, days or demonyms; countries are places whatever the
 * model says. Undefined when nothing is left.
 */
export function correctName(context: RuleContext, found: TokenSpan): TokenSpan | undefined {
  const { words, gazetteer, ids } = context;
  const whole = withoutArticle(context, withoutState(context, withoutHalf(context, found)));
  const name = withoutEnd(context, withoutCutOffice(context, whole));
  const own = withoutStray(context, withoutRemit(context, name));
  const bodily = own.nameClass === LOCATION_CLASS ? own : withoutOffice(context, own);
  const named = bodily?.nameClass === PERSON_CLASS ? withoutTitles(context, bodily) : bodily;
  if (!named || isNothing(context, named)) return undefined;
  const trimmed = asUndertaking(context, named);
  const kinds = kindsOf(gazetteer, words, { ids, at: trimmed.first, length: trimmed.last - trimmed.first });
  if (kinds & (1 << DEMONYM) && !(kinds & ((1 << COUNTRY) | (1 << LARGE_PLACE)))) return undefined;
  const nameClass = classOfKnown(context, trimmed, kinds);
  if (nameClass !== trimmed.nameClass) return { ...trimmed, nameClass };
  return nameClass <= LOCATION_CLASS && isBody(context, trimmed, kinds)
    ? { ...trimmed, nameClass: ORGANIZATION_CLASS }
    : trimmed;
}
