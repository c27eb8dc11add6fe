import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleOf, LIBRARIES, runExample } from './example.js';
import { type Package, PUBLISHED, ROOT, requireBuilt } from './workspace.js';

const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const trial = mkdtempSync(join(tmpdir(), 'newsgraph-pack-'));
const app = join(trial, 'app');

const tarball = ({ manifest: { name, version } }: Package) =>
  join(trial, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);

/** Runs a program to its end; what it printed is the error when it fails. */
async function run(program: string, args: readonly string[], options: object = {}): Promise<string> {
  try {
    return (await promisify(execFile)(program, args, { maxBuffer: 1 << 26, ...options })).stdout.toString();
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`);
  }
}

/** pnpm without what an outer pnpm or vitest says about this workspace. */
function pnpm(args: readonly string[], cwd: string): Promise<string> {
  const outer = /^(npm_|pnpm_|NODE_OPTIONS$|VITEST|NODE_ENV$)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
  return run('npx', ['-y', packageManager, ...args], { cwd, env });
}

/** An empty folder that depends on every tarball; no package of ours can come from a registry. */
async function install(): Promise<void> {
  const ours = Object.fromEntries(PUBLISHED.map((item) => [item.manifest.name, `file:${tarball(item)}`]));
  const manifest = { name: 'trial', private: true, type: 'module', dependencies: ours };
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(app, 'pnpm-workspace.yaml'), JSON.stringify({ packages: [], overrides: ours }));
  await pnpm(['install', '--prefer-offline', '--ignore-scripts'], app);
}

beforeAll(async () => {
  requireBuilt(PUBLISHED);
  const filters = PUBLISHED.flatMap(({ manifest }) => ['--filter', manifest.name]);
  await pnpm(['--recursive', ...filters, 'pack', '--pack-destination', trial], ROOT);
  await install();
}, 180_000);

afterAll(() => rmSync(trial, { recursive: true, force: true }));

test.each(PUBLISHED)('publint finds nothing to say about $short', async (item) => {
  const bytes = new Uint8Array(readFileSync(tarball(item)));
  const { messages } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  expect(messages).toEqual([]);
});

test.each(LIBRARIES)('the types of $short resolve in Node and in bundlers', async (item) => {
  const attw = join(ROOT, 'tests/node_modules/.bin/attw');
  await run(attw, [tarball(item), '--profile', 'esm-only']);
});

/** A module that takes every entry of every package. */
function allEntries(): string {
  const names = LIBRARIES.flatMap(({ manifest }) =>
    Object.entries(manifest.publishConfig!.exports!)
      .filter(([, target]) => typeof target === 'object')
      .map(([path]) => manifest.name + path.slice(1)),
  );
  return names.map((name, i) => `export * as entry${i} from '${name}';\n`).join('');
}

test.each([
  ['Bundler', 'ESNext'],
  ['NodeNext', 'NodeNext'],
])('all types hold in a strict project that resolves like %s', async (moduleResolution, module) => {
  const compilerOptions = {
    ...{ module, moduleResolution, strict: true, noEmit: true, skipLibCheck: false, target: 'ES2022' },
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
    types: ['node'],
  };
  writeFileSync(join(app, 'entries.ts'), allEntries());
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['entries.ts'] }));
  await run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: app });
});

test.each(PUBLISHED)('$short ships its page and licence and no source, test or build note', async (item) => {
  const files = (await run('tar', ['-tzf', tarball(item)])).trim().split('\n');
  expect(files).toEqual(
    expect.arrayContaining(['package/README.md', 'package/LICENSE', 'package/package.json']),
  );
  expect(files.filter((file) => /\.test\.|\/src\/|tsbuildinfo|\/testing\/|\.map$/.test(file))).toEqual([]);
});

test.each(LIBRARIES)('$short runs its example once installed', async (item) => {
  const { code, expected } = exampleOf(item);
  expect(await runExample(code, join(app, item.short))).toEqual(expected);
});

test('the installed command builds a graph', async () => {
  const bin = join(app, 'node_modules/.bin/newsgraph');
  const out = join(trial, 'out');
  const report = await run(bin, ['build', join(ROOT, 'tests/samples/pacific'), '-o', out, '--json']);
  expect(JSON.parse(report).files).toContain('graph.json');
  const { nodes } = JSON.parse(readFileSync(join(out, 'graph.json'), 'utf8'));
  expect(nodes.map(({ key }: { key: string }) => key)).toEqual(
    expect.arrayContaining(['Q17', 'Q423', 'Q884']),
  );
});
