import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newsgraph, type RunOptions } from '../e2e/command.js';
import { ROOT } from './workspace.js';

export interface Built {
  readonly folder: string;
  readonly code: number | null;
  read(file: string): string;
  lines<T>(file: string): T[];
  remove(): void;
}

/** Runs the built command on the samples into a new folder. */
export async function buildSamples(more: readonly string[] = [], options: RunOptions = {}): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-samples-'));
  const args = ['build', 'tests/samples', '-o', folder, ...more];
  const { code, stderr } = await newsgraph(args, { cwd: ROOT, ...options });
  if (code !== 0 && code !== 1) throw new Error(`newsgraph ${args.join(' ')} ended with ${code}: ${stderr}`);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return {
    folder,
    code,
    read,
    lines: (file) =>
      read(file)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    remove,
  };
}
