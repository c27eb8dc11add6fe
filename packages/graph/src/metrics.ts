import { nodeSize } from './appearance.js';
import { betweenness } from './metrics/betweenness.js';
import { pagerank } from './metrics/pagerank.js';
import { type Projection, positive, project, statementsOrAll } from './projection.js';
import type { AnyGraph } from './types.js';

export { type BetweennessOptions, betweenness } from './metrics/betweenness.js';
export { pagerank } from './metrics/pagerank.js';
export { type Projection, type ProjectOptions, project } from './projection.js';

/** Number of neighbours of each node, in the order of the projection's nodes. */
export function degrees({ keys, offsets }: Projection): Uint32Array {
  return Uint32Array.from(keys, (_, i) => offsets[i + 1]! - offsets[i]!);
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** Events and relations, weighted by their stories; every edge where a graph has neither. */
export function statementProjection(graph: AnyGraph): Projection {
  return project(graph, { keep: statementsOrAll(graph), weight: ({ weight }) => positive(weight, 1) });
}

/**
 * Sets `degree` (number of neighbours), `pagerank`, `betweenness` and `size` on every node. They are counted on events
 * and relations, without direction and with parallel edges merged; on all edges where the graph has neither layer.
 * `size`, 3 to 18, follows mentions, or PageRank in a graph that has none: in small pieces PageRank is high for few links. See {@link pagerank} and {@link betweenness} for the algorithms and their cost.
 */
export function measure(graph: AnyGraph): void {
  const projection = statementProjection(graph);
  const [degree, rank, between] = [degrees(projection), pagerank(projection), betweenness(projection)];
  const named = projection.keys.map((key) => positive(graph.getNodeAttribute(key, 'mentions'), 0));
  const importance = named.some((mentions) => mentions > 0) ? named : [...rank];
  const largest = importance.reduce((a, b) => Math.max(a, b), 0);
  projection.keys.forEach((key, i) => {
    graph.mergeNodeAttributes(key, {
      degree: degree[i]!,
      pagerank: round(rank[i]!),
      betweenness: round(between[i]!),
      size: nodeSize(importance[i]!, largest),
    });
  });
}
