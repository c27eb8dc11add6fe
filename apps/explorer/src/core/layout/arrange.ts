import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { Visible } from '../filters/index.js';
import type { Dataset } from '../graph/index.js';

/** Names stand beside their nodes, and windows are wider than high: pictures are stretched by this. */
const STRETCH = 1.35;
const ROUNDS = 400;
/** Room of a node in the units of the layout. */
const ROOM = 12;

/** The visible part of a graph, simple, undirected, weighted by stories, with present positions. */
export function layoutGraph(dataset: Dataset, visible: Visible, positions: Float32Array): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (const { index } of dataset.nodes) {
    if (visible.node[index]) {
      graph.addNode(index, { x: positions[2 * index]!, y: positions[2 * index + 1]!, size: ROOM });
    }
  }
  for (const { index, source, target, weight } of dataset.edges) {
    if (!visible.edge[index] || source === target) continue;
    graph.updateEdge(source, target, (old) => ({ weight: (old.weight ?? 0) + Math.max(0.1, weight) }));
  }
  return graph;
}

/** Positions with those of a layout graph in the places of its nodes. */
export function readPositions(graph: Graph, before: Float32Array, stretch = 1): Float32Array {
  const positions = before.slice();
  graph.forEachNode((key, { x, y }) => {
    positions[2 * Number(key)] = x * stretch;
    positions[2 * Number(key) + 1] = y;
  });
  return positions;
}

/**
 * Positions for what is visible: ForceAtlas2 (Jacomy et al. 2014) from where the file has the nodes, then moved apart.
 * The same graph gives the same picture. A file's own positions are those of all its edges, co-occurrence included, and
 * leave what is shown at first in a heap.
 */
export function arrange(dataset: Dataset, visible: Visible, positions: Float32Array): Float32Array {
  const graph = layoutGraph(dataset, visible, positions);
  if (graph.order < 3) return positions;
  forceAtlas2.assign(graph, {
    iterations: ROUNDS,
    getEdgeWeight: (_, { weight }) => Math.log1p(weight),
    settings: {
      strongGravityMode: true,
      gravity: 0.05,
      scalingRatio: 40,
      slowDown: 5,
      edgeWeightInfluence: 0.4,
    },
  });
  noverlap.assign(graph, { maxIterations: 200, settings: { margin: 16, ratio: 1.5, expansion: 1.2 } });
  return readPositions(graph, positions, STRETCH);
}
