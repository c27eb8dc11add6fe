import { addressEnd } from './addresses.js';
import {
  classOf,
  DIGIT,
  isApostrophe,
  isSpace,
  LETTER,
  MARK,
  SIGN,
  SURROGATE,
  UPPER,
  WORD,
} from './characters.js';
import { EMOTICONS } from './lexicon.js';
import { addToken, type TokenList } from './token-list.js';
import { addWord, takesDot, wordEnd } from './words.js';

const REPEATED = new Set([...".-*=_~+<>#•·—–`'|$"].map((sign) => sign.charCodeAt(0)));
const isShout = (unit: number) => unit === 0x21 || unit === 0x3f;

function emoticonEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== 0x3a && unit !== 0x3b && unit !== 0x3d && unit !== 0x3c) return 0;
  const found = EMOTICONS.find((face) => text.startsWith(face, at));
  if (!found || classOf(text.charCodeAt(at + found.length)) & WORD) return 0;
  return at + found.length;
}

/** "'60s", "'em": an apostrophe that begins a word. */
function elisionEnd(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return 0;
  const match = /^.(\d\ds?|em|til|cause|n|s|re|ve|ll|m|d)(?![\p{L}\p{N}])/iu.exec(text.slice(at, at + 7));
  return match ? at + match[0].length : 0;
}

function signEnd(text: string, at: number, limit: number): number {
  const unit = text.charCodeAt(at);
  const special = emoticonEnd(text, at) || elisionEnd(text, at);
  if (special > 0) return Math.min(special, limit);
  let end = at + 1;
  if (isShout(unit) || unit === 0x2e) {
    const dots = unit === 0x2e && !isShout(text.charCodeAt(end));
    while (end < limit && (dots ? text.charCodeAt(end) === unit : isShout(text.charCodeAt(end)))) end++;
  } else if (REPEATED.has(unit)) while (end < limit && text.charCodeAt(end) === unit) end++;
  return end;
}

function surrogateEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && classOf(text.charCodeAt(end)) & (SURROGATE | MARK)) end++;
  return end;
}

/** "US$", "#tag", "@name", "-5": signs that belong to the word beside them. */
function prefixedEnd(text: string, at: number, limit: number): number {
  const unit = text.charCodeAt(at);
  const next = classOf(text.charCodeAt(at + 1));
  if ((unit === 0x23 || unit === 0x40) && next & LETTER) return wordEnd(text, at + 1, limit);
  if ((unit === 0x2d || unit === 0x2b) && next & DIGIT) return wordEnd(text, at + 1, limit);
  return 0;
}

function currencyEnd(text: string, start: number, end: number): number {
  if (end - start > 3 || text.charCodeAt(end) !== 0x24) return 0;
  for (let i = start; i < end; i++) if (!(classOf(text.charCodeAt(i)) & UPPER)) return 0;
  return end + 1;
}

function addStretch(tokens: TokenList, text: string, stretch: { start: number; end: number }): void {
  const { start, end } = stretch;
  let at = start;
  while (at < end) {
    const kind = classOf(text.charCodeAt(at));
    if (kind & WORD) {
      const word = wordEnd(text, at, end);
      const currency = currencyEnd(text, at, word);
      if (currency > 0) addToken(tokens, at, currency);
      else if (word < end && takesDot(text, at, word)) addToken(tokens, at, word + 1);
      else addWord(tokens, text, { start: at, end: word });
      at = tokens.end[tokens.length - 1]!;
      continue;
    }
    const prefixed = kind & SIGN && at === start ? prefixedEnd(text, at, end) : 0;
    const next = prefixed || (kind & SURROGATE ? surrogateEnd(text, at, end) : signEnd(text, at, end));
    addToken(tokens, at, next);
    at = next;
  }
}

function skipOpening(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && classOf(text.charCodeAt(at)) & SIGN && at < start + 4) at++;
  return at;
}

/**
 * Cuts `text` between two offsets into tokens as the English treebanks do (Penn style: "do n't", "Russia 's",
 * "US - led", "U.S." whole) and adds them to `tokens`. Linear in the length; every character that is no space lies
 * in exactly one token.
 */
export function tokenize(text: string, tokens: TokenList, range = { start: 0, end: text.length }): void {
  let at = range.start;
  while (at < range.end) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < range.end && !isSpace(text.charCodeAt(end))) end++;
    const body = skipOpening(text, at, end);
    const address = addressEnd(text, body, end);
    if (address > body) {
      if (body > at) addStretch(tokens, text, { start: at, end: body });
      addToken(tokens, body, address);
      at = address;
    }
    if (at < end) addStretch(tokens, text, { start: at, end });
    at = end;
  }
}
