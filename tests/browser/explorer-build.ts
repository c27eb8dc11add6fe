import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../apps/explorer', import.meta.url));

/** The explorer built from its sources into a folder of its own. */
export interface Build {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds the page, in the mode `standalone` the single file. */
export async function buildExplorer(mode: 'production' | 'standalone'): Promise<Build> {
  // Vitest says `test` here, with which React would be built for development.
  process.env.NODE_ENV = 'production';
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-explorer-'));
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    mode,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: false },
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
