import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsgraph } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-own-knowledge-'));
const path = (name: string) => join(folder, name);
const TEXT = 'Peru accused the Kestrel Front of shelling Chile. Ana Marsh met Dina Boluarte in Lima.';

beforeAll(() => {
  writeFileSync(path('article.txt'), `Shells near the border\n\nLima, 3 May 2022. ${TEXT}\n`);
  writeFileSync(
    path('own.csv'),
    'id,name,aliases,kind,country\nx:kestrel,Kestrel Front,KF,organization,Peru\nx:nameless,,,person,\nx:marsh,Ana Marsh,,person,Chile\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const entities = (out: string): { id: string; label: string; country?: string }[] =>
  readFileSync(path(`${out}/entities.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test.each([1, 2])('a base of the user names whom the installed one lacks, on %i threads', async (threads) => {
  const out = `out-${threads}`;
  const args = [
    'build',
    path('article.txt'),
    '--kb',
    path('own.csv'),
    '--threads',
    String(threads),
    '-o',
    path(out),
  ];
  const { code, stdout } = await newsgraph(args);
  expect(entities(out)).toContainEqual(expect.objectContaining({ id: 'x:kestrel', country: 'Q419' }));
  expect(entities(out)).toContainEqual(expect.objectContaining({ id: 'x:marsh', country: 'Q298' }));
  expect(stdout).toContain('own.csv:3: no name.');
  expect(code).toBe(1); // A row was not used.
});

test('extract takes it too and tells which row it could not use', async () => {
  const stdin = `${JSON.stringify({ text: TEXT, language: 'en' })}\n`;
  const { stdout, stderr } = await newsgraph(['extract', '--kb', path('own.csv')], { stdin });
  expect(stdout).toContain('"object":"x:kestrel"');
  expect(stderr).toContain('own.csv:3: no name.');
});

test('a base that is not there is an error that names it', async () => {
  const { code, stderr } = await newsgraph([
    'build',
    path('article.txt'),
    '--kb',
    path('none.csv'),
    '-o',
    path('no'),
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain('none.csv');
});
