import { createReadStream } from 'node:fs';
import { constants, createGunzip } from 'node:zlib';
import { NewsgraphError } from '@newsgraph/schema';
import unbzip2 from 'unbzip2-stream';

/** A piece of a dump, unzipped. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** Bytes read from the file so far. */
  readonly read: number;
}

const READ_AT_ONCE = 1 << 18;

async function* filePieces(path: string, start = 0): AsyncGenerator<Piece> {
  let read = start;
  try {
    for await (const bytes of createReadStream(path, { start, highWaterMark: READ_AT_ONCE })) {
      read += bytes.length;
      yield { bytes, read };
    }
  } catch (cause) {
    throw new NewsgraphError('input-unreadable', 'cannot be read.', { where: path, cause });
  }
}

/** What can be written to and answers with `data`. */
interface Unzipper {
  on(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  write(bytes: Uint8Array, done?: () => void): unknown;
  end(): unknown;
}

function damaged(path: string, cause: unknown): NewsgraphError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new NewsgraphError('data-corrupt', `cannot be unzipped further (${why}).`, { where: path, cause });
}

/**
 * Passes the pieces of a file through an unzipper. All that was unzipped before an error is given before it is thrown,
 * so that a damaged file always yields the same bytes.
 */
async function* unzippedPieces(
  path: string,
  { unzipper, waits }: { unzipper: Unzipper; waits: boolean },
): AsyncGenerator<Piece> {
  const ready: Uint8Array[] = [];
  let fault: { cause: unknown } | undefined;
  let settle = () => {};
  unzipper.on('data', (bytes) => void ready.push(bytes));
  unzipper.on('error', (cause) => {
    fault ??= { cause };
    settle();
  });
  unzipper.on('end', () => settle());
  const wait = (begin: (done: () => void) => void) =>
    new Promise<void>((resolve) => {
      settle = resolve;
      begin(resolve);
    });
  let read = 0;
  for await (const piece of filePieces(path)) {
    read = piece.read;
    if (waits) await wait((done) => void unzipper.write(piece.bytes, done));
    else unzipper.write(piece.bytes);
    for (const bytes of ready.splice(0)) yield { bytes, read };
    if (fault) throw damaged(path, fault.cause);
  }
  if (waits) await wait(() => void unzipper.end());
  else unzipper.end();
  for (const bytes of ready.splice(0)) yield { bytes, read };
  if (fault) throw damaged(path, fault.cause);
}

/** Leaves out the first bytes. */
async function* after(pieces: AsyncGenerator<Piece>, skip: number): AsyncGenerator<Piece> {
  let left = skip;
  for await (const piece of pieces) {
    const { length } = piece.bytes;
    if (left < length) yield left > 0 ? { ...piece, bytes: piece.bytes.subarray(left) } : piece;
    left = Math.max(0, left - length);
  }
}

/**
 * The content of a dump from an offset on: `.gz` and `.bz2` unzipped (by their first bytes, not by their name), and
 * read again up to the offset; a plain file is read from there. A gzip file that ends early ends without an error.
 */
export function dumpPieces(path: string, head: Uint8Array, from: number): AsyncGenerator<Piece> {
  if (head[0] === 0x1f && head[1] === 0x8b) {
    const unzipper = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
    return after(unzippedPieces(path, { unzipper, waits: true }), from);
  }
  if (head[0] === 0x42 && head[1] === 0x5a && head[2] === 0x68)
    return after(unzippedPieces(path, { unzipper: unbzip2() as Unzipper, waits: false }), from);
  return filePieces(path, from);
}
