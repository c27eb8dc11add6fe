import { NewsgraphError } from '@newsgraph/schema';
import { Gunzip } from 'fflate';

/** Bytes of a text in one string, or of a gz file unpacked: a little less than a string can hold. */
export const LARGEST = 500_000_000;

export function tooLarge(where: string, how: string): NewsgraphError {
  const hint = 'Write the graph with fewer layers or without evidence.';
  return new NewsgraphError('input-too-large', `This file ${how}.`, { where, hint });
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Unpacks piece by piece, so that a small file that would unpack to endless bytes stops at the limit.
 *
 * @throws NewsgraphError `input-too-large` or `input-malformed`.
 */
export function gunzip(bytes: Uint8Array, where: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const unpack = new Gunzip((piece) => {
    size += piece.length;
    if (size > LARGEST) throw tooLarge(where, `unpacks to more than ${LARGEST / 1e6} MB`);
    pieces.push(piece);
  });
  try {
    const step = 1 << 16;
    for (let at = 0; at < bytes.length; at += step)
      unpack.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (cause) {
    if (cause instanceof NewsgraphError) throw cause;
    throw new NewsgraphError('input-malformed', 'This gz file is broken or cut off.', { where, cause });
  }
  return joined(pieces, size);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^<\?xml[^>]*\bencoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}

function decoderOf(bytes: Uint8Array, where: string): TextDecoder {
  try {
    return new TextDecoder(encodingOf(bytes));
  } catch (cause) {
    throw new NewsgraphError('input-unreadable', 'The encoding of this file is not known.', { where, cause });
  }
}

/** The text of a file in the encoding that its first bytes or its XML declaration name, else UTF-8. */
export function decode(bytes: Uint8Array, where: string): string {
  return decoderOf(bytes, where).decode(bytes);
}

/** The text of a file in pieces of some million characters. */
export function* decodePieces(bytes: Uint8Array, where: string): Generator<string> {
  const decoder = decoderOf(bytes, where);
  const step = 1 << 22;
  for (let at = 0; at < bytes.length; at += step)
    yield decoder.decode(bytes.subarray(at, at + step), { stream: at + step < bytes.length });
}
