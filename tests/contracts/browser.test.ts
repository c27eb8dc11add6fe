import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { PUBLISHED } from './workspace.js';

/** Ceilings in kilobytes (1,000 bytes) of everything an entry can load as code, minified and gzipped. */
const CEILING: Readonly<Record<string, number>> = {
  '@newsgraph/schema': 10,
  '@newsgraph/language': 120,
  '@newsgraph/graph': 250,
  '@newsgraph/formats': 120,
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
