import { classOf, DIGIT, isApostrophe, LETTER, LOWER, UPPER } from './characters.js';
import { INNER_ABBREVIATIONS, SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from './lexicon.js';
import { endsAsMailDoes, isSeparator } from './mail.js';
import type { TokenList } from './token-list.js';

const SHORT_LINE = 60;
const NEVER_FIRST = new Set([...'.,;:!?)]}%…'].map((sign) => sign.charCodeAt(0)));
const CLOSERS = new Set([...'"”’\')]»}'].map((sign) => sign.charCodeAt(0)));
const QUOTES = new Set([...'"“‘'].map((sign) => sign.charCodeAt(0)));
const OPENERS = new Set([...'"“‘\'([«{'].map((sign) => sign.charCodeAt(0)));
const BULLETS = new Set([...'-•·*–—>#+'].map((sign) => sign.charCodeAt(0)));

/** Tokens `first` up to `last` of a text: one block of the page. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const unitAt = (text: string, tokens: TokenList, token: number) => text.charCodeAt(tokens.start[token]!);
const lengthOf = (tokens: TokenList, token: number) => tokens.end[token]! - tokens.start[token]!;

function isCloser(text: string, tokens: TokenList, token: number): boolean {
  if (!CLOSERS.has(unitAt(text, tokens, token)) || lengthOf(tokens, token) > 2) return false;
  return tokens.start[token] === tokens.end[token - 1] || unitAt(text, tokens, token) === 0x29;
}

/** The token after which a sentence that ends at `token` stops: quotes and brackets that close go with it. */
function afterClosers(text: string, tokens: TokenList, at: { token: number; last: number }): number {
  let next = at.token + 1;
  while (next < at.last && isCloser(text, tokens, next)) next++;
  return next;
}

/** The class of the first character of a sentence that would begin at `token`, past opening quotes. */
function firstClass(text: string, tokens: TokenList, at: { token: number; last: number }): number {
  let token = at.token;
  while (token < at.last - 1 && OPENERS.has(unitAt(text, tokens, token))) token++;
  return classOf(unitAt(text, tokens, token));
}

/** Number of line breaks between a token and the one before it. */
function breaksBefore(text: string, tokens: TokenList, token: number): number {
  let breaks = 0;
  for (let i = tokens.end[token - 1]!; i < tokens.start[token]!; i++) {
    if (text.charCodeAt(i) === 0x0a || text.charCodeAt(i) === 0x2029) breaks++;
  }
  return breaks;
}

enum Stop {
  None,
  Full,
  Shout,
  Dots,
  Abbreviation,
}

function stopOf(text: string, tokens: TokenList, token: number): Stop {
  const unit = unitAt(text, tokens, token);
  if (unit === 0x21 || unit === 0x3f) return Stop.Shout;
  if (unit === 0x2026) return Stop.Dots;
  if (unit === 0x2e) return lengthOf(tokens, token) === 1 ? Stop.Full : Stop.Dots;
  if (unit === 0x3002) return Stop.Full;
  const length = lengthOf(tokens, token);
  return text.charCodeAt(tokens.end[token]! - 1) === 0x2e && length <= 10 ? Stop.Abbreviation : Stop.None;
}

function endsAfterAbbreviation(
  text: string,
  tokens: TokenList,
  at: { token: number; next: number },
): boolean {
  const word = text.slice(tokens.start[at.token]!, tokens.end[at.token]! - 1).toLowerCase();
  if (TITLE_ABBREVIATIONS.has(word) || INNER_ABBREVIATIONS.has(word)) return false;
  const { start, end } = { start: tokens.start[at.next]!, end: tokens.end[at.next]! };
  if (!(classOf(text.charCodeAt(start)) & UPPER))
    return QUOTES.has(text.charCodeAt(start)) && word.length > 1;
  return end - start <= 10 && SENTENCE_STARTERS.has(text.slice(start, end).toLowerCase());
}

/** "1." or "a." at the start of a line numbers what follows. */
function numbersList(text: string, tokens: TokenList, at: { token: number; first: number }): boolean {
  return at.token === at.first + 1 && (classOf(unitAt(text, tokens, at.first)) & DIGIT) !== 0;
}

interface Candidate {
  readonly token: number;
  readonly next: number;
  readonly first: number;
  readonly last: number;
}

function endsHere(text: string, tokens: TokenList, at: Candidate): boolean {
  if (isSeparator(text, tokens, at.next) !== isSeparator(text, tokens, at.token)) return true;
  const stop = stopOf(text, tokens, at.token);
  if (stop === Stop.None)
    return endsAsMailDoes(text, tokens, at.token) && !NEVER_FIRST.has(unitAt(text, tokens, at.next));
  if (stop === Stop.Abbreviation) return endsAfterAbbreviation(text, tokens, at);
  if (NEVER_FIRST.has(unitAt(text, tokens, at.next))) return false;
  const spaced = tokens.start[at.next]! > tokens.end[at.next - 1]!;
  const begins = firstClass(text, tokens, { token: at.next, last: at.last });
  if (begins & LOWER) return spaced && stop !== Stop.Dots && at.next === at.token + 1;
  if (stop === Stop.Dots) return spaced && (begins & UPPER) !== 0;
  if (stop === Stop.Full && numbersList(text, tokens, at)) return false;
  return spaced || (begins & LETTER) !== 0;
}

/** Whether a line break before `next` ends a sentence: after short lines, and before bullets. */
function lineEnds(
  text: string,
  tokens: TokenList,
  at: { next: number; last: number; lineStart: number },
): boolean {
  const unit = unitAt(text, tokens, at.next);
  if (BULLETS.has(unit) && lengthOf(tokens, at.next) === 1) return true;
  const begins = firstClass(text, tokens, { token: at.next, last: at.last });
  if (!(begins & (UPPER | DIGIT))) return false;
  return tokens.end[at.next - 1]! - at.lineStart <= SHORT_LINE;
}

/** "GENEVA (AP) --", "MOSCOW, Jan. 13 —": the end of the dateline that opens a block; `first` when there is none. */
function datelineEnd(text: string, tokens: TokenList, range: TokenRange): number {
  const limit = Math.min(range.last - 2, range.first + 12);
  for (let token = range.first; token < limit; token++) {
    const unit = unitAt(text, tokens, token);
    const long = lengthOf(tokens, token) > 1;
    if (
      token > range.first &&
      (unit === 0x2014 || unit === 0x2013 || (unit === 0x2d && (long || spaced(tokens, token))))
    ) {
      return token + 1;
    }
    if (token === range.first && !isUpperWord(text, tokens, token)) return range.first;
    if (classOf(unit) & LOWER || unit === 0x2e || isApostrophe(unit)) return range.first;
  }
  return range.first;
}

function spaced(tokens: TokenList, token: number): boolean {
  return tokens.start[token]! > tokens.end[token - 1]! && tokens.start[token + 1]! > tokens.end[token]!;
}

function isUpperWord(text: string, tokens: TokenList, token: number): boolean {
  if (lengthOf(tokens, token) < 3) return false;
  for (let i = tokens.start[token]!; i < tokens.end[token]!; i++) {
    if (classOf(text.charCodeAt(i)) & LOWER) return false;
  }
  return (classOf(unitAt(text, tokens, token)) & UPPER) !== 0;
}

/**
 * Calls `add` with the first and last (exclusive) token of each sentence of a block. Rules over the token before
 * and after a full stop; a dateline is a sentence of its own.
 */
export function splitSentences(
  text: string,
  tokens: TokenList,
  options: { range: TokenRange; add: (first: number, last: number) => void },
): void {
  const { range, add } = options;
  let first = datelineEnd(text, tokens, range);
  if (first > range.first) add(range.first, first);
  let lineStart = first < range.last ? tokens.start[first]! : 0;
  for (let token = first; token < range.last; token++) {
    const next = afterClosers(text, tokens, { token, last: range.last });
    if (next >= range.last) break;
    const breaks = breaksBefore(text, tokens, next);
    const byLine =
      breaks > 0 && (breaks > 1 || lineEnds(text, tokens, { next, last: range.last, lineStart }));
    if (breaks > 0) lineStart = tokens.start[next]!;
    if (!byLine && !endsHere(text, tokens, { token, next, last: range.last, first })) continue;
    add(first, next);
    first = next;
    token = next - 1;
  }
  if (first < range.last) add(first, range.last);
}
