import type { Dataset, EdgeRow } from '../graph/index.js';

/** One line per pair of nodes: its strongest edge stands for all, as wide as their stories together. */
export interface Aggregate {
  /** For each edge 1 when it is the one that stands for its pair. */
  readonly stands: Uint8Array;
  /** Stories of the whole pair, at the edge that stands for it. */
  readonly weight: Float32Array;
}

const isTie = (edge: EdgeRow) => edge.family !== 'co-occurrence';

function stronger(a: EdgeRow, b: EdgeRow): boolean {
  if (isTie(a) !== isTie(b)) return isTie(a);
  return a.weight > b.weight;
}

export function aggregate(dataset: Dataset, drawn: (edge: number) => boolean): Aggregate {
  const stands = new Uint8Array(dataset.edges.length);
  const weight = new Float32Array(dataset.edges.length);
  const best = new Map<string, EdgeRow>();
  const sums = new Map<string, number>();
  for (const edge of dataset.edges) {
    if (!drawn(edge.index)) continue;
    const pair = [edge.source, edge.target].sort((a, b) => a - b).join(' ');
    const current = best.get(pair);
    if (!current || stronger(edge, current)) best.set(pair, edge);
    sums.set(pair, (sums.get(pair) ?? 0) + (isTie(edge) ? edge.weight : 0));
  }
  for (const [pair, edge] of best) {
    stands[edge.index] = 1;
    weight[edge.index] = sums.get(pair)!;
  }
  return { stands, weight };
}
