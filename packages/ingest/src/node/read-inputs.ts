import { stat } from 'node:fs/promises';
import { NewsgraphError, type Skip } from '@newsgraph/schema';
import type { Input } from '../input.js';
import { openFile } from './open-file.js';
import { readStdin } from './stdin.js';
import { filesIn, matches } from './walk.js';

export interface ReadInputsOptions {
  /** Files above this size are skipped with `input-too-large`, unless they can be streamed. Default 64 MiB. */
  readonly maxBytes?: number;
  /** JSON Lines and gzip files above this size are streamed. Default 16 MiB. */
  readonly streamFrom?: number;
  /** Read hidden files and folders, too. Default false. */
  readonly hidden?: boolean;
}

const isGlob = (path: string) => /[*?{}[\]!]/.test(path);

const slashes = (path: string) => path.replaceAll('\\', '/');

const missing = (where: string): Skip => ({
  where,
  code: 'input-missing',
  reason: 'there is no such file or folder.',
});

async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | Skip> {
  try {
    const info = await stat(path);
    return info.isDirectory() ? 'folder' : info.isFile() || info.isFIFO() ? 'file' : 'other';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return missing(path);
    return {
      where: path,
      code: 'input-unreadable',
      reason: `could not be opened (${code ?? (error as Error).message}).`,
    };
  }
}

async function* readOne(path: string, options: Required<ReadInputsOptions>): AsyncIterable<Input | Skip> {
  const kind = await kindOf(path);
  if (kind === 'file') yield await openFile(path, slashes(path), options);
  else if (kind === 'folder') yield* readFolder(path, options);
  else if (kind === 'other')
    yield { where: slashes(path), code: 'input-unsupported', reason: 'is neither a file nor a folder.' };
  else if (isGlob(path) && kind.code === 'input-missing') yield* readGlob(path, options);
  else yield { ...kind, where: slashes(kind.where) };
}

async function* readFolder(path: string, options: Required<ReadInputsOptions>): AsyncIterable<Input | Skip> {
  let files = 0;
  for await (const found of filesIn(path, options.hidden)) {
    files++;
    if ('code' in found) yield found;
    else yield await openFile(found.path, slashes(found.path), options);
  }
  if (files === 0) yield { where: slashes(path), code: 'input-empty', reason: 'is a folder without files.' };
}

async function* readGlob(pattern: string, options: Required<ReadInputsOptions>): AsyncIterable<Input | Skip> {
  const paths = await matches(pattern, options.hidden);
  if (paths.length === 0) yield { where: pattern, code: 'input-missing', reason: 'matches no file.' };
  for (const path of paths) yield await openFile(path, slashes(path), options);
}

/**
 * Opens files, folders (with everything below them), globs and, for `-`, standard input. Folders and globs are read in
 * the order of their paths by code unit. What cannot be opened comes as a skip with its reason; nothing throws.
 */
export async function* readInputs(
  paths: readonly string[],
  options: ReadInputsOptions = {},
): AsyncIterable<Input | Skip> {
  const settings = { maxBytes: 64 * 2 ** 20, streamFrom: 16 * 2 ** 20, hidden: false, ...options };
  for (const path of paths) {
    try {
      if (path === '-') yield await readStdin(settings);
      else yield* readOne(path, settings);
    } catch (error) {
      if (error instanceof NewsgraphError && error.code === 'cancelled') throw error;
      yield {
        where: slashes(path),
        code: 'input-unreadable',
        reason: `could not be read (${(error as Error).message}).`,
      };
    }
  }
}
