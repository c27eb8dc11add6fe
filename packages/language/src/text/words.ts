import { classOf, DIGIT, isApostrophe, LETTER, LOWER, MARK, SPACE, UPPER, WORD } from './characters.js';
import {
  FILE_ENDINGS,
  FUSED,
  HYPHEN_PREFIXES,
  INNER_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  NUMBER_SUFFIXES,
  OUTER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from './lexicon.js';
import { addToken, type TokenList } from './token-list.js';

const LONGEST_SPECIAL = 24;
const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;

function is(text: string, at: number, classes: number): boolean {
  return (classOf(text.charCodeAt(at)) & classes) !== 0;
}

function digitsFrom(text: string, at: number): number {
  let end = at;
  while (end < at + 12 && is(text, end, DIGIT)) end++;
  return end - at;
}

/** Telephone numbers and dates keep their hyphens: "555-0142", "11-20-2000". */
function isNumberHyphen(text: string, start: number, at: number): boolean {
  let left = at;
  while (left > start && left > at - 12 && is(text, left - 1, DIGIT)) left--;
  if (left === at) return false;
  const after = digitsFrom(text, at + 1);
  if (after === 0 || is(text, at + 1 + after, LETTER)) return false;
  if (at - left === 3 && (after === 4 || after === 3)) return true;
  const next = at + 1 + after;
  const previous = left > start && text.charCodeAt(left - 1) === HYPHEN;
  return previous || (text.charCodeAt(next) === HYPHEN && is(text, next + 1, DIGIT));
}

function keepsHyphen(text: string, start: number, at: number): boolean {
  if (at - start <= 7 && HYPHEN_PREFIXES.has(text.slice(start, at).toLowerCase())) return true;
  return isNumberHyphen(text, start, at);
}

function keepsDot(text: string, start: number, at: number): boolean {
  if (is(text, at - 1, DIGIT)) return is(text, at + 1, DIGIT);
  if (!is(text, at + 1, LETTER)) return false;
  if (is(text, at + 3, LETTER) && FILE_ENDINGS.has(text.slice(at + 1, at + 4).toLowerCase())) {
    return !is(text, at + 4, LETTER);
  }
  const single = at - 1 === start || text.charCodeAt(at - 2) === DOT;
  const nextSingle = !is(text, at + 2, LETTER | DIGIT);
  return (
    (single && nextSingle) || (at - start <= 4 && /^(ph|b|m)\.(d|sc|a)/i.test(text.slice(start, at + 3)))
  );
}

function keepsSlash(text: string, start: number, at: number): boolean {
  if (is(text, at - 1, DIGIT) && is(text, at + 1, DIGIT)) return at - start <= 10;
  return at - start === 1 && is(text, at + 1, LETTER) && !is(text, at + 2, LETTER | DIGIT);
}

function keepsAmpersand(text: string, start: number, at: number): boolean {
  return at - start <= 3 && is(text, at - 1, UPPER) && is(text, at + 1, UPPER) && !is(text, at + 2, LOWER);
}

/** Whether the sign at `at` belongs inside the word that began at `start`. */
function joins(text: string, start: number, at: number): boolean {
  if (!is(text, at + 1, WORD)) return false;
  switch (text.charCodeAt(at)) {
    case DOT:
      return keepsDot(text, start, at);
    case COMMA:
      return is(text, at - 1, DIGIT) && digitsFrom(text, at + 1) === 3;
    case COLON:
      return is(text, at - 1, DIGIT) && is(text, at + 1, DIGIT) && at - start <= 5;
    case HYPHEN:
      return keepsHyphen(text, start, at);
    case SLASH:
      return keepsSlash(text, start, at);
    case AMPERSAND:
      return keepsAmpersand(text, start, at);
    case UNDERSCORE:
      return true;
    default:
      return isApostrophe(text.charCodeAt(at)) && is(text, at - 1, LETTER) && is(text, at + 1, LETTER);
  }
}

/** The end of the run of letters, digits and inner signs that begins at `start`. */
export function wordEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && (is(text, end, WORD) || joins(text, start, end))) end++;
  return end;
}

function nextWord(text: string, at: number): number {
  let next = at;
  while (next < at + 4 && is(text, next, SPACE) && next < text.length) next++;
  return next;
}

function isAcronym(text: string, start: number, end: number): boolean {
  if (end - start < 3) return false;
  for (let i = start + 1; i < end; i += 2) if (text.charCodeAt(i) !== DOT) return false;
  return (end - start) % 2 === 1;
}

/** The "S" of "U. S.", as some papers space it. */
function isSpacedState(text: string, at: number): boolean {
  return /^[SKN]$/.test(text[at]!) && text.startsWith('U. ', at - 3) && !is(text, at - 4, WORD);
}

/** The "St" of "St.Norin", the "Dr" of "Dr.Torvel": titles without the space behind them. */
function isGluedTitle(text: string, start: number, end: number): boolean {
  return (
    end - start <= 4 &&
    is(text, end + 1, UPPER) &&
    is(text, end + 2, LOWER) &&
    /^(?:St|Dr|Mr|Mrs|Ms|Prof)$/.test(text.slice(start, end))
  );
}

/** Whether the full stop at `end` belongs to the abbreviation or initial before it. */
export function takesDot(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== DOT || text.charCodeAt(end + 1) === DOT) return false;
  if (end - start > 8) return false;
  if (is(text, end + 1, WORD)) return isGluedTitle(text, start, end);
  if (isAcronym(text, start, end)) return true;
  const after = nextWord(text, end + 1);
  if (end - start === 1 && is(text, start, UPPER)) {
    if (isSpacedState(text, start)) return after > end + 1;
    return text[start] !== 'I' && is(text, after, UPPER) && after > end + 1;
  }
  const lower = text.slice(start, end).toLowerCase();
  if (is(text, after, DIGIT) && NUMBER_ABBREVIATIONS.has(lower)) return true;
  if (TITLE_ABBREVIATIONS.has(lower)) return is(text, start, UPPER);
  if (INNER_ABBREVIATIONS.has(lower)) return lower.length > 1 || is(text, after, DIGIT | UPPER);
  if (!OUTER_ABBREVIATIONS.has(lower)) return false;
  return is(text, start, UPPER) || lower.length > 2 || lower === 'co';
}

function clitic(text: string, start: number, end: number): number {
  for (let length = 2; length <= 3; length++) {
    const at = end - length;
    if (at <= start || !isApostrophe(text.charCodeAt(at))) continue;
    const suffix = text.slice(at + 1, end).toLowerCase();
    if (/^(s|m|d|re|ve|ll)$/.test(suffix)) return at;
    if (suffix === 't' && /n/i.test(text[at - 1]!) && at - 1 > start) return at - 1;
  }
  return 0;
}

function numberSuffix(text: string, start: number, end: number): number {
  if (!is(text, start, DIGIT) || is(text, end - 1, DIGIT) || end - start > LONGEST_SPECIAL) return 0;
  let at = end;
  while (at > start && is(text, at - 1, LETTER | MARK)) at--;
  return NUMBER_SUFFIXES.has(text.slice(at, end).toLowerCase()) ? at : 0;
}

/** Where a word is cut in two ("do|n't", "can|not", "5|pm"); 0 when it is one token. */
function splitPoint(text: string, start: number, end: number): number {
  const cut = clitic(text, start, end) || numberSuffix(text, start, end);
  if (cut > 0 || end - start > 6) return cut;
  const fused = FUSED.get(text.slice(start, end).toLowerCase());
  return fused === undefined ? 0 : start + fused;
}

/** Adds the one or two tokens of the word between `start` and `end`. */
export function addWord(tokens: TokenList, text: string, word: { start: number; end: number }): void {
  const { start, end } = word;
  const cut = splitPoint(text, start, end);
  if (cut === 0) {
    addToken(tokens, start, end);
    return;
  }
  const before = cut > start + 3 ? clitic(text, start, cut) : 0;
  if (before > 0) {
    addToken(tokens, start, before);
    addToken(tokens, before, cut);
  } else addToken(tokens, start, cut);
  addToken(tokens, cut, end);
}
