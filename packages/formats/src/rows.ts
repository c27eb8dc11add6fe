import { aggregated } from './aggregate.js';
import type { AnyGraph, WriteOptions } from './types.js';

/** Attributes by name. */
export type Attributes = Readonly<Record<string, unknown>>;

export interface NodeRow {
  readonly key: string;
  readonly attributes: Attributes;
}

export interface EdgeRow {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly attributes: Attributes;
}

/** The part of a graph that is written, as rows that can be gone through again and again. */
export interface Rows {
  readonly attributes: Attributes;
  readonly order: number;
  readonly size: number;
  readonly nodes: Iterable<NodeRow>;
  readonly edges: Iterable<EdgeRow>;
}

function again<T>(start: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: start };
}

function* nodeRows(graph: AnyGraph, only?: ReadonlySet<string>): Generator<NodeRow> {
  for (const { node, attributes } of graph.nodeEntries())
    if (!only || only.has(node)) yield { key: node, attributes };
}

function* edgeRows(graph: AnyGraph, layers?: ReadonlySet<unknown>): Generator<EdgeRow> {
  for (const { edge, source, target, undirected, attributes } of graph.edgeEntries())
    if (!layers || layers.has(attributes.layer)) yield { key: edge, source, target, undirected, attributes };
}

function connected(edges: Iterable<EdgeRow>): { nodes: Set<string>; size: number } {
  const nodes = new Set<string>();
  let size = 0;
  for (const { source, target } of edges) {
    nodes.add(source).add(target);
    size++;
  }
  return { nodes, size };
}

/** The rows of a graph after the choice of layers and of parallel or aggregated edges. */
export function rowsOf(graph: AnyGraph, options: WriteOptions): Rows {
  const layers = options.layers ? new Set<unknown>(options.layers) : undefined;
  let edges = again(() => edgeRows(graph, layers));
  if (options.edges === 'aggregate') edges = aggregated(edges);
  const attributes = graph.getAttributes();
  if (!layers && options.edges !== 'aggregate')
    return { attributes, order: graph.order, size: graph.size, nodes: again(() => nodeRows(graph)), edges };
  const { nodes, size } = connected(edges);
  if (!layers) return { attributes, order: graph.order, size, nodes: again(() => nodeRows(graph)), edges };
  return { attributes, order: nodes.size, size, nodes: again(() => nodeRows(graph, nodes)), edges };
}
