import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { NewsgraphError } from '@newsgraph/schema';

/** Makes the folder and those above it. Node's own recursive way never ends where a file system refuses with ENOENT, as /proc does. */
function makeFolder(path: string): void {
  if (!existsSync(dirname(path))) makeFolder(dirname(path));
  if (!existsSync(path) || !statSync(path).isDirectory()) mkdirSync(path);
}

/** Makes the folder, or says why it cannot be written to. */
export function outputFolder(path: string): string {
  try {
    makeFolder(resolve(path));
  } catch (cause) {
    const isFile = existsSync(path) && statSync(path).isFile(); // Under a file, statSync alone throws.
    const what = isFile
      ? 'The output must be a folder, and this is a file.'
      : `The folder cannot be made (${code(cause)}).`;
    throw new NewsgraphError('output-unwritable', what, {
      where: path,
      hint: 'Name another with -o.',
      cause,
    });
  }
  return path;
}

function code(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Writes a file whole or not at all: beside its place first, then renamed. */
export async function writeFile(folder: string, name: string, parts: Iterable<string>): Promise<void> {
  const path = join(folder, name);
  const beside = `${path}.part`;
  try {
    await pipeline(Readable.from(parts, { objectMode: true }), createWriteStream(beside));
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new NewsgraphError('output-unwritable', `The file cannot be written (${code(cause)}).`, {
      where: path,
      cause,
    });
  }
}

/** Records as JSON Lines, in pieces of some hundred lines. */
export function* jsonLines(records: Iterable<unknown>): Generator<string> {
  let lines: string[] = [];
  for (const record of records) {
    lines.push(JSON.stringify(record));
    if (lines.length < 256) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

/** Writes to standard output no faster than it is read. */
export async function print(parts: Iterable<string>): Promise<void> {
  for (const part of parts) if (!process.stdout.write(part)) await once(process.stdout, 'drain');
}
