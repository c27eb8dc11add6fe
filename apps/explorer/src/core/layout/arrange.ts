import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { DEFAULT_APPEARANCE, nodeRank, nodeSize } from '../appearance/index.js';
import type { Visible } from '../filters/index.js';
import type { Dataset } from '../graph/index.js';
import { type Body, type Frame, spread } from './spread.js';

const ROUNDS = 400;

/** The visible part of a graph, simple, undirected, weighted by stories, with present positions. */
export function layoutGraph(dataset: Dataset, visible: Visible, positions: Float32Array): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (const { index } of dataset.nodes) {
    if (visible.node[index]) {
      graph.addNode(index, { x: positions[2 * index]!, y: positions[2 * index + 1]! });
    }
  }
  for (const { index, source, target, weight } of dataset.edges) {
    if (!visible.edge[index] || source === target) continue;
    graph.updateEdge(source, target, (old) => ({ weight: (old.weight ?? 0) + Math.max(0.1, weight) }));
  }
  return graph;
}

/** Positions with those of a layout graph in the places of its nodes. */
export function readPositions(graph: Graph, before: Float32Array): Float32Array {
  const positions = before.slice();
  graph.forEachNode((key, { x, y }) => {
    positions[2 * Number(key)] = x;
    positions[2 * Number(key) + 1] = y;
  });
  return positions;
}

/** Width of a character of a name, in pixels, and the most characters that are written. */
const [CHARACTER, LONGEST] = [6.4, 42];

/** Moves visible nodes apart so that they and the names of the most important have room. */
export function makeRoom(
  dataset: Dataset,
  visible: Visible,
  place: { readonly positions: Float32Array; readonly frame: Frame },
): Float32Array {
  const { positions, frame } = place;
  const sizeOf = nodeSize(dataset, DEFAULT_APPEARANCE);
  // A long name must not push all else out of a small window.
  const longest = Math.min(LONGEST, frame.width / (3 * CHARACTER));
  const shown = nodeRank(dataset).filter((index) => visible.node[index]);
  const bodies = shown.map((index, place): Body => {
    const letters = place < frame.names ? Math.min(longest, dataset.nodes[index]!.label.length) : 0;
    const [x, y] = [positions[2 * index]!, positions[2 * index + 1]!];
    return { x, y, radius: sizeOf(index) * frame.scale, label: letters * CHARACTER };
  });
  const placeOf = new Map(shown.map((index, place) => [index, place]));
  const ties = dataset.edges.flatMap(({ index, source, target }): [number, number][] =>
    visible.edge[index] && source !== target ? [[placeOf.get(source)!, placeOf.get(target)!]] : [],
  );
  spread(bodies, ties, frame);
  const after = positions.slice();
  bodies.forEach(({ x, y }, place) => {
    after[2 * shown[place]!] = x;
    after[2 * shown[place]! + 1] = y;
  });
  return after;
}

/**
 * Positions for what is visible: ForceAtlas2 (Jacomy et al. 2014) from where the file has the nodes, then room for names.
 * The same graph gives the same picture. A file's own positions are those of all its edges, co-occurrence included, and
 * leave what is shown at first in a heap.
 */
export function arrange(
  dataset: Dataset,
  visible: Visible,
  place: { readonly positions: Float32Array; readonly frame: Frame },
): Float32Array {
  const { positions, frame } = place;
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
  return makeRoom(dataset, visible, { positions: readPositions(graph, positions), frame });
}
