import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NewsgraphError } from '@newsgraph/schema';

/** The folder with the explorer's built pages. */
export function explorerFolder(): string {
  const folder = join(
    dirname(fileURLToPath(import.meta.resolve('@newsgraph/explorer/package.json'))),
    'dist',
  );
  if (existsSync(folder)) return folder;
  throw new NewsgraphError('data-corrupt', 'The explorer is not built.', {
    where: folder,
    hint: 'Run "pnpm build".',
  });
}

/** The explorer as one file without a graph in it. */
export function standalonePage(): string {
  return readFileSync(join(explorerFolder(), 'standalone.html'), 'utf8');
}
