import { classOf, DIGIT, LETTER, SIGN } from './characters.js';
import { TOP_DOMAINS } from './lexicon.js';

const LONGEST_ADDRESS = 2048;

function trimSigns(text: string, start: number, end: number): number {
  let last = end;
  while (last > start) {
    const unit = text.charCodeAt(last - 1);
    if (!(classOf(unit) & SIGN) || unit === 0x2f || unit === 0x3d || unit === 0x26) break;
    last--;
  }
  return last;
}

/** Like indexOf, but never looks past `end`: a search to the end of the text for each word would be quadratic. */
function find(text: string, unit: number, range: { start: number; end: number }): number {
  for (let i = range.start; i < range.end; i++) if (text.charCodeAt(i) === unit) return i;
  return -1;
}

function urlEnd(text: string, start: number, end: number): number {
  const head = text.slice(start, start + 8).toLowerCase();
  if (head.startsWith('http://') || head.startsWith('https://') || head.startsWith('www.')) {
    return trimSigns(text, start, end);
  }
  return 0;
}

function emailEnd(text: string, start: number, end: number): number {
  const at = find(text, 0x40, { start, end });
  if (at <= start || at >= end - 3) return 0;
  if (!(classOf(text.charCodeAt(at - 1)) & (LETTER | DIGIT))) return 0;
  let last = at + 1;
  let dots = 0;
  for (; last < end; last++) {
    const unit = text.charCodeAt(last);
    if (unit === 0x2e) dots++;
    else if (unit !== 0x2d && unit !== 0x5f && !(classOf(unit) & (LETTER | DIGIT))) break;
  }
  return dots > 0 ? trimSigns(text, at, last) : 0;
}

function domainEnd(text: string, start: number, end: number): number {
  let last = start;
  while (last < end) {
    const unit = text.charCodeAt(last);
    if (unit !== 0x2e && unit !== 0x2d && !(classOf(unit) & (LETTER | DIGIT))) break;
    last++;
  }
  last = trimSigns(text, start, last);
  let dot = last - 1;
  while (dot > start && text.charCodeAt(dot) !== 0x2e) dot--;
  if (dot <= start + 1 || !TOP_DOMAINS.has(text.slice(dot + 1, last))) return 0;
  return last < end && text.charCodeAt(last) === 0x2f ? trimSigns(text, last + 1, end) : last;
}

/**
 * The end of the address (URL, mail, domain) that begins at `start` in the stretch without spaces up to `end`;
 * 0 when none begins there.
 */
export function addressEnd(text: string, start: number, end: number): number {
  if (end - start < 4 || end - start > LONGEST_ADDRESS) return 0;
  return urlEnd(text, start, end) || emailEnd(text, start, end) || domainEnd(text, start, end);
}
