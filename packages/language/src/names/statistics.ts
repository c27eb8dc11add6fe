import {
  ALL_CAPITALS,
  CAPITAL,
  LOWER_CASE,
  LOWER_FORM,
  NAME_FORM,
  SIGNS,
  WIDTH,
  type Words,
} from '../model/words.js';

/**
 * How each word of a document is written elsewhere in it. Open addressing over the hash of the lower-case word; arrays
 * are reused from document to document.
 */
export interface DocumentStatistics {
  /** Forgets the last document; `tokens` is the number of tokens to come. */
  reset(tokens: number): void;
  /** Counts the words of a sentence. `capitals`: the sentence is in capitals or title case, so its case says nothing. */
  add(words: Words, sentence: { ids: Int32Array; length: number; capitals: boolean; number: number }): void;
  /** Slot of a word, -1 when the document does not have it. */
  find(hash: number): number;
  /** Times in lower case, with a capital inside a sentence, and in capitals. */
  readonly lower: (slot: number) => number;
  readonly capital: (slot: number) => number;
  readonly upper: (slot: number) => number;
  /** Neighbours of the first use inside a sentence, as word hashes; `where` is 0 when there is none. */
  readonly where: (slot: number) => number;
  readonly before: (slot: number) => number;
  readonly after: (slot: number) => number;
}

const FIELDS = 8;
const KEY = 0;
const USED = 1;
const LOWER = 2;
const CAPITALISED = 3;
const UPPER = 4;
const WHERE = 5;
const BEFORE = 6;
const AFTER = 7;

/** The number of a place in a document: sentence and token in one. */
export function placeOf(sentence: number, token: number): number {
  return sentence * 256 + token + 1;
}

export function createStatistics(): DocumentStatistics {
  let table = new Int32Array(FIELDS << 10);
  let mask = (1 << 10) - 1;
  let round = 0;

  const slotFor = (hash: number, insert: boolean) => {
    let slot = (hash ^ (hash >>> 12)) & mask;
    for (;;) {
      const at = slot * FIELDS;
      if (table[at + USED] !== round) {
        if (!insert) return -1;
        table.fill(0, at, at + FIELDS);
        table[at + KEY] = hash;
        table[at + USED] = round;
        return at;
      }
      if (table[at + KEY] === hash) return at;
      slot = (slot + 1) & mask;
    }
  };

  const count = (slot: number, flags: number, use: { capitals: boolean; start: boolean }) => {
    if (flags & LOWER_CASE) table[slot + LOWER]!++;
    else if (use.capitals) return;
    else if (flags & ALL_CAPITALS) table[slot + UPPER]!++;
    else if (!use.start) table[slot + CAPITALISED]!++;
  };

  return {
    reset(tokens) {
      round++;
      let size = mask + 1;
      while (size < tokens * 2) size *= 2;
      if (size > mask + 1) {
        table = new Int32Array(size * FIELDS);
        mask = size - 1;
      }
    },
    add(words, { ids, length, capitals, number }) {
      let start = true;
      const { hashes, flags } = words;
      for (let i = 0; i < length; i++) {
        const id = ids[i]!;
        const flag = flags[id]!;
        if (flag & (CAPITAL | LOWER_CASE)) {
          const slot = slotFor(hashes[id * WIDTH + NAME_FORM]!, true);
          count(slot, flag, { capitals, start });
          if (!start && table[slot + WHERE] === 0) {
            table[slot + WHERE] = placeOf(number, i);
            table[slot + BEFORE] = hashes[(i > 0 ? ids[i - 1]! : 0) * WIDTH + LOWER_FORM]!;
            table[slot + AFTER] = hashes[(i + 1 < length ? ids[i + 1]! : 0) * WIDTH + LOWER_FORM]!;
          }
          start = false;
        } else if (!(flag & SIGNS)) start = false;
        else if (/^[:.?!]/.test(words.texts[id]!)) start = true;
      }
    },
    find: (hash) => slotFor(hash, false),
    lower: (slot) => table[slot + LOWER]!,
    capital: (slot) => table[slot + CAPITALISED]!,
    upper: (slot) => table[slot + UPPER]!,
    where: (slot) => table[slot + WHERE]!,
    before: (slot) => table[slot + BEFORE]!,
    after: (slot) => table[slot + AFTER]!,
  };
}
