import { createScoreRows, type ScoreRows } from './score-rows.js';
import type { Table } from './table.js';

/**
 * Sums of the weights of those features of a list that a small key decides alone (a tag, a pair of tags), worked out once
 * for each key. Such features have weights for nearly all classes, so they cost most of the time.
 */
export interface PartCache {
  readonly rows: ScoreRows;
  /** Where the scores for a key begin in `rows.scores`; `features` is the whole list, for a key that is new. */
  row(key: number, features: Int32Array): number;
}

/** `keys` is the number of keys, `places` are the places of the features that the key decides. */
export function createPartCache(
  table: Table,
  { keys, places }: { readonly keys: number; readonly places: readonly number[] },
): PartCache {
  const rows = createScoreRows(table);
  const at = new Int32Array(keys);
  const part = new Int32Array(places.length);
  return {
    rows,
    row(key, features) {
      const known = at[key]!;
      if (known !== 0) return known;
      for (let p = 0; p < places.length; p++) part[p] = features[places[p]!]!;
      at[key] = rows.add(part, places.length);
      return at[key]!;
    },
  };
}

/** Takes features out of a list: the last ones fill their places, which fall. Returns how many are left. */
export function dropPlaces(features: Int32Array, count: number, places: Uint8Array): number {
  let left = count;
  for (let p = 0; p < places.length; p++) features[places[p]!] = features[--left]!;
  return left;
}
