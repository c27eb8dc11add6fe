import { beginsLexical } from '../lexical/spans.js';
import { classOf, DIGIT, LETTER, LOWER, UPPER } from '../text/characters.js';
import { hashPart, hashString } from './hash.js';
import type { HashIndex } from './hash-index.js';

/** Bits of {@link Words.flags}. */
export const CAPITAL = 1;
/** Two or more letters, all of them capitals. */
export const ALL_CAPITALS = 2;
export const LOWER_CASE = 4;
export const HAS_DIGIT = 8;
/** Neither letter nor digit. */
export const SIGNS = 16;
export const HAS_LOWER = 32;
export const HAS_UPPER = 64;
/** May begin a date, a number, an amount or an address. */
export const LEXICAL = 128;

/** Hashes that make up the description of a word, in the order in which {@link Words.hashes} holds them. */
export const FORM = 0;
/** Lower case, digits as zero: the word that most features use. */
export const LOWER_FORM = 1;
export const SHAPE = 2;
export const SHORT_SHAPE = 3;
export const SUFFIX_1 = 4;
export const SUFFIX_2 = 5;
export const SUFFIX_3 = 6;
export const SUFFIX_4 = 7;
export const SUFFIX_5 = 8;
export const PREFIX_1 = 9;
export const PREFIX_2 = 10;
export const PREFIX_3 = 11;
export const PREFIX_4 = 12;
/** Fine and coarse word cluster, counted from 1; 0 for a word that has none. */
export const CLUSTER = 13;
export const COARSE = 14;
/** Lower case with its digits: the word that gazetteers and clusters know. */
export const NAME_FORM = 15;
/** What the gazetteer knows of a capitalised word by itself, as bits of `WORD_KINDS`; 0 for nothing. */
export const KIND = 16;
export const WIDTH = 17;

/** Kinds of the gazetteer, as it numbers them, that share a bit of a word's kind: country, demonym, place, part of a person's name, body. */
const WORD_KINDS = [[0], [1], [2, 3], [5, 8], [6, 7], [9]].map((kinds) =>
  kinds.reduce((bits, kind) => bits | (1 << kind), 0),
);

/** Number of kinds that a word may have. */
export const KINDS = 1 << WORD_KINDS.length;

/** Number of words after which the table starts afresh, so that endless text needs no endless memory. */
export const WORD_LIMIT = 1 << 15;

/**
 * Every distinct word once, with the hashes that features are made of: a word is a row of `hashes`, a number from
 * then on. Row 0 stands for the edge of the sentence.
 */
export interface Words {
  hashes: Int32Array;
  flags: Uint8Array;
  texts: string[];
  /** What rules make of the texts, filled when they ask: small letters, without a full stop at the end. */
  bares: (string | undefined)[];
  size: number;
  /** Increases whenever all rows are forgotten; caches by row compare it. */
  generation: number;
  /** The row of a stretch of text. */
  intern(text: string, start: number, end: number): number;
  /** Forgets all words when there are too many. Rows handed out before are void then. */
  trim(): void;
}

const QUOTES: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '--',
};

/** Longer words are described by their beginning. */
const LONGEST = 64;

function plain(text: string): string {
  return /[’‘`“”–—]/.test(text) ? text.replace(/[’‘`“”–—]/g, (sign) => QUOTES[sign]!) : text;
}

/** Characters of a word that its shape has. */
const SHAPED = 24;
const CAPITAL_LETTER = 0x41;
const SMALL_LETTER = 0x61;
const ANY_DIGIT = 0x30;
const ANY_LETTER = 0x6f;

/** A, a, 0, o for capitals, small letters, digits and other letters; other characters stay. */
function shapeUnit(unit: number): number {
  const kind = classOf(unit);
  if (kind & UPPER) return CAPITAL_LETTER;
  if (kind & LOWER) return SMALL_LETTER;
  if (kind & DIGIT) return ANY_DIGIT;
  return kind & LETTER ? ANY_LETTER : unit;
}

/** The shape of a word, cut at 24 characters, and the one in which repeated characters stand once. */
function shapesOf(text: string): [string, string] {
  const units: number[] = [];
  const short: number[] = [];
  const length = Math.min(text.length, SHAPED);
  for (let i = 0; i < length; i++) {
    const unit = shapeUnit(text.charCodeAt(i));
    if (unit !== units[i - 1]) short.push(unit);
    units.push(unit);
  }
  return [String.fromCharCode(...units), String.fromCharCode(...short)];
}

function flagsOf(text: string): number {
  let seen = 0;
  const limit = Math.min(text.length, 64);
  for (let i = 0; i < limit; i++) seen |= classOf(text.charCodeAt(i));
  let flags = 0;
  if (classOf(text.charCodeAt(0)) & UPPER) flags |= CAPITAL;
  if (seen & UPPER && !(seen & LOWER) && text.length > 1) flags |= ALL_CAPITALS;
  if (seen & LETTER && !(seen & UPPER)) flags |= LOWER_CASE;
  if (seen & LOWER) flags |= HAS_LOWER;
  if (seen & UPPER) flags |= HAS_UPPER;
  if (seen & DIGIT) flags |= HAS_DIGIT;
  if (!(seen & (LETTER | DIGIT))) flags |= SIGNS;
  if (beginsLexical(text.slice(0, LONGEST).toLowerCase())) flags |= LEXICAL;
  return flags;
}

function wordKind(bits: number): number {
  let kind = 0;
  for (let k = 0; k < WORD_KINDS.length; k++) if (bits & WORD_KINDS[k]!) kind |= 1 << k;
  return kind;
}

const row = new Int32Array(WIDTH);

/** The hashes of a word; the same array each time. */
function describe(text: string, { fine: clusters, coarse, phrases }: WordClusters): Int32Array {
  const cut = plain(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  const name = cut.toLowerCase();
  const lower = /\d/.test(name) ? name.replace(/\d/g, '0') : name;
  const [shape, short] = shapesOf(cut);
  const { length } = lower;
  row[FORM] = hashString(cut, 1);
  row[LOWER_FORM] = hashString(lower, 2);
  row[SHAPE] = hashString(shape, 3);
  row[SHORT_SHAPE] = hashString(short, 4);
  for (let n = 1; n <= 5; n++)
    row[SUFFIX_1 + n - 1] = length >= n ? hashPart(lower, 8 + n, { from: length - n, to: length }) : 0;
  for (let n = 1; n <= 4; n++)
    row[PREFIX_1 + n - 1] = length >= n ? hashPart(lower, 16 + n, { from: 0, to: n }) : 0;
  const form = hashString(name, 5);
  const found = clusters.get(form);
  row[CLUSTER] = found + 1;
  row[COARSE] = found < 0 ? 0 : coarse[found]! + 1;
  row[NAME_FORM] = form;
  row[KIND] = phrases && classOf(text.charCodeAt(0)) & UPPER ? wordKind(Math.max(0, phrases.get(form))) : 0;
  return row;
}

function hashRange(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function sameText(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** What the table of words needs of the weights. */
export interface WordClusters {
  /** From the hash of a lower-case word to its fine cluster. */
  readonly fine: HashIndex;
  /** The coarse cluster of each fine one. */
  readonly coarse: Uint8Array;
  /** From the hash of a phrase, here one word, to the bits of its kinds in the gazetteer. */
  readonly phrases?: HashIndex;
}

/** Makes an empty table. `limit` is the number of words after which `trim` empties it. */
export function createWords(clusters: WordClusters, limit = WORD_LIMIT): Words {
  const capacity = limit * 2;
  const slots = new Int32Array(capacity * 2);
  const mask = slots.length - 1;
  const edge = new Int32Array(WIDTH).map((_, i) =>
    i === CLUSTER || i === COARSE || i === KIND ? 0 : 77 + i,
  );
  const words: Words = {
    hashes: new Int32Array(capacity * WIDTH),
    flags: new Uint8Array(capacity),
    texts: [''],
    bares: [],
    size: 1,
    generation: 0,
    intern(text, start, end) {
      let slot = hashRange(text, start, end) & mask;
      for (;;) {
        const id = slots[slot]!;
        if (id === 0) break;
        const word = words.texts[id]!;
        if (word.length === end - start && sameText(word, text, start)) return id;
        slot = (slot + 1) & mask;
      }
      const id = words.size++;
      slots[slot] = id;
      const word = text.slice(start, end);
      words.texts.push(word);
      words.hashes.set(describe(word, clusters), id * WIDTH);
      words.flags[id] = flagsOf(word);
      return id;
    },
    trim() {
      if (words.size < limit) return;
      slots.fill(0);
      words.texts.length = 1;
      words.bares.length = 0;
      words.size = 1;
      words.generation++;
    },
  };
  words.hashes.set(edge);
  return words;
}
