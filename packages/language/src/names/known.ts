import { ALL_CAPITALS } from '../model/words.js';
import { BODIES, COUNTRY, codeOf, DEMONYM, EVENT, type GazetteerMarks, LAW, PLACES } from './gazetteer.js';
import { LOCATION_CLASS, ORGANIZATION_CLASS, OTHER_CLASS } from './labels.js';
import { isNumbered } from './no-names.js';
import type { RuleContext, TokenSpan } from './spans.js';
import { typeOfName } from './types.js';
import { kindsAt, textAt } from './words-at.js';

const JOINTS = new Set(['-', '–', '/', 'and', '&', "'s", '’s']);
const SHORT_WORD = 3;
const BEGIN = 1;
const LAST = 3;
const UNIT = 4;

function classOfKinds(kinds: number): number {
  if (kinds & (1 << COUNTRY)) return LOCATION_CLASS;
  if (kinds & BODIES) return ORGANIZATION_CLASS;
  return kinds & PLACES ? LOCATION_CLASS : OTHER_CLASS;
}

/**
 * "US-Russia", "NATO and Russia", "China's Foreign Ministry": a span that joins two known names is two names, unless the
 * whole is known too. After a possessive only a country has to be known.
 */
export function splitKnown(context: RuleContext, name: TokenSpan): TokenSpan[] {
  const { first, last } = name;
  if (last - first < 3 || kindsAt(context, first, last) !== 0) return [name];
  for (let joint = first + 1; joint < last - 1; joint++) {
    const word = textAt(context, joint);
    if (!JOINTS.has(word)) continue;
    const left = kindsAt(context, first, joint);
    const right = kindsAt(context, joint + 1, last);
    if (word.endsWith('s')) {
      if (!(left & (1 << COUNTRY))) continue;
      return [
        { first, last: joint, nameClass: LOCATION_CLASS },
        { first: joint + 1, last, nameClass: name.nameClass },
      ];
    }
    const known = PLACES | BODIES | (1 << DEMONYM);
    if (!(left & known) || !(right & known)) continue;
    return [
      { first, last: joint, nameClass: classOfKinds(left) },
      { first: joint + 1, last, nameClass: classOfKinds(right) },
    ];
  }
  return [name];
}

function phraseEnd(marks: GazetteerMarks, at: { token: number; length: number }, kind: number): number {
  const code = codeOf(marks, at.token, kind);
  if (code === UNIT) return at.token + 1;
  if (code !== BEGIN) return -1;
  let last = at.token + 1;
  while (last < at.length && codeOf(marks, last, kind) !== LAST) last++;
  return last + 1;
}

/**
 * Whether a span will be a name of some type, as all but those of the last class will; "US-led" that the model took for a
 * name of another kind will not.
 */
function hasType(context: RuleContext, { first, last, nameClass }: TokenSpan): boolean {
  if (nameClass !== OTHER_CLASS) return true;
  const words = Array.from({ length: last - first }, (_, i) => textAt(context, first + i).toLowerCase());
  return typeOfName({ nameClass, kinds: kindsAt(context, first, last), words }) !== undefined;
}

/** Laws and events of several words that the gazetteer knows, and countries that the model missed. */
export function addKnown(
  context: RuleContext & { readonly marks: GazetteerMarks; readonly isProper: (token: number) => boolean },
  names: readonly TokenSpan[],
): TokenSpan[] {
  const { marks, length } = context;
  let result = names.filter((name) => hasType(context, name));
  for (let token = 0; token < length; token++) {
    if ((marks.low[token]! | marks.high[token]!) === 0) continue;
    const last = Math.max(
      phraseEnd(marks, { token, length }, LAW),
      phraseEnd(marks, { token, length }, EVENT),
    );
    const inside = result.filter((name) => name.first < last && name.last > token);
    const isDate = last > token && isNumbered(context, { first: token, last, nameClass: OTHER_CLASS });
    if (last - token >= 2 && !isDate && inside.every((name) => name.first >= token && name.last <= last)) {
      result = result.filter((name) => !inside.includes(name));
      result.push({ first: token, last, nameClass: OTHER_CLASS });
      continue;
    }
    const end = phraseEnd(marks, { token, length }, COUNTRY);
    if (
      end < 0 ||
      !isCountryName(context, token) ||
      result.some((name) => name.first < end && name.last > token)
    )
      continue;
    result.push({ first: token, last: end, nameClass: LOCATION_CLASS });
  }
  return result.sort((a, b) => a.first - b.first);
}

/** "us" with a capital at the start of a sentence is no country; "US" is. */
function isCountryName(
  context: RuleContext & { readonly isProper: (token: number) => boolean },
  token: number,
): boolean {
  const capitals = (context.words.flags[context.ids[token]!]! & ALL_CAPITALS) !== 0;
  const word = textAt(context, token);
  if ((word.length <= SHORT_WORD && !capitals) || word === 'Islamic') return false;
  return context.isProper(token);
}
