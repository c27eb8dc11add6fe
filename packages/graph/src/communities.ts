import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { type Projection, positive, project } from './projection.js';
import { seededRandom } from './random.js';
import type { AnyGraph } from './types.js';

export interface CommunityOptions {
  /** Above 1 more and smaller communities, below 1 fewer and larger (default 1). */
  readonly resolution?: number;
}

/** Co-occurrence pulls nodes together too, but a fifth as much as a story. */
function pull({ layer, weight }: { readonly layer?: unknown; readonly weight?: unknown }): number {
  return layer === 'cooccurrence' ? 0.2 * positive(weight, 0) : positive(weight, 1);
}

/** A simple undirected graphology graph whose node keys are the numbers of the projection's nodes. */
export function numbered({ keys, offsets, neighbours, weights }: Projection): AnyGraph {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (let node = 0; node < keys.length; node++) graph.addNode(node);
  for (let node = 0; node < keys.length; node++)
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++)
      if (neighbours[i]! > node) graph.addEdge(node, neighbours[i]!, { weight: weights[i]! });
  return graph;
}

/** Numbers communities from 0, the largest first, ties by their first node. */
function bySize(found: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const community of found) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const ranks = new Map([...sizes].sort((a, b) => b[1] - a[1]).map(([community], rank) => [community, rank]));
  return found.map((community) => ranks.get(community)!);
}

/**
 * The community of each node, in the order of the graph's nodes: Louvain (Blondel, Guillaume, Lambiotte, Lefebvre
 * 2008) on all layers without direction, with a fixed seed. 0 is the largest community.
 */
export function communities(graph: AnyGraph, options: CommunityOptions = {}): number[] {
  const projection = project(graph, { weight: pull });
  const { resolution = 1 } = options;
  if (projection.neighbours.length === 0) return projection.keys.map((_, i) => i);
  const found = louvain(numbered(projection), { resolution, rng: seededRandom(1), getEdgeWeight: 'weight' });
  return bySize(projection.keys.map((_, i) => found[i]!));
}

/** Sets `community` on every node; see {@link communities}. */
export function assignCommunities(graph: AnyGraph, options: CommunityOptions = {}): void {
  const found = communities(graph, options);
  graph.nodes().forEach((key, i) => {
    graph.setNodeAttribute(key, 'community', found[i]!);
  });
}
