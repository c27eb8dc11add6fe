import type { Dataset, EdgeRow } from '../graph/index.js';

/** The share of an edge's passing claims that say it happened: affirmed and actual. */
export function actualShare(dataset: Dataset, edge: EdgeRow, failed: Uint8Array): number {
  let [passing, actual] = [0, 0];
  for (const index of edge.claims) {
    if (failed[index] !== 0) continue;
    const { modality, polarity } = dataset.claims[index]!;
    passing += 1;
    if (modality === 'actual' && polarity === 'affirmed') actual += 1;
  }
  return passing === 0 ? 1 : actual / passing;
}

/** Line width in pixels: grows with the root of the number of independent stories, thin for co-occurrence. */
export function edgeWidth({ family, weight }: Pick<EdgeRow, 'family' | 'weight'>): number {
  return family === 'co-occurrence' ? 0.8 : Math.min(8, 0.8 + 1.2 * Math.sqrt(Math.max(1, weight)));
}
