import { BIT } from '../filters/index.js';
import { type Dataset, FAMILIES, UNDATED } from '../graph/index.js';

/** Claims of one stretch of days, by family in the order of `FAMILIES`. */
export interface Bin {
  /** Days since 1970-01-01, both included. */
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
  readonly total: number;
}

export interface Histogram {
  readonly bins: readonly Bin[];
  readonly from: number;
  readonly to: number;
  /** Days in a bin. */
  readonly step: number;
  readonly tallest: number;
  readonly dated: number;
  readonly undated: number;
}

/** More bins than this are no longer told apart. */
const MAX_BINS = 180;

/** The days that bound the timeline: all claims, so that filtering does not move the axis. */
function axis({ arrays }: Dataset): { from: number; to: number } {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of arrays.day) {
    if (day === UNDATED) continue;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to };
}

/**
 * Claims by day that pass every filter but the window itself, stacked by family.
 * Undefined when no claim has a date.
 */
export function histogram(dataset: Dataset, failed: Uint8Array): Histogram | undefined {
  const { from, to } = axis(dataset);
  if (from > to) return undefined;
  const { day, claimEdge, family } = dataset.arrays;
  const width = FAMILIES.length;
  const step = Math.max(1, Math.ceil((to - from + 1) / MAX_BINS));
  const counts = new Uint32Array(Math.ceil((to - from + 1) / step) * width);
  let [dated, undated] = [0, 0];
  for (let i = 0; i < failed.length; i++) {
    if ((failed[i]! & ~BIT.window) !== 0) continue;
    if (day[i] === UNDATED) {
      undated += 1;
      continue;
    }
    dated += 1;
    counts[Math.floor((day[i]! - from) / step) * width + family[claimEdge[i]!]!]! += 1;
  }
  const bins = Array.from({ length: counts.length / width }, (_, i): Bin => {
    const row = [...counts.subarray(i * width, (i + 1) * width)];
    const start = from + i * step;
    return { from: start, to: start + step - 1, counts: row, total: row.reduce((sum, n) => sum + n, 0) };
  });
  const tallest = bins.reduce((max, bin) => Math.max(max, bin.total), 0);
  return { bins, from, to: from + bins.length * step - 1, step, tallest, dated, undated };
}
