import type { Projection } from '../projection.js';

const DAMPING = 0.85;
const ROUNDS = 100;
const TOLERANCE = 1e-9;

/** Shares of each node's neighbours in what it passes on: weights that add up to 1 a node. */
function shares({ offsets, weights }: Projection): Float64Array {
  const parts = new Float64Array(weights.length);
  for (let node = 0; node + 1 < offsets.length; node++) {
    let total = 0;
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) total += weights[i]!;
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) parts[i] = weights[i]! / total;
  }
  return parts;
}

/**
 * PageRank (Page, Brin, Motwani, Winograd 1999) with damping 0.85 by power iteration; ranks add up to 1, in the order
 * of the projection's nodes. Nodes without neighbours give to all alike. Linear in edges, at most 100 rounds.
 */
export function pagerank(projection: Projection): Float64Array {
  const { keys, offsets, neighbours } = projection;
  const order = keys.length;
  const parts = shares(projection);
  let ranks = new Float64Array(order).fill(1 / order);
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(order);
    let idle = 0;
    for (let node = 0; node < order; node++) {
      const given = DAMPING * ranks[node]!;
      if (offsets[node] === offsets[node + 1]) idle += given;
      for (let i = offsets[node]!; i < offsets[node + 1]!; i++) next[neighbours[i]!]! += given * parts[i]!;
    }
    let moved = 0;
    for (let node = 0; node < order; node++) {
      next[node]! += (1 - DAMPING + idle) / order;
      moved += Math.abs(next[node]! - ranks[node]!);
    }
    ranks = next;
    if (moved < TOLERANCE) break;
  }
  return ranks;
}
