import { bestPaths } from '@newsgraph/graph/paths';
import { visibleGraph } from '../export/index.js';
import type { Visible } from '../filters/index.js';
import type { Dataset } from '../graph/index.js';
import type { Path, PathQuery } from './types.js';

/** Paths asked for. */
const MOST = 6;

/** The best paths between two entities over what the filters let through; none while one of the two is missing. */
export function findPaths(dataset: Dataset, visible: Visible, query: Omit<PathQuery, 'shown'>): Path[] {
  const graph = visibleGraph(dataset, visible);
  const { from, to, exclude } = query;
  if (to === null || !graph.hasNode(from) || !graph.hasNode(to)) return [];
  const cooccurrence = dataset.edges.some(
    (edge) => edge.family === 'co-occurrence' && visible.edge[edge.index],
  );
  const excludeNodes = exclude.filter((key) => key !== from && key !== to);
  const paths = bestPaths(graph, { from, to, most: MOST, excludeNodes, cooccurrence });
  const node = (key: string) => dataset.nodeIndex.get(key)!;
  return paths.map(({ steps, strength }) => ({
    strength,
    steps: steps.map((step) => ({
      from: node(step.from),
      to: node(step.to),
      edges: step.edges.map((key) => dataset.edgeIndex.get(key)!),
    })),
  }));
}
