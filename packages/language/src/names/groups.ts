import { BODIES, kindsOf } from './gazetteer.js';
import { ORGANIZATION_CLASS, PERSON_CLASS } from './labels.js';
import type { RuleContext, TokenSpan } from './spans.js';
import { capitalAt, textAt } from './words-at.js';

/** A government that is called by its seat, and that the model often misses. */
const SEAT = 'Kremlin';
const ARTICLE = /^[Aa][ln]$/;
/** Parts of a group: "al-Norin in the Arabian Peninsula". */
const BRANCHES = /^(?:Peninsula|Maghreb|Subcontinent)$/;

/** Whether a word may be the article of an Arabic name, before which no capital shows where the name begins, or a seat. */
export const opensGroup = (word: string): boolean => ARTICLE.test(word) || word === SEAT;

/** Whether a word continues no name: "the Kremlin" and "The Kremlin", not "Grand Kremlin". */
const isAlone = (context: RuleContext, token: number): boolean =>
  !capitalAt(context, token - 1) || textAt(context, token - 1) === 'The';

/** End of the known group that begins at a token ("al - Norin", "Al Norin"), or of the seat; -1 when none does. */
function groupEnd(context: RuleContext, first: number): number {
  if (textAt(context, first) === SEAT) return isAlone(context, first) ? first + 1 : -1;
  if (!ARTICLE.test(textAt(context, first))) return -1;
  const name = first + (textAt(context, first + 1) === '-' ? 2 : 1);
  if (!capitalAt(context, name)) return -1;
  const { words, gazetteer, ids } = context;
  const kinds = kindsOf(gazetteer, words, { ids, at: first, length: name + 1 - first });
  if (!(kinds & BODIES)) return -1;
  const branch = textAt(context, name + 1) === 'in' && textAt(context, name + 2) === 'the';
  return branch && BRANCHES.test(textAt(context, name + 4)) ? name + 5 : name + 1;
}

/** Known groups with an Arabic article, whole, whatever the model made of their parts: "members of al-Norin". */
export function addGroups(context: RuleContext, names: readonly TokenSpan[]): readonly TokenSpan[] {
  let result = names;
  for (let first = 0; first < context.length; first++) {
    const last = groupEnd(context, first);
    if (last < 0) continue;
    const inside = result.filter((name) => name.first < last && name.last > first);
    const goesOn = (name: TokenSpan) =>
      name.first <= first && name.last >= last && name.nameClass !== PERSON_CLASS;
    if (inside.some(goesOn)) continue;
    result = [
      ...result.filter((name) => !inside.includes(name)),
      { first, last, nameClass: ORGANIZATION_CLASS },
    ].sort((a, b) => a.first - b.first);
  }
  return result;
}
