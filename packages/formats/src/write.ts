import { NewsgraphError } from '@newsgraph/schema';
import { knownFormat } from './formats.js';
import type { AnyGraph, FilePart, WriteOptions } from './types.js';

/**
 * The files of a graph in a format: one for most, a node and an edge table for CSV.
 *
 * @throws NewsgraphError `usage` when there is no such format or it can only be read.
 */
export function graphParts(graph: AnyGraph, id: string, options: WriteOptions = {}): readonly FilePart[] {
  const format = knownFormat(id);
  if (format.parts) return format.parts(graph, options);
  if (format.write) return [{ suffix: format.extensions[0]!, chunks: format.write(graph, options) }];
  throw new NewsgraphError('usage', 'This format can only be read.', { where: id });
}

/**
 * A graph as text in a format, in chunks.
 *
 * @throws NewsgraphError `usage` when there is no such format, or it makes several files (see {@link graphParts}).
 */
export function writeGraph(graph: AnyGraph, id: string, options: WriteOptions = {}): Iterable<string> {
  const parts = graphParts(graph, id, options);
  if (parts.length === 1) return parts[0]!.chunks;
  throw new NewsgraphError('usage', `This format makes ${parts.length} files.`, {
    where: id,
    hint: `They are ${parts.map(({ suffix }) => suffix).join(' and ')}: ask for its parts.`,
  });
}
