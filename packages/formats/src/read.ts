import { NewsgraphError } from '@newsgraph/schema';
import { Gunzip } from 'fflate';
import { complete } from './defaults.js';
import { FORMATS, formatOf } from './formats.js';
import type { Format, NewsGraph, ReadOptions } from './types.js';

/** Bytes of a text, packed or not: a little less than a string can hold. */
const LARGEST = 500_000_000;
const READABLE = FORMATS.filter(({ read }) => read);

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
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

function tooLarge(where: string, how: string): NewsgraphError {
  const hint = 'Write the graph with fewer layers or without evidence.';
  return new NewsgraphError('input-too-large', `This file ${how}.`, { where, hint });
}

/** Unpacks piece by piece, so that a small file that would unpack to endless bytes stops at the limit. */
function gunzip(bytes: Uint8Array, where: string): Uint8Array {
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

function decode(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch (cause) {
    throw new NewsgraphError('input-unreadable', 'The encoding of this file is not known.', { where, cause });
  }
}

function unsupported(where: string): NewsgraphError {
  const names = READABLE.map(({ label }) => label).join(', ');
  return new NewsgraphError('input-unsupported', 'This is not a graph that can be read.', {
    where,
    hint: `Formats: ${names}; each may be packed as gz.`,
  });
}

function choose(text: string, name: string): Format {
  const head = text.slice(0, 4000);
  const named = formatOf(name);
  const sniffed = READABLE.find(({ sniff }) => sniff?.(head));
  const format = sniffed ?? (named?.read ? named : undefined);
  if (!format || head.includes('\0')) throw unsupported(name);
  return format;
}

/** What was read, and how. */
export interface ReadResult {
  readonly graph: NewsGraph;
  /** Id of the format. */
  readonly format: string;
}

/** Reads a graph and tells its format; see {@link readGraph}. */
export function readGraphWithFormat(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const name = options.name ?? 'graph';
  const plain = isGzip(bytes) ? gunzip(bytes, name) : bytes;
  if (plain.length > LARGEST) throw tooLarge(name, `is larger than ${LARGEST / 1e6} MB`);
  if (plain.length === 0) throw new NewsgraphError('input-empty', 'This file is empty.', { where: name });
  const text = decode(plain, name);
  const format = choose(text, name);
  const title = name.replace(/^.*[\\/]/, '').replace(/(\.\w+)?(\.gz)?$/i, '');
  return { graph: complete(format.read!(text, { ...options, name }), title), format: format.id };
}

/**
 * Reads a graph from the bytes of a file in any format that can be read, packed as gz or not. The format is told from
 * the text first, then from the name. Every node and edge comes out with the attributes that newsgraph's own have;
 * attributes of other programs are kept beside them.
 *
 * @throws NewsgraphError `input-empty`, `input-unsupported`, `input-malformed` with the place, or `input-too-large`.
 */
export function readGraph(bytes: Uint8Array, options: ReadOptions = {}): NewsGraph {
  return readGraphWithFormat(bytes, options).graph;
}
