import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { numbered } from './communities.js';
import { spiral } from './layout/spiral.js';
import { positive, project } from './projection.js';
import type { AnyGraph } from './types.js';

export interface LayoutOptions {
  /** Rounds of ForceAtlas2 (default 600 for up to 500 nodes, then fewer, at least 100). */
  readonly iterations?: number;
}

/** Where a node is: in units of its size. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

const BARNES_HUT_ABOVE = 1000;
/** Room for a label beside a node. */
const MARGIN = 12;

function attraction({ layer, weight }: { readonly layer?: unknown; readonly weight?: unknown }): number {
  if (layer === 'cooccurrence') return 0.1 + 0.4 * positive(weight, 0);
  return 1 + Math.log2(Math.max(1, positive(weight, 1)));
}

function rounds(order: number): number {
  return Math.max(100, Math.min(600, Math.round(300_000 / Math.max(1, order))));
}

/** The first places, well spread: nodes with most neighbours in the middle. */
function start(graph: AnyGraph): void {
  const ranked = graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a) || Number(a) - Number(b));
  ranked.forEach((node, rank) => {
    graph.mergeNodeAttributes(node, spiral(rank, 10));
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/**
 * Positions for every node, in the order of the graph's nodes, the same for the same graph: ForceAtlas2 (Jacomy,
 * Venturini, Heymann, Bastian 2014) with strong gravity from a sunflower start, Barnes-Hut above 1,000 nodes, then
 * overlaps removed. Units are those of node sizes; the centre of the map is 0, 0; two decimals.
 */
export function layout(graph: AnyGraph, options: LayoutOptions = {}): Position[] {
  if (graph.order === 0) return [];
  const work = numbered(project(graph, { weight: attraction }));
  graph.nodes().forEach((key, i) => {
    work.setNodeAttribute(i, 'size', positive(graph.getNodeAttribute(key, 'size'), 5));
  });
  start(work);
  forceAtlas2.assign(work, {
    iterations: options.iterations ?? rounds(work.order),
    settings: {
      strongGravityMode: true,
      gravity: 0.08,
      scalingRatio: 30,
      slowDown: 1 + Math.log(work.order),
      edgeWeightInfluence: 1,
      linLogMode: false,
      outboundAttractionDistribution: false,
      barnesHutOptimize: work.order > BARNES_HUT_ABOVE,
      barnesHutTheta: 0.8,
    },
  });
  noverlap.assign(work, { maxIterations: 150, settings: { margin: MARGIN, ratio: 1, speed: 3 } });
  return centred(work.mapNodes((_, { x, y }) => ({ x, y })));
}

function centred(positions: readonly Position[]): Position[] {
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const [cx, cy] = [middle(positions.map(({ x }) => x)), middle(positions.map(({ y }) => y))];
  return positions.map(({ x, y }) => ({ x: round(x - cx), y: round(y - cy) }));
}

/** Sets `x` and `y` on every node; see {@link layout}. */
export function assignLayout(graph: AnyGraph, options: LayoutOptions = {}): void {
  const positions = layout(graph, options);
  graph.nodes().forEach((key, i) => {
    graph.mergeNodeAttributes(key, positions[i]!);
  });
}
