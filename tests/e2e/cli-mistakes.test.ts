import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsgraph } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-mistakes-'));
const built = join(folder, 'built');

beforeAll(async () => {
  const article = join(folder, 'article.txt');
  writeFileSync(article, 'Portugal accused Spain of holding back water. Spain rejected the accusation.\n');
  await newsgraph(['build', article, '-o', built, '--threads', '1']);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a mistyped input leaves the graph of an earlier build as it is', async () => {
  const before = readFileSync(join(built, 'graph.json'), 'utf8');
  const { code, stdout } = await newsgraph(['build', join(folder, 'artcles'), '-o', built]);
  expect(code).toBe(1);
  expect(stdout).toContain('No article was found: nothing was written.');
  expect(readFileSync(join(built, 'graph.json'), 'utf8')).toBe(before);
});

test('a folder without articles writes nothing, and --json says so, too', async () => {
  mkdirSync(join(folder, 'empty'));
  const { code, stdout } = await newsgraph([
    'build',
    join(folder, 'empty'),
    '-o',
    join(folder, 'none'),
    '--json',
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ documents: 0, files: [] });
  expect(existsSync(join(folder, 'none/graph.json'))).toBe(false);
});

test.each([
  [['show', 'Portugla'], '"Portugla": No entity of the graph has this name. Is it Portugal?'],
  [['show', 'Zzqq'], 'Names and aliases are compared without case and accents.'],
  [['path', 'Spain', 'España'], 'A path needs two entities. Both are Spain (Q29).'],
])('%j is told what is wrong and exits 2', async (args, message) => {
  const { code, stderr } = await newsgraph([...args, '-g', built]);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});
