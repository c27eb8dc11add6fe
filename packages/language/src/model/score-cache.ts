import { addWeights, type Table } from './table.js';
import { WIDTH, type Words } from './words.js';

const CHUNK = 1 << 10;

type Features = (hashes: Int32Array, row: number, out: Int32Array) => number;

/** Sums of the weights of the features that depend on one word alone, worked out once for each word. */
export interface ScoreCache {
  /** The scores of all classes for a word. */
  scores(word: number): Int16Array;
}

export function createScoreCache(words: Words, table: Table, features: Features): ScoreCache {
  const out = new Int32Array(64);
  const sum = new Int32Array(table.classes);
  let found: (Int16Array | undefined)[] = [];
  let generation = words.generation;
  let pool = new Int16Array(0);
  let used = 0;
  const fresh = () => {
    if (used + table.classes > pool.length) {
      pool = new Int16Array(table.classes * CHUNK);
      used = 0;
    }
    used += table.classes;
    return pool.subarray(used - table.classes, used);
  };
  return {
    scores(word) {
      if (generation !== words.generation) {
        found = [];
        generation = words.generation;
      }
      const known = found[word];
      if (known) return known;
      const scores = fresh();
      const count = features(words.hashes, word * WIDTH, out);
      sum.fill(0);
      addWeights(table, out, { count, scores: sum, at: 0 });
      scores.set(sum);
      found[word] = scores;
      return scores;
    },
  };
}
