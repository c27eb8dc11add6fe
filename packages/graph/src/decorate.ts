import { assignCommunities } from './communities.js';
import { assignLayout } from './layout.js';
import { measure } from './metrics.js';
import type { AnyGraph } from './types.js';

/** Metrics, communities and positions in one call: what a graph needs to be drawn. Changes and returns the graph. */
export function decorate<G extends AnyGraph>(graph: G): G {
  measure(graph);
  assignCommunities(graph);
  assignLayout(graph);
  return graph;
}
