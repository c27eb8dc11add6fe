import { BODIES, LARGE_PLACE, PLACE, SURNAME } from './gazetteer.js';
import { ORGANIZATION_CLASS } from './labels.js';
import { BODY_WORDS, EVENT_WORDS, GENERIC_BODIES, INNER_OFFICES, LAW_WORDS, PLACE_HEADS } from './lexicon.js';
import { FIELD_MODIFIERS, FIELDS } from './portfolios.js';
import type { RuleContext, TokenSpan } from './spans.js';
import { bareAt, kindsAt, textAt } from './words-at.js';

const PLACES = (1 << PLACE) | (1 << LARGE_PLACE);

/**
 * "Grain League for Foreign Affairs", "GL Commissioner for Trade": what an officer of a known body looks after is no part
 * of the body's name.
 */
export function withoutRemit(context: RuleContext, name: TokenSpan): TokenSpan {
  const { first, last, nameClass } = name;
  if (nameClass !== ORGANIZATION_CLASS || last - first < 3 || kindsAt(context, first, last) !== 0)
    return name;
  for (let token = first + 1; token < last - 1; token++) {
    if (textAt(context, token) !== 'for') continue;
    const field = bareAt(context, token + 1);
    const isOfficer = token > first + 1 && INNER_OFFICES.has(bareAt(context, token - 1));
    const end = isOfficer ? token - 1 : token;
    if (!isOfficer && !FIELDS.has(field) && !FIELD_MODIFIERS.has(field)) return name;
    const isWhole = end > first + 1 || /^\p{Lu}{2,}$/u.test(textAt(context, first));
    return isWhole && !BODY_WORDS.has(bareAt(context, first)) && kindsAt(context, first, end) & BODIES
      ? { ...name, last: end }
      : name;
  }
  return name;
}

/** "Grain League Torvel", cut from a caption and the sentence behind it: a word that continues no name of a body. */
export function withoutStray(context: RuleContext, name: TokenSpan): TokenSpan {
  const { first, last, nameClass } = name;
  if (nameClass !== ORGANIZATION_CLASS || last - first < 3 || kindsAt(context, first, last) !== 0)
    return name;
  const known = kindsAt(context, first, last - 1);
  if (!(known & BODIES) || known & PLACES) return name;
  const lower = bareAt(context, last - 1);
  const heads = [BODY_WORDS, GENERIC_BODIES, PLACE_HEADS, EVENT_WORDS, LAW_WORDS].some((set) =>
    set.has(lower),
  );
  const isSurname = (kindsAt(context, last - 1, last) & (1 << SURNAME)) !== 0;
  return !heads && isSurname ? { ...name, last: last - 1 } : name;
}
