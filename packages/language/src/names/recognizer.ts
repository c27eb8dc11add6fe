import { createScoreCache } from '../model/score-cache.js';
import { addWeights, type Table } from '../model/table.js';
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
import { LABEL_COUNT, OUTSIDE } from './labels.js';
import type { DocumentStatistics } from './statistics.js';
import { createDecoder } from './viterbi.js';

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

const L = LABEL_COUNT;

/** Linear-chain CRF (Lafferty et al. 2001), decoded with Viterbi over the stretches that may hold names. */
export function createRecognizer(words: Words, model: NameModel): Recognizer {
  const { table } = model;
  const own = createScoreCache(words, table, ownNameFeatures);
  const previous = createScoreCache(words, table, previousNameFeatures);
  const next = createScoreCache(words, table, nextNameFeatures);
  const previous2 = createScoreCache(words, table, secondPreviousFeatures);
  const next2 = createScoreCache(words, table, secondNextFeatures);
  const out = new Int32Array(NAME_FEATURES);
  const marks = new Uint8Array(MAX_SENTENCE);
  const decoder = createDecoder(model.transitions);
  const { scores } = decoder;

  const scoreToken = (sentence: NameSentence, statistics: DocumentStatistics, i: number) => {
    const { ids, length } = sentence;
    const a = own.row(ids[i]!);
    const p = previous.row(i > 0 ? ids[i - 1]! : 0);
    const q = next.row(i + 1 < length ? ids[i + 1]! : 0);
    const p2 = previous2.row(i > 1 ? ids[i - 2]! : 0);
    const q2 = next2.row(i + 2 < length ? ids[i + 2]! : 0);
    const at = i * L;
    const ownScores = own.rows.scores;
    const previousScores = previous.rows.scores;
    const nextScores = next.rows.scores;
    const previous2Scores = previous2.rows.scores;
    const next2Scores = next2.rows.scores;
    for (let k = 0; k < L; k++)
      scores[at + k] =
        ownScores[a + k]! +
        previousScores[p + k]! +
        nextScores[q + k]! +
        previous2Scores[p2 + k]! +
        next2Scores[q2 + k]!;
    const count = jointNameFeatures(words, statistics, { sentence, i, out });
    addWeights(table, out, { count, scores, at });
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
        decoder.decode(first, last, labels);
        first = last;
      }
    },
  };
}
