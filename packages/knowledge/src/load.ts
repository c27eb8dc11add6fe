import { NewsgraphError } from '@newsgraph/schema';
import { type Knowledge, openKnowledge } from './open.js';

export interface LoadOptions {
  /** Address of another gzipped knowledge base; the embedded one otherwise. */
  readonly url?: string | URL;
  readonly signal?: AbortSignal;
}

async function gunzip(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const unzipped = (body as ReadableStream<BufferSource>).pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unzipped).arrayBuffer());
}

/**
 * Fetches and opens the embedded knowledge base in a browser or a worker. A server that declares
 * `Content-Encoding: gzip` is fine too. Throws `input-unreadable` or `data-corrupt`.
 */
export async function loadKnowledge(options: LoadOptions = {}): Promise<Knowledge> {
  const url = options.url ?? new URL('../data/knowledge.bin.gz', import.meta.url);
  const response = await fetch(url, options.signal ? { signal: options.signal } : {});
  if (!response.ok || !response.body)
    throw new NewsgraphError('input-unreadable', `answered ${response.status}.`, { where: String(url) });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return openKnowledge(zipped ? await gunzip(new Blob([bytes]).stream()) : bytes);
}
