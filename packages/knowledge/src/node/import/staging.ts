import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { NewsgraphError } from '@newsgraph/schema';
import { writeBeside } from '../write.js';

/** Files in which an import gathers rows until all classes are known. */
export const STAGED = ['entities', 'aliases', 'facts', 'holders', 'classes'] as const;
export type StagedName = (typeof STAGED)[number];

export function stagedPath(folder: string, name: StagedName): string {
  return join(folder, `${name}.tsv`);
}

/** Appends text to the files, in large pieces. */
export interface Staging {
  add(name: StagedName, text: string): void;
  /** Writes what is held back; gives the size of each file. */
  flush(): Readonly<Record<StagedName, number>>;
  close(): void;
}

const HELD = 1 << 18;

function writeAll(file: number, bytes: Uint8Array, position: number): number {
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done, bytes.length - done, position + done);
  return done;
}

/** Does something with a file, or says that it cannot be written: no room, no permission. */
function writing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new NewsgraphError('output-unwritable', `cannot be written (${why}).`, { where: path, cause });
  }
}

function openCut(path: string, size: number): number {
  return writing(path, () => {
    const file = openSync(path, existsSync(path) ? 'r+' : 'w');
    ftruncateSync(file, size);
    return file;
  });
}

/** Opens the files, cut to the sizes that a checkpoint names. Throws `output-unwritable`, as writing to them does. */
export function openStaging(folder: string, sizes: Readonly<Record<StagedName, number>>): Staging {
  const files = STAGED.map((name) => {
    const path = stagedPath(folder, name);
    return { name, path, file: openCut(path, sizes[name]), size: sizes[name], held: '' };
  });
  const byName = new Map(files.map((file) => [file.name, file]));
  const write = (staged: (typeof files)[number]) => {
    if (staged.held === '') return;
    writing(staged.path, () => {
      staged.size += writeAll(staged.file, new TextEncoder().encode(staged.held), staged.size);
    });
    staged.held = '';
  };
  return {
    add(name, text) {
      const staged = byName.get(name)!;
      staged.held += text;
      if (staged.held.length > HELD) write(staged);
    },
    flush() {
      files.forEach(write);
      return Object.fromEntries(files.map(({ name, size }) => [name, size])) as Record<StagedName, number>;
    },
    close() {
      for (const { file } of files) closeSync(file);
    },
  };
}

/** How far an import has come. All that it writes lies before these marks. */
export interface Checkpoint {
  /** Of what: the options, the size and the beginning of the dump. */
  readonly key: string;
  /** Unzipped bytes and lines that are done. */
  readonly bytes: number;
  readonly lines: number;
  readonly sizes: Readonly<Record<StagedName, number>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly skips: readonly { readonly where: string; readonly reason: string }[];
  /** The dump is read to its end. */
  readonly done: boolean;
}

const CHECKPOINT = 'checkpoint.json';

/** The checkpoint of an import of the same dump with the same options, if one was left. */
export function readCheckpoint(folder: string, key: string): Checkpoint | undefined {
  const path = join(folder, CHECKPOINT);
  if (!existsSync(path)) return undefined;
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as Checkpoint;
    return found.key === key ? found : undefined;
  } catch {
    return undefined;
  }
}

export function writeCheckpoint(folder: string, checkpoint: Checkpoint): void {
  writeBeside(join(folder, CHECKPOINT), JSON.stringify(checkpoint));
}
