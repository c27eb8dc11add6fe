import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { NewsgraphError } from '@newsgraph/schema';
import { formatOf, knownFormat } from './formats.js';
import { readGraphWithFormat } from './read.js';
import type { AnyGraph, Companion, NewsGraph, Warning, WriteOptions } from './types.js';
import { graphParts } from './write.js';

export interface WriteFileOptions extends WriteOptions {
  /** Id of the format; by default told from the name. */
  readonly format?: string;
}

/** A graph as read from a file. */
export interface GraphFile {
  readonly graph: NewsGraph;
  /** Id of the format. */
  readonly format: string;
  /** What was odd about the file and did not stop the reading. */
  readonly warnings: readonly Warning[];
}

function unwritable(where: string, cause: unknown): NewsgraphError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new NewsgraphError('output-unwritable', `This file cannot be written: ${reason}.`, { where, cause });
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    throw unwritable(path, cause);
  }
}

/** So many characters are packed at once; a gz file may have several parts, which readers put together. */
const PACK = 1 << 24;

function* packed(chunks: Iterable<string>): Generator<Uint8Array> {
  let waiting: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < PACK) continue;
    yield gzipSync(waiting.join(''));
    waiting = [];
    length = 0;
  }
  if (length > 0) yield gzipSync(waiting.join(''));
}

/** The system may take fewer bytes than it is given. */
function writeAll(file: number, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Writes to a file beside the target and renames it, so that no one ever sees half a file. */
function writeChunks(path: string, chunks: Iterable<string>): void {
  const temporary = `${path}.${process.pid}.part`;
  try {
    const file = openSync(temporary, 'wx');
    try {
      for (const piece of path.endsWith('.gz') ? packed(chunks) : chunks) writeAll(file, piece);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause instanceof NewsgraphError ? cause : unwritable(path, cause);
  }
}

/** `crisis.csv` and `.nodes.csv` make `crisis.nodes.csv`; `crisis.md` and `/Norland.md` make `crisis/Norland.md`. */
function besides(path: string, suffix: string): string {
  const [, gz = ''] = /(\.gz)?$/.exec(path)!;
  const plain = path.slice(0, path.length - gz.length);
  const end = suffix.slice(suffix.lastIndexOf('.'));
  return (plain.endsWith(end) ? plain.slice(0, -end.length) : plain) + suffix + gz;
}

/**
 * Writes a graph to a file, or to several for a format of several (`x.csv` makes `x.nodes.csv` and `x.edges.csv`, `x.md` a
 * folder of notes). Streams to a temporary file and renames it. A name that ends in `.gz` is packed.
 *
 * @returns The paths written.
 * @throws NewsgraphError `usage` when the format is unknown, `output-unwritable` when the file cannot be written.
 */
export function writeGraphFile(graph: AnyGraph, path: string, options: WriteFileOptions = {}): string[] {
  const id = options.format ?? formatOf(path)?.id;
  if (id === undefined) {
    throw new NewsgraphError('usage', 'No format goes with this name.', {
      where: path,
      hint: 'Use a known ending such as .gexf, or name the format.',
    });
  }
  const parts = graphParts(graph, id, options);
  const several = knownFormat(id).parts !== undefined;
  return parts.map(({ suffix, chunks }) => {
    const target = several ? besides(path, suffix) : path;
    if (suffix.startsWith('/')) makeFolder(dirname(target));
    writeChunks(target, chunks);
    return target;
  });
}

/** The other table of a CSV pair, when it lies beside. */
function companionOf(path: string): Companion | undefined {
  const other = path.replace(/(nodes|edges)(\.(?:csv|tsv))$/i, (_, which: string, end: string) => {
    return (which.toLowerCase() === 'nodes' ? 'edges' : 'nodes') + end;
  });
  if (other === path || !existsSync(other)) return undefined;
  return { name: basename(other), text: readFileSync(other, 'utf8') };
}

/**
 * Reads a graph file; of a CSV pair either file is enough when the other lies beside it.
 *
 * @throws NewsgraphError `input-missing` or `input-unreadable`, or what `readGraph` throws.
 */
export function readGraphFile(path: string): GraphFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const code = existsSync(path) ? 'input-unreadable' : 'input-missing';
    throw new NewsgraphError(code, 'This file cannot be read.', { where: path, cause });
  }
  const warnings: Warning[] = [];
  const companion = companionOf(path);
  const options = { name: path, onWarning: (warning: Warning) => warnings.push(warning) };
  const result = readGraphWithFormat(bytes, companion ? { ...options, companion } : options);
  return { ...result, warnings };
}
