import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { NewsgraphError } from '@newsgraph/schema';

/** Writes a file whole or not at all: beside its place first, then renamed. Throws `output-unwritable`. */
export function writeBeside(path: string, body: string | Uint8Array): void {
  const beside = `${path}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, body);
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new NewsgraphError('output-unwritable', 'cannot be written.', { where: path, cause });
  }
}

/**
 * Writes the bytes of a compiled base to a file, gzipped (`level` 1 to 9) when its name ends in `.gz`: whole or not at
 * all. Gives the number of bytes written. Throws `output-unwritable`.
 */
export function writeBase(bytes: Uint8Array, path: string, level = 6): number {
  const body = path.endsWith('.gz') ? gzipSync(bytes, { level }) : bytes;
  writeBeside(path, body);
  return body.length;
}
