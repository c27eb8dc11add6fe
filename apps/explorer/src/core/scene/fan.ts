import type { Dataset, EdgeRow } from '../graph/index.js';

/** The widest curve of a fan, and the step between neighbours while there is room. */
const [WIDEST, STEP] = [0.7, 0.22];

/** Curvature and place among loops for each edge that is drawn. */
export interface Fan {
  readonly curvature: Float32Array;
  /** Place among the loops of a node, or -1. */
  readonly loop: Int16Array;
}

function bundles(dataset: Dataset, drawn: (edge: number) => boolean): Map<number, EdgeRow[]> {
  const pairs = new Map<number, EdgeRow[]>();
  const count = dataset.nodes.length;
  for (const edge of dataset.edges) {
    if (!drawn(edge.index)) continue;
    const { source, target } = edge;
    const pair = source < target ? source * count + target : target * count + source;
    const bundle = pairs.get(pair);
    if (bundle) bundle.push(edge);
    else pairs.set(pair, [edge]);
  }
  return pairs;
}

/** Spreads the edges that are drawn between the same two nodes evenly to both sides of the straight line. */
export function fanOut(dataset: Dataset, drawn: (edge: number) => boolean): Fan {
  const curvature = new Float32Array(dataset.edges.length);
  const loop = new Int16Array(dataset.edges.length).fill(-1);
  for (const bundle of bundles(dataset, drawn).values()) {
    const middle = (bundle.length - 1) / 2;
    const step = Math.min(STEP, WIDEST / Math.max(1, middle));
    bundle.forEach(({ index, source, target }, i) => {
      if (source === target) loop[index] = i;
      else curvature[index] = (i - middle) * step * (source < target ? 1 : -1) || 0;
    });
  }
  return { curvature, loop };
}
