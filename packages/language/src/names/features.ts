import { mix, mix3 } from '../model/hash.js';
import {
  ALL_CAPITALS,
  CAPITAL,
  CLUSTER,
  COARSE,
  FORM,
  LOWER_FORM,
  NAME_FORM,
  PREFIX_1,
  PREFIX_2,
  PREFIX_3,
  PREFIX_4,
  SHAPE,
  SHORT_SHAPE,
  SUFFIX_1,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  WIDTH,
  type Words,
} from '../model/words.js';
import { codeOf, GAZETTEER_KINDS, type GazetteerMarks } from './gazetteer.js';
import type { Governors } from './governors.js';
import { type DocumentStatistics, placeOf, runPlace } from './statistics.js';

/** Upper bound of the number of features that one call writes. */
export const NAME_FEATURES = 162;

/*
 * Features of the sequence model for names, after Ratinov & Roth (2009): words, shapes, affixes, clusters, gazetteers,
 * tags, and how the document writes the word elsewhere. As for tags, those of one word alone are apart, so that
 * reading can add up their weights once for each distinct word.
 */

export function ownNameFeatures(h: Int32Array, a: number, out: Int32Array): number {
  const shape = h[a + SHORT_SHAPE]!;
  let n = 0;
  out[n++] = mix(500, 1);
  out[n++] = mix(501, h[a + FORM]!);
  out[n++] = mix(502, h[a + LOWER_FORM]!);
  out[n++] = mix(503, h[a + SHAPE]!);
  out[n++] = mix(504, shape);
  out[n++] = mix(505, h[a + PREFIX_1]!);
  out[n++] = mix(506, h[a + PREFIX_2]!);
  out[n++] = mix(507, h[a + PREFIX_3]!);
  out[n++] = mix(508, h[a + PREFIX_4]!);
  out[n++] = mix(509, h[a + SUFFIX_1]!);
  out[n++] = mix(510, h[a + SUFFIX_2]!);
  out[n++] = mix(511, h[a + SUFFIX_3]!);
  out[n++] = mix(512, h[a + SUFFIX_4]!);
  out[n++] = mix(513, h[a + CLUSTER]!);
  out[n++] = mix(514, h[a + COARSE]!);
  out[n++] = mix3(515, h[a + CLUSTER]!, shape);
  out[n++] = mix3(516, h[a + COARSE]!, shape);
  return n;
}

export function previousNameFeatures(h: Int32Array, p: number, out: Int32Array): number {
  out[0] = mix(520, h[p + LOWER_FORM]!);
  out[1] = mix(521, h[p + SHORT_SHAPE]!);
  out[2] = mix(522, h[p + SUFFIX_3]!);
  out[3] = mix(523, h[p + CLUSTER]!);
  out[4] = mix(524, h[p + COARSE]!);
  out[5] = mix(540, h[p + LOWER_FORM]!);
  return 6;
}

export function nextNameFeatures(h: Int32Array, q: number, out: Int32Array): number {
  out[0] = mix(525, h[q + LOWER_FORM]!);
  out[1] = mix(526, h[q + SHORT_SHAPE]!);
  out[2] = mix(527, h[q + SUFFIX_3]!);
  out[3] = mix(528, h[q + CLUSTER]!);
  out[4] = mix(529, h[q + COARSE]!);
  out[5] = mix(541, h[q + LOWER_FORM]!);
  return 6;
}

export function secondPreviousFeatures(h: Int32Array, p: number, out: Int32Array): number {
  out[0] = mix(530, h[p + LOWER_FORM]!);
  out[1] = mix(531, h[p + CLUSTER]!);
  out[2] = mix(532, h[p + COARSE]!);
  out[3] = mix(540, h[p + LOWER_FORM]!);
  return 4;
}

export function secondNextFeatures(h: Int32Array, q: number, out: Int32Array): number {
  out[0] = mix(533, h[q + LOWER_FORM]!);
  out[1] = mix(534, h[q + CLUSTER]!);
  out[2] = mix(535, h[q + COARSE]!);
  out[3] = mix(541, h[q + LOWER_FORM]!);
  return 4;
}

/** A sentence as the features of names see it. */
export interface NameSentence {
  readonly ids: Int32Array;
  readonly length: number;
  /** Hash of the Penn tag of each token. */
  readonly tags: Int32Array;
  readonly marks: GazetteerMarks;
  readonly governors: Governors;
  /** The sentence is in capitals or title case. */
  readonly capitals: boolean;
  /** Number of the sentence in its document. */
  readonly number: number;
}

function gazetteerFeatures(
  marks: GazetteerMarks,
  at: { i: number; length: number; shape: number },
  out: Int32Array,
): number {
  const { i, length, shape } = at;
  let n = 0;
  const low = marks.low[i]!;
  const high = marks.high[i]!;
  const all = mix(low, high);
  if ((low | high) !== 0) {
    for (let kind = 0; kind < GAZETTEER_KINDS.length; kind++) {
      const code = codeOf(marks, i, kind);
      if (code === 0) continue;
      out[n++] = mix(580, kind * 8 + code);
      out[n++] = mix3(581, kind * 8 + code, shape);
    }
  }
  out[n++] = mix(582, all);
  out[n++] = mix3(583, all, shape);
  if (i > 0 && (marks.low[i - 1]! | marks.high[i - 1]!) !== 0)
    out[n++] = mix(584, mix(marks.low[i - 1]!, marks.high[i - 1]!));
  if (i + 1 < length && (marks.low[i + 1]! | marks.high[i + 1]!) !== 0) {
    out[n++] = mix(585, mix(marks.low[i + 1]!, marks.high[i + 1]!));
  }
  return n;
}

/** What the tree says: the word that governs the name, its preposition, a noun in apposition. */
function treeFeatures(
  words: Words,
  at: { sentence: NameSentence; i: number; shape: number; out: Int32Array; n: number },
): number {
  const { sentence, i, shape, out } = at;
  const { ids, governors, marks } = sentence;
  const h = words.hashes;
  const relation = governors.relation[i]!;
  const governor = governors.governor[i]!;
  let n = at.n;
  out[n++] = mix3(600, relation, shape);
  if (governor >= 0) {
    const g = ids[governor]! * WIDTH;
    out[n++] = mix3(601, relation, h[g + COARSE]!);
    out[n++] = mix3(602, relation, h[g + LOWER_FORM]!);
    out[n++] = mix3(603, relation, h[g + CLUSTER]!);
    if (marks.low[governor] !== 0) out[n++] = mix3(604, relation, marks.low[governor]!);
  }
  const apposition = governors.apposition[i]!;
  if (apposition >= 0) {
    const row = ids[apposition]! * WIDTH;
    out[n++] = mix(605, h[row + LOWER_FORM]!);
    out[n++] = mix(606, h[row + COARSE]!);
    out[n++] = mix(607, h[row + CLUSTER]!);
  }
  const preposition = governors.preposition[i]!;
  if (preposition >= 0) out[n++] = mix3(608, h[ids[preposition]! * WIDTH + LOWER_FORM]!, relation);
  return n;
}

/** What the rest of the document says about a capitalised word. */
function documentFeatures(
  words: Words,
  statistics: DocumentStatistics,
  at: { sentence: NameSentence; i: number; out: Int32Array; n: number },
): number {
  const { sentence, i, out } = at;
  const id = sentence.ids[i]!;
  const row = id * WIDTH;
  const slot = statistics.find(words.hashes[row + NAME_FORM]!);
  if (slot < 0) return at.n;
  const own = !sentence.capitals && i > 0 ? 1 : 0;
  const upper = words.flags[id]! & ALL_CAPITALS ? 1 : 0;
  const capital = statistics.capital(slot) - (upper ? 0 : own);
  const capitals = statistics.upper(slot) - upper;
  const lower = statistics.lower(slot);
  const seen =
    (lower > 0 ? 1 : 0) |
    (capital > 0 ? 2 : 0) |
    (capitals > 0 ? 4 : 0) |
    (lower > capital + capitals ? 8 : 0);
  const style = (i === 0 ? 2 : 0) + (sentence.capitals ? 1 : 0);
  let n = at.n;
  out[n++] = mix3(570, seen, style);
  out[n++] = mix3(571, seen * 4 + style, words.hashes[row + SHORT_SHAPE]!);
  out[n++] = mix3(572, seen, words.hashes[row + COARSE]!);
  const places =
    statistics.places(slot) * 32 + runPlace(words, sentence, i) * 2 + (statistics.long() ? 1 : 0);
  out[n++] = mix(578, places);
  out[n++] = mix3(579, places, words.hashes[row + COARSE]!);
  out[n++] = mix3(556, places, style);
  const where = statistics.where(slot);
  if (where === 0 || where === placeOf(sentence.number, i)) out[n++] = mix(577, style);
  else {
    const before = statistics.before(slot);
    const after = statistics.after(slot);
    out[n++] = mix(573, before);
    out[n++] = mix(574, after);
    out[n++] = mix3(575, before, style);
    out[n++] = mix3(576, after, style);
  }
  return n;
}

const LONGEST_RUN = 8;

/** The run of capitalised words around a token: its first and last word and what stands beside it tell its kind. */
function runFeatures(
  words: Words,
  at: { sentence: NameSentence; i: number; shape: number; out: Int32Array; n: number },
): number {
  const { sentence, i, shape, out } = at;
  const { ids, length } = sentence;
  const { hashes: h, flags } = words;
  let first = i;
  let last = i;
  while (first > 0 && i - first < LONGEST_RUN && flags[ids[first - 1]!]! & CAPITAL) first--;
  while (last + 1 < length && last - i < LONGEST_RUN && flags[ids[last + 1]!]! & CAPITAL) last++;
  const size = Math.min(4, last - first) * 4 + (i === first ? 1 : 0) + (i === last ? 2 : 0);
  const end = ids[last]! * WIDTH;
  const start = ids[first]! * WIDTH;
  let n = at.n;
  out[n++] = mix3(610, size, shape);
  if (last > first) {
    const place = i === last ? 1 : 0;
    out[n++] = mix3(611, place, h[end + LOWER_FORM]!);
    out[n++] = mix3(612, place, h[end + CLUSTER]!);
    out[n++] = mix3(613, size, h[end + COARSE]!);
    out[n++] = mix3(614, place, h[end + SUFFIX_3]!);
    out[n++] = mix3(615, i === first ? 1 : 0, h[start + LOWER_FORM]!);
    out[n++] = mix3(616, i === first ? 1 : 0, h[start + CLUSTER]!);
    const before = first > 0 ? ids[first - 1]! * WIDTH : 0;
    const after = last + 1 < length ? ids[last + 1]! * WIDTH : 0;
    if (i > first) out[n++] = mix(617, h[before + LOWER_FORM]!);
    if (i < last) out[n++] = mix(618, h[after + LOWER_FORM]!);
    out[n++] = mix3(619, h[end + COARSE]!, h[before + LOWER_FORM]!);
  }
  return n;
}

/** Features of a token that depend on more than one word. Returns their number. */
export function jointNameFeatures(
  words: Words,
  statistics: DocumentStatistics,
  at: { sentence: NameSentence; i: number; out: Int32Array },
): number {
  const { sentence, i, out } = at;
  const { ids, length, tags } = sentence;
  const h = words.hashes;
  const a = ids[i]! * WIDTH;
  const p = i > 0 ? ids[i - 1]! * WIDTH : 0;
  const q = i + 1 < length ? ids[i + 1]! * WIDTH : 0;
  const word = h[a + LOWER_FORM]!;
  const shape = h[a + SHORT_SHAPE]!;
  const shapeP = h[p + SHORT_SHAPE]!;
  const shapeQ = h[q + SHORT_SHAPE]!;
  const fine = h[a + CLUSTER]!;
  const coarse = h[a + COARSE]!;
  let n = gazetteerFeatures(sentence.marks, { i, length, shape }, out);
  out[n++] = mix3(550, h[p + LOWER_FORM]!, word);
  out[n++] = mix3(551, word, h[q + LOWER_FORM]!);
  out[n++] = mix3(553, shapeP, shape);
  out[n++] = mix3(554, shape, shapeQ);
  out[n++] = mix(555, mix3(shapeP, shape, shapeQ));
  out[n++] = mix3(557, h[p + LOWER_FORM]!, shape);
  out[n++] = mix3(558, h[q + LOWER_FORM]!, shape);
  out[n++] = mix3(559, h[p + CLUSTER]!, shape);
  out[n++] = mix3(560, h[q + CLUSTER]!, shape);
  out[n++] = mix3(561, h[p + COARSE]!, coarse);
  out[n++] = mix3(562, coarse, h[q + COARSE]!);
  out[n++] = mix3(563, h[p + CLUSTER]!, fine);
  out[n++] = mix3(564, fine, h[q + CLUSTER]!);
  const style = (i === 0 ? 2 : 0) + (sentence.capitals ? 1 : 0);
  out[n++] = mix3(565, style, shape);
  out[n++] = mix3(566, style, word);
  for (let k = 3; k <= 4; k++) {
    if (i >= k) out[n++] = mix(540, h[ids[i - k]! * WIDTH + LOWER_FORM]!);
    if (i + k < length) out[n++] = mix(541, h[ids[i + k]! * WIDTH + LOWER_FORM]!);
  }
  const tag = tags[i]!;
  const tagP = i > 0 ? tags[i - 1]! : 7;
  const tagQ = i + 1 < length ? tags[i + 1]! : 8;
  out[n++] = mix(590, tag);
  out[n++] = mix3(591, tag, shape);
  out[n++] = mix3(592, tagP, tag);
  out[n++] = mix3(593, tag, tagQ);
  out[n++] = mix3(594, tag, coarse);
  out[n++] = mix(595, mix3(tagP, tag, tagQ));
  out[n++] = mix3(597, tagP, word);
  n = treeFeatures(words, { sentence, i, shape, out, n });
  if (!(words.flags[ids[i]!]! & CAPITAL)) return n;
  n = runFeatures(words, { sentence, i, shape, out, n });
  return documentFeatures(words, statistics, { sentence, i, out, n });
}
