import type { ClaimTime } from '@newsgraph/schema';
import { type Tree, word } from '../tree.js';

const YEAR = /^(?:1[6-9]|20)\d\d$/;
const TO = new Set(['to', 'until', 'till', 'through', '-', '–', '—', 'and']);
const UNTIL = new Set(['until', 'till']);
const ENDS = new Set([';', ',', 'who', 'which']);
const REACH = 16;

/** The second year of "2014 until 2019", "2014 to May 2019", behind the first; or undefined. */
function yearBehind(tree: Tree, token: number, last: number): string | undefined {
  if (token + 2 >= last || !TO.has(word(tree, token + 1))) return undefined;
  const year = YEAR.test(word(tree, token + 2)) ? token + 2 : token + 3;
  return year < last && YEAR.test(word(tree, year)) ? word(tree, year) : undefined;
}

/**
 * The years in which somebody held an office that he has left: "served as mayor from 2014 until 2019", "minister
 * (1998-2003)", "treasurer until 2019". Looked for behind the word of the office, in its own clause.
 */
export function termOf(tree: Tree, office: number, last: number): ClaimTime | undefined {
  for (let token = office + 1; token < Math.min(last, office + REACH); token++) {
    const text = word(tree, token);
    if (ENDS.has(text)) return undefined;
    if (!YEAR.test(text)) continue;
    const until = yearBehind(tree, token, last);
    if (until !== undefined) return until >= text ? { start: text, end: `${until}-12-31` } : undefined;
    return UNTIL.has(word(tree, token - 1)) ? { end: `${text}-12-31` } : undefined;
  }
  return undefined;
}
