import { createScoreRows, type ScoreRows } from './score-rows.js';
import type { Table } from './table.js';
import { WIDTH, type Words } from './words.js';

type Features = (hashes: Int32Array, row: number, out: Int32Array) => number;

/** Sums of the weights of the features that depend on one word alone, worked out once for each word. */
export interface ScoreCache {
  readonly rows: ScoreRows;
  /** Where the scores of all classes for a word begin in `rows.scores`. */
  row(word: number): number;
}

export function createScoreCache(words: Words, table: Table, features: Features): ScoreCache {
  const out = new Int32Array(64);
  const rows = createScoreRows(table);
  const at = new Int32Array(words.flags.length);
  let generation = words.generation;
  return {
    rows,
    row(word) {
      if (generation !== words.generation) {
        rows.clear();
        at.fill(0);
        generation = words.generation;
      }
      const known = at[word]!;
      if (known !== 0) return known;
      const row = rows.add(out, features(words.hashes, word * WIDTH, out));
      at[word] = row;
      return row;
    },
  };
}
