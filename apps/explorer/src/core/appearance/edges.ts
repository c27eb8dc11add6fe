import type { Dataset, EdgeRow } from '../graph/index.js';

/** The share of an edge's passing claims that say it happened: affirmed and actual. */
export function actualShare({ arrays }: Dataset, edge: number, failed: Uint8Array): number {
  let [passing, actual] = [0, 0];
  for (let claim = arrays.firstClaim[edge]!; claim < arrays.firstClaim[edge + 1]!; claim++) {
    if (failed[claim] !== 0) continue;
    passing += 1;
    actual += arrays.actual[claim]!;
  }
  return passing === 0 ? 1 : actual / passing;
}

/** Line width in pixels: grows with the root of the number of independent stories, thin for co-occurrence. */
export function edgeWidth({ family, weight }: Pick<EdgeRow, 'family' | 'weight'>): number {
  return family === 'co-occurrence' ? 0.8 : Math.min(9, 1.1 + 1.4 * Math.sqrt(Math.max(1, weight)));
}
