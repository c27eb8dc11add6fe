import type { Input } from '@newsgraph/ingest';
import { readInputs } from '@newsgraph/ingest/node';
import type { Skip } from '@newsgraph/schema';

/** No page of news is larger; what is gets skipped with its size. */
const MOST_BYTES = 50 * 2 ** 20;
const MOST_SECONDS = 30;

const isAddress = (path: string) => /^https?:\/\//i.test(path);

async function limited(response: Response): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function fetched(address: string): Promise<Input | Skip> {
  const failed = (reason: string): Skip => ({ where: address, code: 'input-unreadable', reason });
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(MOST_SECONDS * 1000) });
    if (!response.ok) return failed(`was answered with ${response.status}.`);
    const bytes = await limited(response);
    if (!bytes)
      return { where: address, code: 'input-too-large', reason: `has more than ${MOST_BYTES >> 20} MB.` };
    const mediaType = response.headers.get('content-type');
    return { name: address, uri: response.url, bytes, ...(mediaType ? { mediaType } : {}) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return failed(`could not be fetched: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
}

/** Files, folders and globs as `readInputs` opens them, and addresses where the network is allowed. */
export async function* openInputs(
  paths: readonly string[],
  allowNetwork: boolean,
): AsyncGenerator<Input | Skip> {
  for (const path of paths) {
    if (!isAddress(path)) yield* readInputs([path]);
    else if (allowNetwork) yield await fetched(path);
    else {
      const reason = 'is an address; it is fetched only with --allow-network.';
      yield { where: path, code: 'input-unreadable', reason };
    }
  }
}
