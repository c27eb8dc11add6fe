import type { Dataset } from '../graph/index.js';
import { bundlesOf } from './bundles.js';

/** The widest curve of a fan, and the step between neighbours while there is room. */
const [WIDEST, STEP] = [0.7, 0.22];

/** Curvature and place among loops of the edges that are drawn, worked out bundle by bundle when first asked for. */
export interface Fan {
  readonly curvature: (edge: number) => number;
  /** Place among the loops of a node, or -1. */
  readonly loop: (edge: number) => number;
}

/** Spreads the edges that are drawn between the same two nodes evenly to both sides of the straight line. */
export function fanOut(dataset: Dataset, drawn: Uint8Array): Fan {
  const { source, target } = dataset.arrays;
  const { of, first, members } = bundlesOf(dataset);
  const curvature = new Float32Array(drawn.length);
  const loop = new Int32Array(drawn.length).fill(-1);
  const spread = new Uint8Array(first.length);
  const ensure = (edge: number) => {
    const bundle = of[edge]!;
    if (spread[bundle]) return;
    spread[bundle] = 1;
    const own = members.subarray(first[bundle], first[bundle + 1]).filter((member) => drawn[member]);
    const middle = (own.length - 1) / 2;
    const step = Math.min(STEP, WIDEST / Math.max(1, middle));
    own.forEach((member, i) => {
      const [from, to] = [source[member]!, target[member]!];
      if (from === to) loop[member] = i;
      else curvature[member] = (i - middle) * step * (from < to ? 1 : -1) || 0;
    });
  };
  return {
    curvature(edge) {
      ensure(edge);
      return curvature[edge]!;
    },
    loop(edge) {
      ensure(edge);
      return loop[edge]!;
    },
  };
}
