import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PACKAGES, type Package, sources, workspaceDependencies } from './workspace.js';

const STAGES = ['ingest', 'language', 'english', 'knowledge', 'linking', 'claims', 'graph', 'formats'];

/** Who may import whom: the table of the design. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['schema']])),
  pipeline: ['schema', ...STAGES],
  training: ['schema', ...STAGES, 'pipeline'],
  explorer: ['schema', 'graph', 'formats', 'pipeline'],
  newsgraph: ['schema', 'knowledge', 'graph', 'formats', 'pipeline', 'explorer'],
};

const IMPORT =
  /^\s*(?:import|export)\s[^'";]*?from\s*'([\w@./:-]+)'|\bimport\(\s*'([\w@./:-]+)'|^\s*import\s+'([\w@./:-]+)'/gm;

/** `[file, specifier]` of every import in a package. */
function imports(from: Package): [string, string][] {
  return sources(from).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(
      ([, named, dynamic, bare]) => [file, named ?? dynamic ?? bare ?? ''] as [string, string],
    ),
  );
}

test('the table names every package', () => {
  expect(Object.keys(MAY).sort()).toEqual(PACKAGES.map(({ short }) => short).sort());
});

test.each(PACKAGES)('$short depends only on what the design allows', (from) => {
  expect(workspaceDependencies(from).filter((name) => !MAY[from.short]!.includes(name))).toEqual([]);
});

/** What a file may import: shipped code the dependencies alone, tests and what the explorer bundles the rest too. */
function declared(file: string, { manifest, short }: Package): string[] {
  const shipped = !/\.test\.tsx?$|\/testing\//.test(file) && short !== 'explorer';
  const others = shipped ? {} : { ...manifest.devDependencies, vitest: 'at the root' };
  return Object.keys({ ...manifest.dependencies, ...others });
}

test.each(PACKAGES)('$short imports only packages that it declares', (from) => {
  const undeclared = imports(from)
    .filter(([, specifier]) => !/^(\.|node:|virtual:)/.test(specifier))
    .map(([file, specifier]) => [file, /^(@[^/]+\/)?[^/]+/.exec(specifier)![0]] as const)
    .filter(([file, name]) => !declared(file, from).includes(name));
  expect(undeclared.map(([file, name]) => `${relative(from.folder, file)}: ${name}`)).toEqual([]);
});

test.each(PACKAGES)('$short reaches into no other package by path', (from) => {
  const strangers = imports(from).filter(
    ([file, specifier]) =>
      specifier.startsWith('.') && relative(from.folder, resolve(dirname(file), specifier)).startsWith('..'),
  );
  expect(strangers).toEqual([]);
});
