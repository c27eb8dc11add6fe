import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NewsgraphError } from '@newsgraph/schema';

const folder = join(dirname(fileURLToPath(import.meta.resolve('@newsgraph/explorer/package.json'))), 'dist');

function built(file: string): string {
  const path = join(folder, file);
  if (existsSync(path)) return path;
  const hint = 'In a checkout, run "pnpm build"; else install newsgraph again.';
  throw new NewsgraphError('data-corrupt', 'This part of the explorer is missing.', { where: path, hint });
}

/** The folder with the explorer's built pages. */
export function explorerFolder(): string {
  return dirname(built('index.html'));
}

/** The explorer as one file without a graph in it. */
export function standalonePage(): string {
  return readFileSync(built('standalone.html'), 'utf8');
}
