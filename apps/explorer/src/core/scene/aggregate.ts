import { CO_OCCURRENCE, type Dataset } from '../graph/index.js';
import { bundlesOf } from './bundles.js';

/** One line per pair of nodes: its strongest edge stands for all, as wide as their stories together. */
export interface Aggregate {
  /** For each edge 1 when it is the one that stands for its pair. */
  readonly stands: Uint8Array;
  /** Stories of the whole pair, at the edge that stands for it. */
  readonly weight: Float32Array;
}

/** Ties stand before co-occurrence, then the edge with more stories, then the first. */
export function aggregate(dataset: Dataset, drawn: Uint8Array): Aggregate {
  const { weight, family } = dataset.arrays;
  const { of, first } = bundlesOf(dataset);
  const best = new Int32Array(first.length).fill(-1);
  const sums = new Float32Array(first.length);
  const isTie = (edge: number) => family[edge] !== CO_OCCURRENCE;
  for (let edge = 0; edge < drawn.length; edge++) {
    if (!drawn[edge]) continue;
    const bundle = of[edge]!;
    const present = best[bundle]!;
    if (isTie(edge)) sums[bundle]! += weight[edge]!;
    const stronger =
      present < 0 || (isTie(edge) === isTie(present) ? weight[edge]! > weight[present]! : isTie(edge));
    if (stronger) best[bundle] = edge;
  }
  const stands = new Uint8Array(drawn.length);
  const total = new Float32Array(drawn.length);
  best.forEach((edge, bundle) => {
    if (edge < 0) return;
    stands[edge] = 1;
    total[edge] = sums[bundle]!;
  });
  return { stands, weight: total };
}
