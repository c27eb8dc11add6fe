import type { Reading } from '../reading.js';

const OPEN = new Set(['“', '``', '«']);
const CLOSE = new Set(['”', "''", '»']);
/** A quotation without an end is given up after so many tokens. */
const LONGEST = 200;

/** What stands between two quotation marks: a half-open range of tokens. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
}

/** The quotations of a text, in order. One that runs on into the next paragraph, where it opens again, is two. */
export function quotations({ words, analysis: { length } }: Reading): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let i = 0; i < length; i++) {
    const word = words[i]!;
    const straight = word === '"';
    const opens = OPEN.has(word);
    if (open >= 0 && (CLOSE.has(word) || straight || opens)) {
      if (i > open + 1) found.push({ first: open + 1, last: i });
      open = opens ? i : -1;
    } else if (opens || straight) open = i;
    if (open >= 0 && i - open > LONGEST) open = -1;
  }
  return found;
}

/** 1 for tokens within quotation marks. */
export function quoted({ analysis: { length } }: Reading, found: readonly Quotation[]): Uint8Array {
  const inside = new Uint8Array(length);
  for (const { first, last } of found) inside.fill(1, first, last);
  return inside;
}
