import type { Document, Skip } from '@newsgraph/schema';
import { type IngestOptions, ingest } from '../index.js';

export interface ReadAll {
  readonly documents: readonly Document[];
  readonly skips: readonly Skip[];
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything that one input gives. */
export async function readAll(
  name: string,
  content: string | Uint8Array,
  { mediaType, uri, ...options }: IngestOptions & { mediaType?: string; uri?: string } = {},
): Promise<ReadAll> {
  const documents: Document[] = [];
  const skips: Skip[] = [];
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const input = { name, bytes, ...(mediaType ? { mediaType } : {}), ...(uri ? { uri } : {}) };
  for await (const reading of ingest(input, options)) {
    if (reading.kind === 'document') documents.push(reading.document);
    else skips.push(reading.skip);
  }
  return { documents, skips };
}

/** The kinds and texts of a document's blocks. */
export function blockTexts({ text, blocks = [] }: Document): [kind: string, text: string][] {
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}
