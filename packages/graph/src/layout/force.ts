import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { AbstractGraph as Graph } from 'graphology-types';
import { spiral } from './spiral.js';

const BARNES_HUT_ABOVE = 1000;
/** Room for a label beside a node, in units of node sizes. */
export const MARGIN = 12;

/** Fewer for more nodes, so that the cost of a layout grows slowly. */
function rounds(order: number): number {
  return Math.max(100, Math.min(600, Math.round(300_000 / Math.max(1, order))));
}

/** The first places, well spread: nodes with most neighbours in the middle. */
function start(graph: Graph): void {
  const ranked = graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a) || Number(a) - Number(b));
  ranked.forEach((node, rank) => {
    graph.mergeNodeAttributes(node, spiral(rank, 10));
  });
}

/**
 * Draws in the few nodes that are hardly tied to the others: beyond the radius that holds nine in ten, distances count a
 * third, so that they do not make the rest of the map small.
 */
function drawIn(graph: Graph): void {
  const far = graph.mapNodes((_, { x, y }) => Math.hypot(x, y)).sort((a, b) => a - b);
  const edge = far[Math.floor(far.length * 0.9)]!;
  graph.updateEachNodeAttributes((_, attributes) => {
    const distance = Math.hypot(attributes.x, attributes.y);
    const share = distance > edge ? (edge + (distance - edge) / 3) / distance : 1;
    return { ...attributes, x: attributes.x * share, y: attributes.y * share };
  });
}

/** Places the nodes of one connected graph (numbers as keys, `size` on nodes, `weight` on edges) around 0, 0. */
export function arrange(graph: Graph, iterations = rounds(graph.order)): void {
  start(graph);
  if (graph.order < 2) return;
  forceAtlas2.assign(graph, {
    iterations,
    settings: {
      strongGravityMode: true,
      gravity: 0.08,
      scalingRatio: 30,
      slowDown: 1 + Math.log(graph.order),
      edgeWeightInfluence: 1,
      barnesHutOptimize: graph.order > BARNES_HUT_ABOVE,
      barnesHutTheta: 0.8,
    },
  });
  drawIn(graph);
  noverlap.assign(graph, {
    maxIterations: Math.min(500, rounds(graph.order)),
    settings: { margin: MARGIN, ratio: 1, speed: 3 },
  });
}
