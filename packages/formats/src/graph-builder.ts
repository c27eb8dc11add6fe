import Graph from 'graphology';
import type { AnyGraph, ReadOptions } from './types.js';
import { createTally, type Tally } from './warnings.js';

export type MutableAttributes = Record<string, unknown>;

export interface EdgeInput {
  readonly key?: string | undefined;
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly undirected?: boolean;
  readonly attributes: MutableAttributes;
}

/** Takes the nodes and edges of a file as they come, however odd, and gives a graph. */
export interface GraphBuilder {
  readonly tally: Tally;
  attributes(attributes: MutableAttributes): void;
  node(key: string, attributes: MutableAttributes): void;
  edge(edge: EdgeInput): void;
  finish(): AnyGraph;
}

/** A set answers faster than `in`, which has to look at every object that names are inherited from. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * A name that is no property of every object. graphology keeps the neighbours of a node in a plain object, so that an
 * edge to a node called `constructor` would write into Object itself.
 */
export function safeName(name: string, tally: Tally): string {
  if (!INHERITED.has(name)) return name;
  tally.add('key-renamed');
  return `_${name}`;
}

/** The first of `key`, `key (2)`, `key (3)`... that the graph has not used. */
function freeKey(graph: AnyGraph, key: string): string {
  let free = key;
  for (let n = 2; graph.hasEdge(free); n++) free = `${key} (${n})`;
  return free;
}

/**
 * Nodes may come after the edges that name them, or not at all; node ids may repeat (attributes are merged), edge ids
 * too (later ones get a new one). Everything of that kind is counted and told to `onWarning`.
 */
export function createGraphBuilder({ onWarning }: ReadOptions = {}): GraphBuilder {
  const graph: AnyGraph = new Graph({ type: 'mixed', multi: true });
  const tally = createTally();
  const expected = new Set<string>();
  let number = 0;
  const end = (name: string): string => {
    const key = safeName(name, tally);
    if (!graph.hasNode(key)) {
      graph.addNode(key);
      expected.add(key);
    }
    return key;
  };
  const edgeKey = (key: string | undefined): string => {
    if (key === undefined) return freeKey(graph, `e${number++}`);
    const safe = safeName(key, tally);
    if (!graph.hasEdge(safe)) return safe;
    tally.add('edge-renamed');
    return freeKey(graph, safe);
  };
  return {
    tally,
    attributes: (attributes) => graph.mergeAttributes(attributes),
    node(name, attributes) {
      const key = safeName(name, tally);
      if (key !== name && attributes.label === undefined) attributes.label = name;
      if (!graph.hasNode(key)) graph.addNode(key, attributes);
      else {
        if (!expected.delete(key)) tally.add('node-repeated');
        graph.mergeNodeAttributes(key, attributes);
      }
    },
    edge({ key, source, target, undirected, attributes }) {
      if (source === undefined || target === undefined) return tally.add('edge-skipped');
      const ends = [end(source), end(target)] as const;
      const name = edgeKey(key);
      if (undirected) graph.addUndirectedEdgeWithKey(name, ...ends, attributes);
      else graph.addDirectedEdgeWithKey(name, ...ends, attributes);
    },
    finish() {
      if (expected.size > 0) tally.add('node-added', expected.size);
      tally.report(onWarning);
      return graph;
    },
  };
}
