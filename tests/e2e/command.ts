import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

/** Starts the built command; the caller ends it. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcess {
  if (!existsSync(main)) throw new Error('The command is not built: run "pnpm build" first.');
  const { cwd, env } = options;
  return spawn(process.execPath, [...(options.nodeOptions ?? []), main, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
  });
}

/** Runs the built command to its end. */
export function newsgraph(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = start(args, options);
  const out = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]!.setEncoding('utf8').on('data', (text: string) => {
      out[name] += text;
    });
  }
  child.stdin!.on('error', () => {}); // A command that ends without reading its input closes the pipe.
  child.stdin!.end(options.stdin ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...out }));
  });
}
