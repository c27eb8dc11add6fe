import { mix } from '../model/hash.js';
import type { HashIndex } from '../model/hash-index.js';
import { CAPITAL, NAME_FORM, WIDTH, type Words } from '../model/words.js';

/** Kinds of names that the gazetteer knows; bit k of a phrase's value stands for kind k. */
export const GAZETTEER_KINDS = [
  'country',
  'demonym',
  'place',
  'large place',
  'person',
  'surname',
  'organization',
  'short organization',
  'given name',
  'organization word',
  'event',
  'law',
  'product',
  'organization head',
  'place head',
  'title word',
] as const;

export const COUNTRY = 0;
export const DEMONYM = 1;
export const PLACE = 2;
export const LARGE_PLACE = 3;
export const PERSON = 4;
export const SURNAME = 5;
export const ORGANIZATION = 6;
export const SHORT_ORGANIZATION = 7;
export const GIVEN_NAME = 8;
export const ORGANIZATION_WORD = 9;
export const EVENT = 10;
export const LAW = 11;
export const PRODUCT = 12;
/** Words that head names of bodies ("Board") and of places ("River"), and words of offices ("Attorney"). */
export const ORGANIZATION_HEAD = 13;
export const PLACE_HEAD = 14;
export const TITLE_WORD = 15;

/** Bits of the kinds that are places, and of those that are bodies. */
export const PLACES = (1 << COUNTRY) | (1 << PLACE) | (1 << LARGE_PLACE);
export const BODIES = (1 << ORGANIZATION) | (1 << SHORT_ORGANIZATION);

/** Longest phrase, in tokens. */
export const LONGEST_PHRASE = 8;

/** Hashes of phrases and of the words that they begin with. */
export interface Gazetteer {
  /** From the hash of a phrase to the bits of its kinds. */
  readonly phrases: HashIndex;
  /** From a word to the lengths of the phrases that begin with it: bit n - 1 for n tokens. */
  readonly firstWords: HashIndex;
}

/** Where each token stands in the longest phrase of each kind. */
export interface GazetteerMarks {
  /** Four bits a kind: 1 begin, 2 inside, 3 last, 4 unit. Kinds 0 to 7. */
  readonly low: Int32Array;
  /** Kinds 8 to 15. */
  readonly high: Int32Array;
}

const LOW_KINDS = 8;

function setCode(marks: GazetteerMarks, at: number, place: { kind: number; code: number }): void {
  const { kind, code } = place;
  if (kind < LOW_KINDS) marks.low[at]! |= code << (kind * 4);
  else marks.high[at]! |= code << ((kind - LOW_KINDS) * 4);
}

export function codeOf(marks: GazetteerMarks, at: number, kind: number): number {
  return kind < LOW_KINDS
    ? (marks.low[at]! >> (kind * 4)) & 7
    : (marks.high[at]! >> ((kind - LOW_KINDS) * 4)) & 7;
}

function mark(marks: GazetteerMarks, at: number, phrase: { kind: number; length: number }): void {
  const { kind, length } = phrase;
  if (codeOf(marks, at, kind) !== 0) return;
  if (length === 1) {
    setCode(marks, at, { kind, code: 4 });
    return;
  }
  for (let k = 0; k < length; k++) {
    if (codeOf(marks, at + k, kind) !== 0) return;
  }
  for (let k = 0; k < length; k++)
    setCode(marks, at + k, { kind, code: k === 0 ? 1 : k === length - 1 ? 3 : 2 });
}

/** Hash of the phrase of `length` tokens at `at`; 0 when the sentence is shorter. */
export function phraseHash(words: Words, ids: Int32Array, options: { at: number; length: number }): number {
  let hash = words.hashes[ids[options.at]! * WIDTH + NAME_FORM]!;
  for (let k = 1; k < options.length; k++) {
    hash = mix(hash, words.hashes[ids[options.at + k]! * WIDTH + NAME_FORM]!);
  }
  return hash;
}

/** Bits of the kinds of a phrase, 0 when it is unknown. */
export function kindsOf(
  gazetteer: Gazetteer,
  words: Words,
  phrase: { ids: Int32Array; at: number; length: number },
): number {
  if (phrase.length > LONGEST_PHRASE || phrase.length < 1) return 0;
  return Math.max(0, gazetteer.phrases.get(phraseHash(words, phrase.ids, phrase)));
}

/** Marks each token with the longest phrase of each kind that begins with a capital and covers it. */
export function markGazetteer(
  gazetteer: Gazetteer,
  words: Words,
  sentence: { ids: Int32Array; length: number; marks: GazetteerMarks },
): void {
  const { ids, length, marks } = sentence;
  marks.low.fill(0, 0, length);
  marks.high.fill(0, 0, length);
  for (let i = 0; i < length; i++) {
    const id = ids[i]!;
    if (!(words.flags[id]! & CAPITAL)) continue;
    const first = words.hashes[id * WIDTH + NAME_FORM]!;
    const lengths = gazetteer.firstWords.get(first);
    if (lengths <= 0) continue;
    let done = 0;
    for (let n = Math.min(LONGEST_PHRASE, length - i); n >= 1; n--) {
      if (!(lengths & (1 << (n - 1)))) continue;
      let kinds = kindsOf(gazetteer, words, { ids, at: i, length: n }) & ~done;
      done |= kinds;
      for (let kind = 0; kinds !== 0; kind++, kinds >>>= 1)
        if (kinds & 1) mark(marks, i, { kind, length: n });
    }
  }
}
