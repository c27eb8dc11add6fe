import { FAMILIES } from '../appearance/index.js';
import { BIT } from '../filters/index.js';
import type { Dataset } from '../graph/index.js';

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

const place = new Map(FAMILIES.map((family, i) => [family, i]));

function extent(days: readonly number[]): { from: number; to: number } {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) {
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  return { from, to };
}

/** The days that bound the timeline: all claims, so that filtering does not move the axis. */
function axis(dataset: Dataset) {
  return extent(dataset.claims.flatMap(({ day }) => day ?? []));
}

/**
 * Claims by day that pass every filter but the window itself, stacked by family.
 * Undefined when no claim has a date.
 */
export function histogram(dataset: Dataset, failed: Uint8Array): Histogram | undefined {
  const { from, to } = axis(dataset);
  if (from > to) return undefined;
  const step = Math.max(1, Math.ceil((to - from + 1) / MAX_BINS));
  const counts = Array.from({ length: Math.ceil((to - from + 1) / step) }, () => FAMILIES.map(() => 0));
  let [dated, undated] = [0, 0];
  for (const { index, edge, day } of dataset.claims) {
    if ((failed[index]! & ~BIT.window) !== 0) continue;
    if (day === null) {
      undated += 1;
      continue;
    }
    dated += 1;
    counts[Math.floor((day - from) / step)]![place.get(dataset.edges[edge]!.family)!]! += 1;
  }
  const bins = counts.map((row, i): Bin => {
    const start = from + i * step;
    return { from: start, to: start + step - 1, counts: row, total: row.reduce((sum, n) => sum + n, 0) };
  });
  const tallest = bins.reduce((max, bin) => Math.max(max, bin.total), 0);
  return { bins, from, to: from + bins.length * step - 1, step, tallest, dated, undated };
}
