import { ALL_CAPITALS } from '../model/words.js';
import { BODIES, COUNTRY, EVENT, kindsOf, LAW, PLACES } from './gazetteer.js';
import { LOCATION_CLASS, ORGANIZATION_CLASS, OTHER_CLASS, PERSON_CLASS } from './labels.js';
import type { RuleContext, TokenSpan } from './spans.js';
import { bareAt, capitalAt, textAt } from './words-at.js';

const HAPPENINGS = (1 << EVENT) | (1 << LAW);
/** Laws that papers name after a person. */
const LAWS = new Set(['obamacare', 'trumpcare']);
const SEAT = 'kremlin';
const LONGEST_GROUP = 3;

/** "the State Ana Torvel" behind "Secretary of": the office ends before the name. */
export function withoutState(context: RuleContext, name: TokenSpan): TokenSpan {
  const { first, last } = name;
  if (last - first < 2 || bareAt(context, first) !== 'state' || textAt(context, first - 1) !== 'of')
    return name;
  return /^secretar(?:y|ies)$/.test(bareAt(context, first - 2))
    ? { first: first + 1, last, nameClass: PERSON_CLASS }
    : name;
}

/** "The Norland" of a country that is known without its article. */
export function withoutArticle(context: RuleContext, name: TokenSpan): TokenSpan {
  const { first, last, nameClass } = name;
  if (nameClass === PERSON_CLASS || last - first < 2 || textAt(context, first) !== 'The') return name;
  const { words, gazetteer, ids } = context;
  const isCountry =
    (kindsOf(gazetteer, words, { ids, at: first + 1, length: last - first - 1 }) & (1 << COUNTRY)) !== 0;
  const whole = kindsOf(gazetteer, words, { ids, at: first, length: last - first });
  return isCountry && whole === 0 ? { first: first + 1, last, nameClass: LOCATION_CLASS } : name;
}

function classOfWord(context: RuleContext, { first, nameClass }: TokenSpan, kinds: number): number {
  const lower = bareAt(context, first);
  if (LAWS.has(lower)) return OTHER_CLASS;
  if (nameClass === PERSON_CLASS && lower === SEAT) return ORGANIZATION_CLASS;
  const capitals = (context.words.flags[context.ids[first]!]! & ALL_CAPITALS) !== 0;
  const isBody = capitals && (kinds & BODIES) !== 0 && (kinds & PLACES) === 0 && lower.length > 2;
  return nameClass === LOCATION_CLASS && isBody ? ORGANIZATION_CLASS : nameClass;
}

/** "G20", "G 20": states that meet. */
function isGroupOfStates(context: RuleContext, { first, last }: TokenSpan): boolean {
  const opening = textAt(context, first);
  if (opening[0] !== 'G' || opening.length > LONGEST_GROUP) return false;
  if (last - first === 1) return /^G(?:7|8|20|77)$/.test(opening);
  const number = textAt(context, last - 1);
  const dashed = last - first === 2 || (last - first === 3 && textAt(context, first + 1) === '-');
  return dashed && opening === 'G' && /^(?:7|8|20|77)$/.test(number);
}

/** "Co Harbour": a county. */
const isCounty = (context: RuleContext, { first, last }: TokenSpan): boolean =>
  last - first === 2 && textAt(context, first) === 'Co' && capitalAt(context, first + 1);

/** "Norintown, Co Harbour": a town before its county. */
const isTown = (context: RuleContext, { last }: TokenSpan): boolean =>
  textAt(context, last) === ',' && textAt(context, last + 1) === 'Co' && capitalAt(context, last + 2);

/** The class of a name beyond the model's, where what the gazetteer knows of the whole leaves no doubt. */
export function classOfKnown(context: RuleContext, name: TokenSpan, kinds: number): number {
  const { first, last, nameClass } = name;
  if (isGroupOfStates(context, name)) return ORGANIZATION_CLASS;
  if (nameClass === OTHER_CLASS) return nameClass;
  if (kinds & (1 << COUNTRY) && nameClass === ORGANIZATION_CLASS) return LOCATION_CLASS;
  if (kinds !== 0 && (kinds & ~HAPPENINGS) === 0 && nameClass <= LOCATION_CLASS) return OTHER_CLASS;
  if (isCounty(context, name)) return LOCATION_CLASS;
  if (nameClass === ORGANIZATION_CLASS && isTown(context, name)) return LOCATION_CLASS;
  return last - first === 1 ? classOfWord(context, name, kinds) : nameClass;
}
