import { describe, expect, it } from 'vitest';
import { createPartCache, dropPlaces } from './part-cache.js';
import type { Table } from './table.js';

/** Feature 1 gives 5 to class 0 and -3 to class 2, feature 2 gives 7 to class 1. */
const table: Table = {
  mask: 3,
  classes: 3,
  index: Int32Array.of(0, 1, 4, 0),
  entries: Int16Array.of(0, 2, (5 << 8) | 0, (-3 << 8) | 2, 1, (7 << 8) | 1),
};

describe('part cache', () => {
  it('adds up the weights of its places once for each key', () => {
    const cache = createPartCache(table, { keys: 4, places: [2, 0] });
    const row = cache.row(1, Int32Array.of(1, 3, 2));
    expect([...cache.rows.scores.subarray(row, row + 3)]).toEqual([5, 7, -3]);
    expect(cache.row(1, Int32Array.of(0, 0, 0))).toBe(row);
    expect(cache.row(2, Int32Array.of(0, 0, 0))).not.toBe(row);
  });

  it('keeps its rows when they grow', () => {
    const cache = createPartCache(table, { keys: 300, places: [0] });
    const first = cache.row(0, Int32Array.of(2));
    for (let key = 1; key < 300; key++) cache.row(key, Int32Array.of(0));
    expect([...cache.rows.scores.subarray(first, first + 3)]).toEqual([0, 7, 0]);
  });
});

describe('dropped places', () => {
  it.each([
    [
      [4, 2, 0],
      [13, 11],
    ],
    [[1], [10, 14, 12, 13]],
    [[], [10, 11, 12, 13, 14]],
  ])('%j leave %j', (places, left) => {
    const features = Int32Array.of(10, 11, 12, 13, 14);
    const count = dropPlaces(features, 5, Uint8Array.from(places));
    expect([...features.subarray(0, count)]).toEqual(left);
  });
});
