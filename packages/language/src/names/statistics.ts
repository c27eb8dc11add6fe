import { hashString } from '../model/hash.js';
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
  /** Bits of the places that the word has had in runs of capitalised words; see {@link runPlace}. */
  readonly places: (slot: number) => number;
  /** Whether the document is long enough to name its people in full somewhere. */
  readonly long: () => boolean;
}

const FIELDS = 9;
const KEY = 0;
const USED = 1;
const LOWER = 2;
const CAPITALISED = 3;
const UPPER = 4;
const WHERE = 5;
const BEFORE = 6;
const AFTER = 7;
const PLACES = 8;

/** Capitalised words at the start of a sentence that are no part of a name. */
const STARTS = new Set(
  `the a an in on at for but and or if when while as after before from with by this that these those his her its their our my
  your it he she they we i you there here what who how why where which not no some many most all both last next one two three
  more other another such so then now also only even yet still since until under over about against between during through
  according despite although though because however meanwhile instead to of is are was were has have had will would can`
    .split(/\s+/)
    .map((word) => hashString(word, 5)),
);

/** Places in a run of capitalised words, as bits: alone, first, last, between. */
export const ALONE = 1;
export const FIRST = 2;
export const LAST = 4;
export const BETWEEN = 8;

/** The place of a capitalised word among the capitalised words beside it: "Ana" is first in "Ana Torvel". */
export function runPlace(words: Words, sentence: { ids: Int32Array; length: number }, i: number): number {
  const { ids, length } = sentence;
  const { flags, hashes } = words;
  const before =
    i > 0 &&
    (flags[ids[i - 1]!]! & CAPITAL) !== 0 &&
    !(i === 1 && STARTS.has(hashes[ids[0]! * WIDTH + NAME_FORM]!));
  const after = i + 1 < length && (flags[ids[i + 1]!]! & CAPITAL) !== 0;
  if (before) return after ? BETWEEN : LAST;
  return after ? FIRST : ALONE;
}

/** Tokens that make a document long. */
const LONG = 150;

/** The number of a place in a document: sentence and token in one. */
export function placeOf(sentence: number, token: number): number {
  return sentence * 256 + token + 1;
}

export function createStatistics(): DocumentStatistics {
  let table = new Int32Array(FIELDS << 10);
  let mask = (1 << 10) - 1;
  let round = 0;
  let size = 0;

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
      size = tokens;
      let room = mask + 1;
      while (room < tokens * 2) room *= 2;
      if (room > mask + 1) {
        table = new Int32Array(room * FIELDS);
        mask = room - 1;
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
          if (flag & CAPITAL && !capitals) table[slot + PLACES]! |= runPlace(words, { ids, length }, i);
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
    places: (slot) => table[slot + PLACES]!,
    long: () => size >= LONG,
  };
}
