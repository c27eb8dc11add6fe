import type { Attributes } from '../rows.js';
import { chunked } from '../text/chunks.js';
import type { AnyGraph } from '../types.js';

function* items<T>(rows: Iterable<T>, text: (row: T) => string): Generator<string> {
  let separator = '\n';
  for (const row of rows) {
    yield separator + text(row);
    separator = ',\n';
  }
  yield '\n';
}

interface Entry {
  readonly edge: string;
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly attributes: Attributes;
}

function edgeText({ edge: key, source, target, undirected, attributes }: Entry): string {
  return JSON.stringify({ key, source, target, ...(undirected ? { undirected } : {}), attributes });
}

function* document(graph: AnyGraph): Generator<string> {
  const options = { type: graph.type, multi: graph.multi, allowSelfLoops: graph.allowSelfLoops };
  yield `{\n"attributes": ${JSON.stringify(graph.getAttributes())},\n"options": ${JSON.stringify(options)},\n"nodes": [`;
  yield* items(graph.nodeEntries(), ({ node, attributes }) => JSON.stringify({ key: node, attributes }));
  yield '],\n"edges": [';
  yield* items(graph.edgeEntries(), edgeText);
  yield ']\n}\n';
}

/** A graph as graphology's JSON, one node or edge a line, in chunks. Lossless. */
export function writeJson(graph: AnyGraph): Iterable<string> {
  return chunked(document(graph));
}
