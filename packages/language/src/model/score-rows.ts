import { addWeights, type Table } from './table.js';

const FIRST_ROWS = 64;

/** Sums of the weights of features, a row of all classes for each sum that was worked out. */
export interface ScoreRows {
  /** [row + class]; another array after it has grown. The row 0 is all zero. */
  scores: Int16Array;
  /** Adds up the weights of `count` features and returns where their row begins. */
  add(features: Int32Array, count: number): number;
  /** Forgets all rows. */
  clear(): void;
}

export function createScoreRows(table: Table): ScoreRows {
  const { classes } = table;
  const sum = new Int32Array(classes);
  let used = classes;
  const rows: ScoreRows = {
    scores: new Int16Array(classes * FIRST_ROWS),
    add(features, count) {
      if (used + classes > rows.scores.length) {
        const larger = new Int16Array(rows.scores.length * 2);
        larger.set(rows.scores);
        rows.scores = larger;
      }
      sum.fill(0);
      addWeights(table, features, { count, scores: sum, at: 0 });
      const { scores } = rows;
      for (let k = 0; k < classes; k++) scores[used + k] = sum[k]!;
      used += classes;
      return used - classes;
    },
    clear() {
      used = classes;
    },
  };
  return rows;
}
