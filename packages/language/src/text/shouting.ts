import { ALL_CAPITALS, CAPITAL, HAS_LOWER, HAS_UPPER, LOWER_CASE, type Words } from '../model/words.js';

/** Words that Title Case leaves small. */
const LONGEST_SMALL = 4;
const LEAST = 0.7;

/**
 * Whether a sentence is in capitals or in Title Case, so that a capital says nothing: most of its words of some length
 * have one.
 */
export function isShouting(words: Words, ids: Int32Array, length: number): boolean {
  let capital = 0;
  let small = 0;
  let upper = 0;
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const flags = words.flags[ids[i]!]!;
    if (!(flags & (HAS_LOWER | HAS_UPPER))) continue;
    letters++;
    if (flags & ALL_CAPITALS || (flags & CAPITAL && words.texts[ids[i]!]!.length === 1)) upper++;
    if (flags & CAPITAL) capital++;
    else if (flags & LOWER_CASE && words.texts[ids[i]!]!.length > LONGEST_SMALL) small++;
  }
  if (letters < 3) return false;
  if (upper / letters > LEAST) return true;
  return letters >= 5 && capital >= 4 && capital / (capital + small) > 0.85 && capital / letters > 0.6;
}
