import Graph from 'graphology';
import type { Dataset } from '../core/graph/index.js';
import type { Drawing } from './choose.js';

/** The graph that sigma reads. */
export interface DrawnGraph {
  readonly graph: Graph;
  /** Replaces what is drawn; sigma has to be refreshed. */
  readonly draw: (drawing: Drawing) => void;
  readonly drawing: () => Drawing;
}

/** Keys are indices of the dataset as text; as most graphs draw the same ones again and again, they are kept. */
function createKeys(): (indices: readonly number[]) => string[] {
  const known: string[] = [];
  return (indices) =>
    indices.map((index) => {
      known[index] ??= String(index);
      return known[index];
    });
}

const NOTHING = {};

/**
 * A graph for sigma that holds no nodes and edges of its own: it reads those that are drawn from the dataset. A graph
 * that is filled anew at each filter takes longer than all else that a filter does. Without `edges` sigma sees none.
 */
export function createDrawnGraph(
  dataset: Dataset,
  start: Drawing,
  options: { readonly positions: () => Float32Array; readonly edges: boolean },
): DrawnGraph {
  const { source, target } = dataset.arrays;
  const keysOf = createKeys();
  let drawing = start;
  let nodes = keysOf(start.nodes);
  const edgeKeys = (all: readonly number[]) => (options.edges ? keysOf(all) : []);
  let edges = edgeKeys(start.edges);
  const place = (key: string) => {
    const at = options.positions();
    return { x: at[2 * Number(key)]!, y: at[2 * Number(key) + 1]! };
  };
  const graph = new Graph({ multi: true, type: 'directed' });
  Object.defineProperties(graph, {
    order: { get: () => nodes.length },
    size: { get: () => edges.length },
  });
  Object.assign(graph, {
    nodes: () => nodes,
    edges: () => edges,
    hasNode: (key: string) => nodes.includes(key),
    hasEdge: (key: string) => edges.includes(key),
    forEachNode: (visit: (key: string, at: { x: number; y: number }) => void) => {
      for (const key of nodes) visit(key, place(key));
    },
    forEachEdge: (visit: (key: string) => void) => {
      for (const key of edges) visit(key);
    },
    getNodeAttributes: place,
    getEdgeAttributes: () => NOTHING,
    extremities: (key: string) => keysOf([source[Number(key)]!, target[Number(key)]!]),
  });
  return {
    graph,
    draw(next) {
      drawing = next;
      nodes = keysOf(next.nodes);
      edges = edgeKeys(next.edges);
    },
    drawing: () => drawing,
  };
}
