import { BODIES, COUNTRY, kindsOf, LARGE_PLACE } from './gazetteer.js';
import { LOCATION_CLASS, ORGANIZATION_CLASS } from './labels.js';
import { BODY_WORDS, TITLES } from './lexicon.js';
import { FIELD_BODIES, FIELD_MODIFIERS, FIELD_OFFICES, FIELDS, SURE_FIELD_BODIES } from './portfolios.js';
import type { RuleContext, TokenSpan } from './spans.js';
import { bareAt, capitalAt, textAt } from './words-at.js';

const KNOWN = (1 << COUNTRY) | (1 << LARGE_PLACE) | BODIES;
const LONGEST_FIELD = 5;

/** End of one field ("Social Development", "the Interior") that begins at `at`; -1 when there is none. */
function fieldEnd(context: RuleContext, at: number): number {
  let end = -1;
  let token = at;
  if (token < context.length && textAt(context, token) === 'the') token++;
  for (; token < context.length && token < at + LONGEST_FIELD; token++) {
    const word = textAt(context, token);
    if (!capitalAt(context, token)) break;
    const lower = word.toLowerCase();
    if (FIELDS.has(lower)) end = token + 1;
    else if (!FIELD_MODIFIERS.has(lower)) break;
  }
  if (end < 0 || end >= context.length) return end;
  if (!capitalAt(context, end)) return end;
  const lower = bareAt(context, end);
  return BODY_WORDS.has(lower) || TITLES.has(lower) ? -1 : end;
}

/**
 * End of the list of fields that begins at `at`: "Sport, Youth and National Service". Commas belong to it only when it
 * closes with "and"; -1 when it is none.
 */
export function fieldsEnd(context: RuleContext, at: number): number {
  const single = fieldEnd(context, at);
  let end = single;
  let token = single;
  while (token > 0 && token < context.length) {
    const comma = textAt(context, token) === ',';
    if (comma) token++;
    const closes = token < context.length && /^(and|&)$/.test(textAt(context, token));
    if (!comma && !closes) break;
    const next = fieldEnd(context, closes ? token + 1 : token);
    if (next < 0) break;
    token = next;
    if (closes) end = next;
  }
  return end;
}

/** Whether fields may stand behind a word and "of": "Ministry", "Minister". */
export function headsFields(word: string): boolean {
  const lower = word.toLowerCase();
  return FIELD_BODIES.has(lower) || FIELD_OFFICES.has(lower);
}

/** First token of the name that holds `token`, or the token itself. */
function startOf(names: readonly TokenSpan[], token: number): number {
  return names.find((name) => name.first <= token && name.last > token)?.first ?? token;
}

/** Whether one word is a known body or place: of "National Secretary of Energy" nothing is left. */
function isKnown({ words, gazetteer, ids }: RuleContext, token: number): boolean {
  const kinds = kindsOf(gazetteer, words, { ids, at: token, length: 1 });
  return (kinds & KNOWN) !== 0 || /^\p{Lu}{2,}$/u.test(words.texts[ids[token]!]!);
}

const FORMS = /^(union|provincial|federal|cabinet|state|deputy|prime|assistant|high)$/;

/** "Union Minister for Health" is no body; of "Norland Minister for Health" Norland is left. */
function withoutMinister(
  context: RuleContext,
  name: TokenSpan,
  { token, end }: { token: number; end: number },
): TokenSpan[] {
  if (
    name.nameClass !== ORGANIZATION_CLASS ||
    name.first > token ||
    name.last <= token + 1 ||
    name.last > end
  )
    return [name];
  if (bareAt(context, name.first) === 'office') return [{ ...name, last: end }];
  let last = token;
  while (last > name.first) {
    const lower = textAt(context, last - 1).toLowerCase();
    if (!FORMS.test(lower) && !TITLES.has(lower) && lower !== '-') break;
    last--;
  }
  if (last === name.first) return [];
  return last > name.first + 1 || isKnown(context, name.first) ? [{ ...name, last }] : [];
}

/** "Minister of Roads of Norland": behind the fields the country is left. */
function ofCountry(context: RuleContext, name: TokenSpan, end: number): TokenSpan[] {
  const { words, gazetteer, ids } = context;
  if (textAt(context, end) !== 'of' || name.last < end + 2) return [name];
  const kinds = kindsOf(gazetteer, words, { ids, at: end + 1, length: name.last - end - 1 });
  return kinds & (1 << COUNTRY) ? [{ first: end + 1, last: name.last, nameClass: LOCATION_CLASS }] : [name];
}

/**
 * "Ministry of Sport, Youth and National Service" is one name, whatever the model made of its parts; behind "Minister of"
 * the fields are no names.
 */
export function withFields(context: RuleContext, names: readonly TokenSpan[]): readonly TokenSpan[] {
  let result = names;
  for (let token = 0; token + 2 < context.length; token++) {
    const word = textAt(context, token + 1);
    if (word !== 'of' && word !== 'for' && word !== 'on') continue;
    if (!capitalAt(context, token + 2) && textAt(context, token + 2) !== 'the') continue;
    const head = textAt(context, token);
    const lower = head.toLowerCase();
    const body = capitalAt(context, token) && FIELD_BODIES.has(lower);
    if (!body && !FIELD_OFFICES.has(lower)) continue;
    const end = fieldsEnd(context, token + 2);
    if (end < 0) continue;
    const first = body ? startOf(result, token) : token + 2;
    const inside = result.filter((name) => name.first < end && name.last > first);
    if (!body) {
      result = result.flatMap((name) => withoutMinister(context, name, { token, end }));
      result = result.flatMap((name) => {
        if (!inside.includes(name) || name.first < first) return [name];
        return name.last > end ? ofCountry(context, name, end) : [];
      });
      continue;
    }
    const known = inside.some((name) => name.first <= token && name.last > token + 1);
    if (!known && !SURE_FIELD_BODIES.has(lower)) continue;
    const last = Math.max(end, ...inside.map((name) => name.last));
    result = result.filter((name) => !inside.includes(name));
    result = [...result, { first, last, nameClass: ORGANIZATION_CLASS }].sort((a, b) => a.first - b.first);
  }
  return result;
}
