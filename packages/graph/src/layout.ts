import { numbered } from './communities.js';
import { components } from './layout/components.js';
import { arrange, MARGIN } from './layout/force.js';
import { packDiscs } from './layout/pack.js';
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

/** Screens are wider than high, and labels stand beside their nodes. */
const STRETCH = 1.3;

function attraction({ layer, weight }: { readonly layer?: unknown; readonly weight?: unknown }): number {
  if (layer === 'cooccurrence') return 0.1 + 0.4 * positive(weight, 0);
  return 1 + Math.log2(Math.max(1, positive(weight, 1)));
}

/** A piece with its places around 0, 0 and the radius that holds them. */
interface Piece {
  readonly nodes: readonly number[];
  readonly places: readonly Position[];
  readonly radius: number;
}

function middle(values: readonly number[]): number {
  const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  return (low + high) / 2;
}

function centred(places: readonly Position[]): Position[] {
  const [cx, cy] = [middle(places.map(({ x }) => x)), middle(places.map(({ y }) => y))];
  return places.map(({ x, y }) => ({ x: x - cx, y: y - cy }));
}

type Work = ReturnType<typeof numbered>;

function pieceOf(graph: Work, nodes: readonly number[], iterations: number | undefined): Piece {
  const own = graph.nullCopy();
  for (const node of nodes) own.addNode(node, { ...graph.getNodeAttributes(node) });
  for (const node of nodes)
    graph.forEachEdge(node, (edge, { weight }, source, target) => {
      if (source === String(node)) own.addEdgeWithKey(edge, source, target, { weight });
    });
  arrange(own, iterations);
  const places = centred(nodes.map((node) => own.getNodeAttributes(node) as Position));
  const sizes = nodes.map((node) => Number(own.getNodeAttribute(node, 'size')));
  const radius = places.reduce((far, { x, y }, i) => Math.max(far, Math.hypot(x, y) + sizes[i]!), 0);
  return { nodes, places, radius };
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/**
 * Positions for every node, in the order of the graph's nodes, the same for the same graph. Each connected piece is laid
 * out by ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014) with strong gravity from a sunflower start, Barnes-Hut
 * above 1,000 nodes, and freed of overlaps; smaller pieces go on rings around the largest. Units are those of node sizes;
 * the centre of the map is 0, 0; two decimals. A little wider than high, for screens and labels.
 */
export function layout(graph: AnyGraph, options: LayoutOptions = {}): Position[] {
  if (graph.order === 0) return [];
  const projection = project(graph, { weight: attraction });
  const work = numbered(projection);
  graph.nodes().forEach((key, i) => {
    work.setNodeAttribute(i, 'size', positive(graph.getNodeAttribute(key, 'size'), 5));
  });
  const pieces = components(projection).map((nodes) => pieceOf(work, nodes, options.iterations));
  pieces.sort((a, b) => b.radius - a.radius || a.nodes[0]! - b.nodes[0]!);
  const centres = packDiscs(
    pieces.map(({ radius }) => radius),
    2 * MARGIN,
  );
  const positions: Position[] = new Array(graph.order);
  pieces.forEach(({ nodes, places }, i) => {
    nodes.forEach((node, j) => {
      positions[node] = { x: (centres[i]!.x + places[j]!.x) * STRETCH, y: centres[i]!.y + places[j]!.y };
    });
  });
  return centred(positions).map(({ x, y }) => ({ x: round(x), y: round(y) }));
}

/** Sets `x` and `y` on every node; see {@link layout}. */
export function assignLayout(graph: AnyGraph, options: LayoutOptions = {}): void {
  const positions = layout(graph, options);
  graph.nodes().forEach((key, i) => {
    graph.mergeNodeAttributes(key, positions[i]!);
  });
}
