import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../graph/index.js';
import { barPaths } from './bars.js';
import type { Histogram } from './histogram.js';

const bin = (from: number, counts: readonly number[]) => ({
  from,
  to: from,
  counts: FAMILIES.map((_, i) => counts[i] ?? 0),
  total: counts.reduce((sum, n) => sum + n, 0),
});

function shape(rows: readonly (readonly number[])[]): Histogram {
  const bins = rows.map((counts, i) => bin(i, counts));
  const tallest = Math.max(...bins.map(({ total }) => total));
  return { bins, from: 0, to: bins.length - 1, step: 1, tallest, dated: 0, undated: 0 };
}

describe('barPaths', () => {
  it('stacks families from the top of each bar, the tallest bar as high as the box', () => {
    expect(barPaths(shape([[1, 1], [4]]))).toEqual([
      { family: 'verbal cooperation', path: 'M0 50h1v25h-1zM1 0h1v100h-1z' },
      { family: 'material cooperation', path: 'M0 75h1v25h-1z' },
    ]);
  });

  it('gives one path per family however many days there are', () => {
    expect(barPaths(shape(Array.from({ length: 180 }, () => [1, 2, 3])))).toHaveLength(3);
  });

  it('gives nothing where nothing is left', () => {
    expect(barPaths(shape([[], []]))).toEqual([]);
  });
});
