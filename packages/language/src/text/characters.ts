/** Bits of a character's class. A code unit has exactly one of them. */
export const UPPER = 1;
export const LOWER = 2;
export const OTHER_LETTER = 4;
export const DIGIT = 8;
export const SPACE = 16;
/** Marks and joiners: they belong to the word they stand in. */
export const MARK = 32;
export const SURROGATE = 64;
/** Punctuation and symbols. */
export const SIGN = 128;

export const LETTER = UPPER | LOWER | OTHER_LETTER;
export const WORD = LETTER | DIGIT | MARK;

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(unit);
  if (unit === 0x200b || unit === 0xfeff || unit === 0x85 || /\s/u.test(character)) return SPACE;
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{L}/u.test(character)) return OTHER_LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}|\p{Cf}/u.test(character)) return MARK;
  return SIGN;
}

/** Classes of all UTF-16 code units; filled one block of 256 at a time, when text first needs it. */
const table = new Uint8Array(0x10000);

function fillBlock(unit: number): void {
  const first = unit & 0xff00;
  for (let i = first; i < first + 256; i++) table[i] = classify(i);
}
fillBlock(0);

/** The class of a UTF-16 code unit. `NaN`, as `charCodeAt` gives past the end, counts as space. */
export function classOf(unit: number): number {
  const found = table[unit];
  if (found === undefined) return SPACE;
  if (found !== 0) return found;
  fillBlock(unit);
  return table[unit]!;
}

export function isSpace(unit: number): boolean {
  return (classOf(unit) & SPACE) !== 0;
}

/** Whether a code unit is a straight or curly apostrophe. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
