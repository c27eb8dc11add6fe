import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Package, PUBLISHED, type Target } from './workspace.js';

/** Packages that ship data made from others' work. */
const WITH_DATA = ['english', 'knowledge'];

/** Packages that are used by command or as files, not imported. */
const WITHOUT_MODULES = ['newsgraph', 'explorer'];

function publishedExports({ manifest }: Package): [string, Target][] {
  return Object.entries(manifest.publishConfig?.exports ?? manifest.exports);
}

describe.each(PUBLISHED)('$short', (item) => {
  const { folder, manifest, short } = item;

  test('says what it is, under which licence and for which Node', () => {
    expect(manifest.description).toMatch(/^[A-Z].*\.$/);
    expect(manifest).toMatchObject({
      license: expect.stringMatching(/^MIT( AND CC-BY-SA-4.0)?$/),
      type: 'module',
      engines: { node: '>=20.19' },
    });
    if (manifest.name.startsWith('@')) expect(manifest.publishConfig?.access).toBe('public');
  });

  test('has a page that begins with its name', () => {
    expect(readFileSync(join(folder, 'README.md'), 'utf8').split('\n')[0]).toBe(`# ${manifest.name}`);
  });

  test('ships a list of files, each of which is there once built, and its sources and licences', () => {
    expect(manifest.files).toContain('dist');
    const missing = manifest.files!.filter((file) => file !== 'dist' && !existsSync(join(folder, file)));
    expect(missing).toEqual([]);
    if (WITH_DATA.includes(short)) expect(manifest.files).toEqual(expect.arrayContaining(['data', 'NOTICE']));
  });

  test('exports are explicit: types first, default last, no source once published', () => {
    const exports = publishedExports(item);
    expect(exports.map(([path]) => path)).toContain('./package.json');
    if (!WITHOUT_MODULES.includes(short)) expect(exports[0]![0]).toBe('.');
    for (const [, target] of exports) {
      if (typeof target === 'string') continue;
      expect(Object.keys(target)).toEqual(['types', 'default']);
      expect(target.types).toMatch(/^\.\/dist\/.*\.d\.ts$/);
    }
    expect(JSON.stringify(exports)).not.toMatch(/newsgraph-source|\/src\//);
  });

  test('what is exported in the workspace is what is published, with the source in front', () => {
    const published = Object.fromEntries(publishedExports(item));
    expect(Object.keys(manifest.exports)).toEqual(Object.keys(published));
    for (const [path, target] of Object.entries(manifest.exports)) {
      if (typeof target === 'string') continue;
      const { 'newsgraph-source': source, ...rest } = target;
      expect(rest).toEqual(published[path]);
      expect(Object.keys(target)[0]).toBe('newsgraph-source');
      expect(existsSync(join(folder, source!))).toBe(true);
    }
  });
});
