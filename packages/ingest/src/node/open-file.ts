import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import type { Skip } from '@newsgraph/schema';
import type { Input } from '../input.js';

/** Formats whose readers hold only one record at a time. */
const STREAMED = /\.(?:jsonl|ndjson|jsonlines|gz|gzip|warc|mbox)$/i;
const HEAD = 65_536;

export interface OpenOptions {
  readonly maxBytes: number;
  readonly streamFrom: number;
}

function unreadable(where: string, error: NodeJS.ErrnoException): Skip {
  if (error.code === 'ENOENT')
    return { where, code: 'input-missing', reason: 'there is no such file (a dangling link?).' };
  const denied = error.code === 'EACCES' || error.code === 'EPERM';
  const reason = denied
    ? 'you have no permission to read it.'
    : `could not be read (${error.code ?? error.message}).`;
  return { where, code: 'input-unreadable', reason };
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* streamOf(path: string): AsyncIterable<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: 2 ** 18 }) as AsyncIterable<Uint8Array>;
}

/** A file as an input: held when small, streamed when its format allows and it is large, else a skip. */
export async function openFile(path: string, name: string, options: OpenOptions): Promise<Input | Skip> {
  try {
    const file = await open(path);
    const info = await file.stat().finally(() => file.close());
    if (info.isDirectory())
      return {
        where: name,
        code: 'input-unsupported',
        reason: 'is a link to a folder; links are not followed.',
      };
    if (info.isFile() && info.size === 0) return { where: name, code: 'input-empty', reason: 'is empty.' };
    if (info.size > options.streamFrom && STREAMED.test(path))
      return { name, uri: name, bytes: await firstBytes(path), stream: streamOf(path) };
    if (info.size > options.maxBytes) {
      const reason = `has ${info.size} bytes; the limit is ${options.maxBytes}.`;
      return { where: name, code: 'input-too-large', reason };
    }
    const bytes = await readFile(path);
    return { name, uri: name, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
  } catch (error) {
    return unreadable(name, error as NodeJS.ErrnoException);
  }
}
