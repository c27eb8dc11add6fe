import type { Projection } from '../projection.js';
import { seededRandom } from '../random.js';

export interface BetweennessOptions {
  /** Up to this many nodes every node is a source of shortest paths (default 2,000). */
  readonly exactUpTo?: number;
  /** Above it, this many nodes chosen by a fixed seed are (default 500). */
  readonly samples?: number;
}

/** Arrays for one breadth-first search, used again for each source. */
interface Search {
  readonly queue: Uint32Array;
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  readonly dependency: Float64Array;
}

/** Counts shortest paths from a source; returns how many nodes it reaches. The queue holds them nearest first. */
function explore({ offsets, neighbours }: Projection, source: number, search: Search): number {
  const { queue, distance, paths, dependency } = search;
  distance.fill(-1);
  paths.fill(0);
  dependency.fill(0);
  distance[source] = 0;
  paths[source] = 1;
  queue[0] = source;
  let reached = 1;
  for (let head = 0; head < reached; head++) {
    const node = queue[head]!;
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
      const other = neighbours[i]!;
      if (distance[other] === -1) {
        distance[other] = distance[node]! + 1;
        queue[reached++] = other;
      }
      if (distance[other] === distance[node]! + 1) paths[other]! += paths[node]!;
    }
  }
  return reached;
}

/** Adds to each node its share of the shortest paths from one source, farthest nodes first. */
function accumulate(projection: Projection, source: number, search: Search, into: Float64Array): void {
  const { offsets, neighbours } = projection;
  const { queue, distance, paths, dependency } = search;
  for (let place = explore(projection, source, search) - 1; place > 0; place--) {
    const node = queue[place]!;
    const share = (1 + dependency[node]!) / paths[node]!;
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
      const other = neighbours[i]!;
      if (distance[other] === distance[node]! - 1) dependency[other]! += paths[other]! * share;
    }
    into[node]! += dependency[node]!;
  }
}

/** Every node, or the first `samples` of a shuffle with a fixed seed (Fisher and Yates). */
function sourcesOf(order: number, { exactUpTo = 2000, samples = 500 }: BetweennessOptions): Uint32Array {
  const nodes = Uint32Array.from({ length: order }, (_, i) => i);
  if (order <= exactUpTo) return nodes;
  const random = seededRandom(1);
  const wanted = Math.min(order, samples);
  for (let i = 0; i < wanted; i++) {
    const j = i + Math.floor(random() * (order - i));
    [nodes[i], nodes[j]] = [nodes[j]!, nodes[i]!];
  }
  return nodes.subarray(0, wanted);
}

/**
 * Betweenness centrality without edge weights (Brandes 2001, "A faster algorithm for betweenness centrality"),
 * normalised to 0..1, in the order of the projection's nodes. Above 2,000 nodes it is an estimate from 500 sources
 * drawn with a fixed seed (Brandes and Pich 2007), so cost is linear in nodes and edges.
 */
export function betweenness(projection: Projection, options: BetweennessOptions = {}): Float64Array {
  const order = projection.keys.length;
  const result = new Float64Array(order);
  if (order < 3) return result;
  const search: Search = {
    queue: new Uint32Array(order),
    distance: new Int32Array(order),
    paths: new Float64Array(order),
    dependency: new Float64Array(order),
  };
  const sources = sourcesOf(order, options);
  for (const source of sources) accumulate(projection, source, search, result);
  const scale = order / sources.length / ((order - 1) * (order - 2));
  return result.map((value) => value * scale);
}
