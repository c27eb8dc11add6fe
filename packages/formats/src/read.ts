import { NewsgraphError } from '@newsgraph/schema';
import { decode, decodePieces, gunzip, isGzip, LARGEST, tooLarge } from './bytes.js';
import { complete } from './defaults.js';
import { FORMATS, formatOf } from './formats.js';
import type { AnyGraph, Format, NewsGraph, ReadOptions } from './types.js';

const READABLE = FORMATS.filter(({ read }) => read);

function unsupported(where: string): NewsgraphError {
  const names = READABLE.map(({ label }) => label).join(', ');
  return new NewsgraphError('input-unsupported', 'This is not a graph that can be read.', {
    where,
    hint: `Formats: ${names}; each may be packed as gz.`,
  });
}

function choose(head: string, name: string): Format {
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

/** Beyond this many bytes a text is read in pieces, where the format can: one long string would be kept whole. */
const PIECEWISE = 64_000_000;

function readWith(
  format: Format,
  bytes: Uint8Array,
  options: ReadOptions & { readonly name: string },
): AnyGraph {
  const { name } = options;
  if (format.readPieces && bytes.length > PIECEWISE)
    return format.readPieces(decodePieces(bytes, name), options);
  if (bytes.length > LARGEST) throw tooLarge(name, `is larger than ${LARGEST / 1e6} MB`);
  return format.read!(decode(bytes, name), options);
}

/** Reads a graph and tells its format; see {@link readGraph}. */
export function readGraphWithFormat(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const name = options.name ?? 'graph';
  const plain = isGzip(bytes) ? gunzip(bytes, name) : bytes;
  if (plain.length === 0) throw new NewsgraphError('input-empty', 'This file is empty.', { where: name });
  const format = choose(decode(plain.subarray(0, 4000), name), name);
  const title = name.replace(/^.*[\\/]/, '').replace(/(\.\w+)?(\.gz)?$/i, '');
  return { graph: complete(readWith(format, plain, { ...options, name }), title), format: format.id };
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
