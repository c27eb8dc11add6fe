import type { AnyGraph } from './types.js';

/**
 * A graph without direction, parallel edges and self-loops, as compressed rows: the neighbours of node `i` are
 * `neighbours[offsets[i]]` to `neighbours[offsets[i + 1] - 1]`, ascending. Nodes are numbers here, in the order of
 * the graph, so that no key of a foreign file reaches a plain object.
 */
export interface Projection {
  readonly keys: readonly string[];
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  /** Sums of the weights of the edges that were merged. */
  readonly weights: Float64Array;
}

/** The attributes by which edges are chosen and weighed; files of other programs have some of them or none. */
export interface EdgeFacts {
  readonly layer?: unknown;
  readonly type?: unknown;
  readonly weight?: unknown;
  readonly score?: unknown;
}

export interface ProjectOptions {
  /** Which edges count (default all). */
  readonly keep?: (attributes: EdgeFacts) => boolean;
  /** Above 0; other values leave the edge out (default 1). */
  readonly weight?: (attributes: EdgeFacts) => number;
  /** Nodes that keep their place and lose their edges. */
  readonly without?: ReadonlySet<string>;
}

/** Whether an edge states something, rather than only that two names stand in one sentence. */
export function isStatement({ layer }: EdgeFacts): boolean {
  return layer !== 'cooccurrence';
}

/** A positive finite number from an attribute, or the default. */
export function positive(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : otherwise;
}

/** Keeps events and relations where the graph has any, every edge where it has none. */
export function statementsOrAll(graph: AnyGraph): (attributes: EdgeFacts) => boolean {
  return graph.someEdge((_, attributes) => isStatement(attributes)) ? isStatement : () => true;
}

function pairs(graph: AnyGraph, options: ProjectOptions): Map<number, number> {
  const { keep = () => true, weight = () => 1, without } = options;
  const order = graph.order;
  const index = new Map(graph.nodes().map((key, i) => [key, i]));
  const sums = new Map<number, number>();
  graph.forEachEdge((_, attributes, source, target) => {
    if (source === target || !keep(attributes)) return;
    if (without?.has(source) || without?.has(target)) return;
    const value = weight(attributes);
    if (!(value > 0)) return;
    const [a, b] = [index.get(source)!, index.get(target)!];
    const pair = Math.min(a, b) * order + Math.max(a, b);
    sums.set(pair, (sums.get(pair) ?? 0) + value);
  });
  return sums;
}

/** Projects a graph to simple and undirected. Linear in nodes and edges, but for sorting the edges. */
export function project(graph: AnyGraph, options: ProjectOptions = {}): Projection {
  const keys = graph.nodes();
  const sums = pairs(graph, options);
  const sorted = Float64Array.from(sums.keys()).sort();
  const offsets = new Uint32Array(keys.length + 1);
  const ends = (pair: number): [number, number] => [Math.floor(pair / keys.length), pair % keys.length];
  for (const pair of sorted) for (const end of ends(pair)) offsets[end + 1]!++;
  for (let i = 0; i < keys.length; i++) offsets[i + 1]! += offsets[i]!;
  const next = offsets.slice();
  const neighbours = new Uint32Array(2 * sorted.length);
  const weights = new Float64Array(2 * sorted.length);
  const put = (from: number, to: number, weight: number) => {
    const place = next[from]!++;
    neighbours[place] = to;
    weights[place] = weight;
  };
  for (const pair of sorted) {
    const [a, b] = ends(pair);
    put(a, b, sums.get(pair)!);
    put(b, a, sums.get(pair)!);
  }
  return { keys, offsets, neighbours, weights };
}
