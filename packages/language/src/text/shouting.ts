import { ALL_CAPITALS, CAPITAL, HAS_LOWER, HAS_UPPER, LOWER_CASE, type Words } from '../model/words.js';

/** Words that Title Case leaves small. */
const LONGEST_SMALL = 4;
const LEAST = 0.7;

/** Words that Title Case leaves small, of any sentence. */
const SMALL_WORDS = new Set(
  'a an the of in on at to for and or but nor by with from as is vs via per over into amid after than that up off out not'.split(
    ' ',
  ),
);

/** Whether a sentence ends with a full stop and has a small word that Title Case would not leave: no headline. */
function isPlain(words: Words, ids: Int32Array, length: number): boolean {
  if (words.texts[ids[length - 1]!] !== '.') return false;
  for (let i = 0; i < length; i++) {
    const word = words.texts[ids[i]!]!;
    if (words.flags[ids[i]!]! & LOWER_CASE && !SMALL_WORDS.has(word) && /^\p{Ll}{3,}$/u.test(word))
      return true;
  }
  return false;
}

/** How a sentence is written. */
export const NORMAL = 0;
export const TITLE_CASE = 1;
export const CAPITALS = 2;
export type Style = typeof NORMAL | typeof TITLE_CASE | typeof CAPITALS;

/**
 * Whether a sentence is in capitals or in Title Case, so that a capital says nothing: most of its words of some length
 * have one.
 */
export function styleOf(words: Words, ids: Int32Array, length: number): Style {
  let capital = 0;
  let small = 0;
  let upper = 0;
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const flags = words.flags[ids[i]!]!;
    if (!(flags & (HAS_LOWER | HAS_UPPER))) continue;
    letters++;
    const single = words.texts[ids[i]!]!.length === 1;
    if (flags & ALL_CAPITALS || (flags & CAPITAL && single)) upper++;
    if (flags & CAPITAL) capital++;
    else if (flags & LOWER_CASE && words.texts[ids[i]!]!.length > LONGEST_SMALL) small++;
  }
  if (letters < 3) return NORMAL;
  if (upper / letters > LEAST) return CAPITALS;
  return letters >= 5 &&
    capital >= 4 &&
    capital / (capital + small) > 0.85 &&
    capital / letters > 0.55 &&
    !isPlain(words, ids, length)
    ? TITLE_CASE
    : NORMAL;
}
