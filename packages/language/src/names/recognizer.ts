import { createScoreCache } from '../model/score-cache.js';
import type { Table } from '../model/table.js';
import type { Words } from '../model/words.js';
import { MAX_SENTENCE } from '../parse/state.js';
import { markCandidates } from './candidates.js';
import {
  jointNameFeatures,
  NAME_FEATURES,
  type NameSentence,
  nextNameFeatures,
  ownNameFeatures,
  previousNameFeatures,
  secondNextFeatures,
  secondPreviousFeatures,
} from './features.js';
import { LABEL_COUNT, mayEnd, mayFollow, mayStart, OUTSIDE } from './labels.js';
import type { DocumentStatistics } from './statistics.js';

/** What recognising names needs of the weights. */
export interface NameModel {
  readonly table: Table;
  /** Weight of each label after each other one, in the units of the table: [before * LABEL_COUNT + after]. */
  readonly transitions: Int32Array;
}

export interface Recognizer {
  /** Writes the label of each token of a sentence. */
  label(sentence: NameSentence, statistics: DocumentStatistics, labels: Uint8Array): void;
}

const NEVER = -1e9;
const L = LABEL_COUNT;

/** For each label, the labels that may stand before it. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: L }, (_, after) =>
  Uint8Array.from(
    Array.from({ length: L }, (_, before) => before).filter((before) => mayFollow(before, after)),
  ),
);

/** Linear-chain CRF (Lafferty et al. 2001), decoded with Viterbi over the stretches that may hold names. */
export function createRecognizer(words: Words, model: NameModel): Recognizer {
  const { table, transitions } = model;
  const own = createScoreCache(words, table, ownNameFeatures);
  const previous = createScoreCache(words, table, previousNameFeatures);
  const next = createScoreCache(words, table, nextNameFeatures);
  const previous2 = createScoreCache(words, table, secondPreviousFeatures);
  const next2 = createScoreCache(words, table, secondNextFeatures);
  const out = new Int32Array(NAME_FEATURES);
  const marks = new Uint8Array(MAX_SENTENCE);
  const best = new Int32Array(MAX_SENTENCE * L);
  const from = new Uint8Array(MAX_SENTENCE * L);

  const scoreToken = (sentence: NameSentence, statistics: DocumentStatistics, i: number) => {
    const { ids, length } = sentence;
    const a = own.scores(ids[i]!);
    const p = previous.scores(i > 0 ? ids[i - 1]! : 0);
    const q = next.scores(i + 1 < length ? ids[i + 1]! : 0);
    const p2 = previous2.scores(i > 1 ? ids[i - 2]! : 0);
    const q2 = next2.scores(i + 2 < length ? ids[i + 2]! : 0);
    const at = i * L;
    for (let k = 0; k < L; k++) best[at + k] = a[k]! + p[k]! + q[k]! + p2[k]! + q2[k]!;
    const count = jointNameFeatures(words, statistics, { sentence, i, out });
    const { index, rows, mask } = table;
    for (let f = 0; f < count; f++) {
      const row = index[out[f]! & mask]!;
      if (row !== 0) for (let k = 0; k < L; k++) best[at + k]! += rows[row + k]!;
    }
  };

  const advance = (i: number) => {
    const at = i * L;
    for (let after = 0; after < L; after++) {
      const options = BEFORE[after]!;
      let top = NEVER * 2;
      let origin = 0;
      for (let o = 0; o < options.length; o++) {
        const before = options[o]!;
        const score = best[at - L + before]! + transitions[before * L + after]!;
        if (score > top) {
          top = score;
          origin = before;
        }
      }
      best[at + after]! += top;
      from[at + after] = origin;
    }
  };

  const decode = (first: number, last: number, labels: Uint8Array) => {
    for (let k = 0; k < L; k++) {
      best[first * L + k] = mayStart(k) ? best[first * L + k]! + transitions[OUTSIDE * L + k]! : NEVER;
    }
    for (let i = first + 1; i < last; i++) advance(i);
    let label = OUTSIDE;
    let top = NEVER * 2;
    for (let k = 0; k < L; k++) {
      const score = best[(last - 1) * L + k]! + transitions[k * L + OUTSIDE]!;
      if (mayEnd(k) && score > top) {
        top = score;
        label = k;
      }
    }
    for (let i = last - 1; i >= first; i--) {
      labels[i] = label;
      label = from[i * L + label]!;
    }
  };

  return {
    label(sentence, statistics, labels) {
      const { ids, length } = sentence;
      labels.fill(OUTSIDE, 0, length);
      if (markCandidates(words, ids, { length, marks }) === 0) return;
      for (let first = 0; first < length; first++) {
        if (marks[first] === 0) continue;
        let last = first;
        while (last < length && marks[last] === 1) scoreToken(sentence, statistics, last++);
        decode(first, last, labels);
        first = last;
      }
    },
  };
}
