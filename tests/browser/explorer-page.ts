import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built explorer: `index.html` for a server, `standalone.html` as one file. */
export const EXPLORER = fileURLToPath(new URL('../../apps/explorer/dist', import.meta.url));

if (!existsSync(join(EXPLORER, 'standalone.html')))
  throw new Error('The explorer is not built: run "pnpm build" first.');
