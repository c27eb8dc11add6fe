import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { NewsgraphError, type Skip } from '@newsgraph/schema';
import { compileKnowledge } from '../compile/compile.js';
import { type Known, readGazetteer } from '../gazetteer/read.js';
import { type Knowledge, openKnowledge } from '../open.js';
import { readTables } from './tables.js';

const EMBEDDED = new URL('../../data/knowledge.bin.gz', import.meta.url);

/** A knowledge base from a file of the user's own. */
export interface BaseFile {
  readonly knowledge: Knowledge;
  /** The compiled bytes, not gzipped. */
  readonly bytes: Uint8Array;
  /** Rows of a gazetteer or of tables that were left out, and why. */
  readonly skipped: readonly Skip[];
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new NewsgraphError('input-unreadable', 'cannot be read.', { where: path, cause });
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unzipped(bytes: Uint8Array, path: string): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw new NewsgraphError('data-corrupt', 'is no whole gzip file.', { where: path, cause });
  }
}

function isBase(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 4)) === 'NGKB';
}

function openBytes(bytes: Uint8Array, path: string): Knowledge {
  try {
    return openKnowledge(bytes);
  } catch (cause) {
    if (!(cause instanceof NewsgraphError)) throw cause;
    throw new NewsgraphError('data-corrupt', 'is not a knowledge base that this version reads.', {
      where: path,
      cause,
    });
  }
}

/**
 * Reads and opens a compiled knowledge base from a file, gzipped or not; the embedded one when no path is given.
 * Throws `input-unreadable` or `data-corrupt`.
 */
export function readKnowledge(path: string = fileURLToPath(EMBEDDED)): Knowledge {
  return openBytes(unzipped(readBytes(path), path), path);
}

function gazetteerText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new NewsgraphError('input-malformed', 'is neither a knowledge base nor text in UTF-8.', {
      where: path,
      cause,
    });
  }
}

function compileFile(path: string, known: Known | undefined): { bytes: Uint8Array; skipped: Skip[] } {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    const { bytes, skipped } = compileKnowledge(readTables(path));
    return { bytes, skipped: [...skipped] };
  }
  const bytes = unzipped(readBytes(path), path);
  if (isBase(bytes)) return { bytes, skipped: [] };
  const text = gazetteerText(bytes, path);
  const format = /^\uFEFF?\s*\{/.test(text) ? 'jsonl' : 'csv';
  const gazetteer = readGazetteer(text, { format, where: path, ...(known && { known }) });
  const compiled = compileKnowledge(gazetteer.tables);
  return { bytes: compiled.bytes, skipped: [...gazetteer.skipped, ...compiled.skipped] };
}

/**
 * Reads a knowledge base of the user's own: a compiled one (`.bin`, `.bin.gz`), a gazetteer (CSV, TSV or JSON Lines,
 * gzipped or not), compiled in memory, or a folder of tables. `known` is the base that it will lie upon: a gazetteer
 * may then name countries and use offices of it. Throws `input-unreadable`, `input-malformed` or `data-corrupt`.
 */
export function readKnowledgeFile(path: string, known?: Known): BaseFile {
  const { bytes, skipped } = compileFile(path, known);
  return { knowledge: openBytes(bytes, path), bytes, skipped };
}
