import type { Reading } from '../reading.js';

const OPEN = new Set(['“', '``', '«']);
const CLOSE = new Set(['”', "''", '»']);
/** A quotation without an end is given up after so many tokens. */
const LONGEST = 200;

/** 1 for tokens within quotation marks. */
export function quoted({ words, analysis: { length } }: Reading): Uint8Array {
  const inside = new Uint8Array(length);
  let open = -1;
  for (let i = 0; i < length; i++) {
    const word = words[i]!;
    const straight = word === '"';
    if (open >= 0 && (CLOSE.has(word) || straight)) {
      inside.fill(1, open + 1, i);
      open = -1;
    } else if (OPEN.has(word) || straight) open = i;
    if (open >= 0 && i - open > LONGEST) open = -1;
  }
  return inside;
}
