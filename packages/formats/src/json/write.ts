import type { Attributes } from '../rows.js';
import { chunked } from '../text/chunks.js';
import type { AnyGraph } from '../types.js';

/**
 * A value as JSON in which infinite numbers are `1e999`, which JSON readers take for infinite; JSON.stringify would lose
 * them as `null`, which tells where to look.
 */
function jsonText(value: unknown): string {
  const plain = JSON.stringify(value);
  if (!plain.includes('null')) return plain;
  const marked = JSON.stringify(value, (_, inner: unknown) => {
    if (inner === Number.POSITIVE_INFINITY) return '\u0000+';
    return inner === Number.NEGATIVE_INFINITY ? '\u0000-' : inner;
  });
  return marked.replace(/"\\u0000([+-])"/g, (_, sign: string) => (sign === '-' ? '-1e999' : '1e999'));
}

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
  return jsonText({ key, source, target, ...(undirected ? { undirected } : {}), attributes });
}

function* document(graph: AnyGraph): Generator<string> {
  const options = { type: graph.type, multi: graph.multi, allowSelfLoops: graph.allowSelfLoops };
  yield `{\n"attributes": ${jsonText(graph.getAttributes())},\n"options": ${JSON.stringify(options)},\n"nodes": [`;
  yield* items(graph.nodeEntries(), ({ node, attributes }) => jsonText({ key: node, attributes }));
  yield '],\n"edges": [';
  yield* items(graph.edgeEntries(), edgeText);
  yield ']\n}\n';
}

/** A graph as graphology's JSON, one node or edge a line, in chunks. Lossless. */
export function writeJson(graph: AnyGraph): Iterable<string> {
  return chunked(document(graph));
}
