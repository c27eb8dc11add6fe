import { closeSync, openSync, readSync } from 'node:fs';
import { NewsgraphError } from '@newsgraph/schema';

const PIECE = 1 << 20;

/** Lines of a text file in UTF-8, one after the other, without the whole file in memory. */
export function* fileLines(path: string): Generator<string> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (cause) {
    throw new NewsgraphError('input-unreadable', 'cannot be read.', { where: path, cause });
  }
  try {
    const buffer = new Uint8Array(PIECE);
    const decoder = new TextDecoder();
    let rest = '';
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      const lines = (rest + decoder.decode(buffer.subarray(0, size), { stream: true })).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
    rest += decoder.decode();
    if (rest !== '') yield rest;
  } finally {
    closeSync(file);
  }
}
