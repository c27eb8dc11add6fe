import { NewsgraphError } from '@newsgraph/schema';

export interface LoadOptions {
  /** Where the weights are; by default the file that comes with this package. */
  readonly url?: string | URL;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!packed) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The English weights in a browser: fetched by URL and unpacked. A server that already unpacks `.gz` files is fine.
 * Throws `input-unreadable` when the server does not answer with the file.
 */
export async function loadEnglish(options: LoadOptions = {}): Promise<Uint8Array> {
  const url = options.url ?? new URL('../data/english.bin.gz', import.meta.url);
  const get = options.fetch ?? fetch;
  const response = await get(url, options.signal ? { signal: options.signal } : {});
  if (!response.ok) {
    throw new NewsgraphError('input-unreadable', `The server answered ${response.status}.`, {
      where: String(url),
      hint: 'Serve english.bin.gz with the page, or pass its address as `url`.',
    });
  }
  return unpack(new Uint8Array(await response.arrayBuffer()));
}
