import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { NewsgraphError } from '@newsgraph/schema';
import { type Knowledge, openKnowledge } from './open.js';

const EMBEDDED = new URL('../data/knowledge.bin.gz', import.meta.url);

/**
 * Reads and opens a gzipped knowledge base from a file; the embedded one when no path is given.
 * Throws `input-unreadable` or `data-corrupt`.
 */
export function readKnowledge(path: string = fileURLToPath(EMBEDDED)): Knowledge {
  let zipped: Uint8Array;
  try {
    zipped = readFileSync(path);
  } catch (cause) {
    throw new NewsgraphError('input-unreadable', 'cannot be read.', { where: path, cause });
  }
  try {
    return openKnowledge(gunzipSync(zipped));
  } catch (cause) {
    if (cause instanceof NewsgraphError) throw cause;
    throw new NewsgraphError('data-corrupt', 'is not a gzipped knowledge base.', { where: path, cause });
  }
}
