import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { PUBLISHED, ROOT } from './workspace.js';

/** Ceilings in kilobytes (1,000 bytes) of everything an entry can load as code, minified and gzipped. */
const CEILING: Readonly<Record<string, number>> = {
  '@newsgraph/schema': 8,
  '@newsgraph/language': 60,
  '@newsgraph/linking': 70,
  '@newsgraph/graph': 60,
  '@newsgraph/formats': 60,
  '@newsgraph/claims': 200,
  '@newsgraph/knowledge': 300,
  '@newsgraph/ingest': 1300,
  '@newsgraph/pipeline/worker': 1800,
};

const BUILTIN = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

/** Notes every import of a Node built-in that no package of the same name answers. */
function trap(found: Set<string>): Plugin {
  return {
    name: 'trap',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!BUILTIN.has(id)) return null;
      const resolved = await this.resolve(id, importer, { skipSelf: true });
      if (!resolved?.id.includes('node_modules')) found.add(`${id} from ${importer}`);
      return resolved;
    },
  };
}

/** Bundles an entry for the browser from its sources. */
async function bundle(entry: string): Promise<{ builtins: string[]; bytes: number }> {
  const builtins = new Set<string>();
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['newsgraph-source', 'module', 'browser'] },
    plugins: [trap(builtins)],
    worker: { format: 'es', plugins: () => [trap(builtins)] },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const files = [outputs].flat().flatMap((it) => ('output' in it ? it.output : []));
  const code = files.filter((file) => file.type === 'chunk').map((file) => gzipSync(file.code).length);
  return { builtins: [...builtins], bytes: code.reduce((sum, size) => sum + size, 0) };
}

const entries = PUBLISHED.flatMap(({ folder, manifest }) =>
  Object.entries(manifest.exports).flatMap(([path, target]) => {
    const source = typeof target === 'string' ? undefined : target['newsgraph-source'];
    if (!source || path === './node') return [];
    return [{ name: manifest.name + path.slice(1), entry: join(folder, source) }];
  }),
);

describe.each(entries)('$name', ({ name, entry }) => {
  test('runs in a browser: no Node built-in, and no more code than promised', async () => {
    const { builtins, bytes } = await bundle(entry);
    expect(builtins).toEqual([]);
    expect(bytes / 1000).toBeLessThan(CEILING[name] ?? Number.POSITIVE_INFINITY);
  });
});

test('an entry for Node would be caught', async () => {
  const { builtins } = await bundle(join(ROOT, 'packages/ingest/src/node.ts'));
  expect(builtins.join()).toContain('node:fs');
});
