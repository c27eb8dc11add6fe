import { reviseGraph } from '@newsgraph/graph/decisions';
import Graph from 'graphology';
import type { Visible } from '../filters/index.js';
import type { Dataset } from '../graph/index.js';

const cache = new WeakMap<Visible, Graph>();

function copy({ graph, nodes, edges }: Dataset, visible: Visible): Graph {
  const part = new Graph({ multi: true, type: 'mixed', allowSelfLoops: true });
  part.replaceAttributes({ ...graph.getAttributes() });
  for (const { index, key } of nodes)
    if (visible.node[index]) part.addNode(key, { ...graph.getNodeAttributes(key) });
  for (const { index, key } of edges) {
    if (!visible.edge[index] || !part.hasNode(graph.source(key)) || !part.hasNode(graph.target(key)))
      continue;
    const add = graph.isUndirected(key) ? part.addUndirectedEdgeWithKey : part.addDirectedEdgeWithKey;
    add.call(part, key, graph.source(key), graph.target(key), { ...graph.getEdgeAttributes(key) });
  }
  return part;
}

/** The part of a graph that the filters let through, with its attributes; made once for each state of the filters. */
export function visibleGraph(dataset: Dataset, visible: Visible): Graph {
  let part = cache.get(visible);
  if (!part) {
    const { verdicts = [] } = dataset;
    part = copy(dataset, visible);
    if (verdicts.length > 0) part = reviseGraph(part as never, verdicts).graph as unknown as Graph;
    cache.set(visible, part);
  }
  return part;
}
