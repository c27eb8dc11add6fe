import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Package, PUBLISHED } from './workspace.js';

/** Packages whose page shows code; the others are a command and static files. */
export const LIBRARIES: readonly Package[] = PUBLISHED.filter(
  ({ short }) => !['newsgraph', 'explorer'].includes(short),
);

export interface Example {
  readonly code: string;
  /** What stands behind each `// →`, in order. */
  readonly expected: readonly string[];
}

/** The first `ts` block of a package's page. */
export function exampleOf({ folder, manifest }: Package): Example {
  const page = join(folder, 'README.md');
  if (!existsSync(page)) throw new Error(`${manifest.name} has no README.md.`);
  const block = /^```ts\n(.*?)^```/ms.exec(readFileSync(page, 'utf8'));
  if (!block) throw new Error(`The README of ${manifest.name} shows no example: no \`\`\`ts block.`);
  const code = block[1]!;
  return { code, expected: [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line!.trimEnd()) };
}

/** Runs code as a module in plain Node, in a folder from which its imports resolve; gives what it printed, line by line. */
export async function runExample(code: string, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'example.mjs');
  writeFileSync(file, code);
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], {
    cwd: folder,
    env,
    timeout: 60_000,
  });
  if (stderr) throw new Error(`The example wrote to standard error: ${stderr}`);
  return stdout.trimEnd().split('\n');
}
