import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Skip } from '@newsgraph/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingest } from '../index.js';
import type { Input } from '../input.js';
import { type ReadInputsOptions, readInputs } from '../node.js';

let root = '';
const file = (name: string, content: string | Uint8Array = 'x') => {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), content);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'newsgraph-ingest-'));
  for (const name of ['b.txt', 'a/2.html', 'a/10.html', 'a/.hidden', '.git/config', 'Z.md']) file(name);
  file('empty.txt', '');
  file('big/news.jsonl', '{"text":"The gate is shut, the harbour master said on Monday."}\n'.repeat(4000));
  symlinkSync(join(root, 'nowhere'), join(root, 'big', 'dangling.txt'));
});
afterAll(() => rmSync(root, { recursive: true }));

async function open(paths: string[], options?: ReadInputsOptions): Promise<(Input | Skip)[]> {
  const found: (Input | Skip)[] = [];
  for await (const one of readInputs(paths, options)) found.push(one);
  return found;
}
const label = (one: Input | Skip) =>
  ('code' in one ? `${one.code} ${one.where}` : one.name).replaceAll(`${root}/`, '');

test('a folder is read with all below it, in the order of code units; hidden entries are counted', async () => {
  expect((await open([root])).map(label)).toEqual([
    'Z.md',
    'a/10.html',
    'a/2.html',
    'no-article a',
    'b.txt',
    'input-missing big/dangling.txt',
    'big/news.jsonl',
    'input-empty empty.txt',
    `no-article ${root}`,
  ]);
});

test('globs', async () => {
  expect((await open([`${root}/**/*.html`])).map(label)).toEqual(['a/10.html', 'a/2.html']);
  expect((await open([`${root}/*.pdf`])).map(label)).toEqual(['input-missing *.pdf']);
});

test('what is missing or empty is a skip, and the next path is read', async () => {
  const found = await open([
    join(root, 'nothing.html'),
    join(root, 'b.txt', 'x'),
    join(root, 'empty.txt'),
    join(root, 'b.txt'),
  ]);
  expect(found.map(label)).toEqual([
    'input-missing nothing.html',
    'input-missing b.txt/x',
    'input-empty empty.txt',
    'b.txt',
  ]);
});

test('a file that may not be read is a skip, and the next path is read', async ({ skip }) => {
  skip(process.platform === 'win32' || process.getuid?.() === 0, 'nothing is unreadable to this user (root)');
  file('locked/secret.txt');
  chmodSync(join(root, 'locked/secret.txt'), 0);
  const found = await open([join(root, 'locked/secret.txt'), join(root, 'b.txt')]);
  expect(found.map(label)).toEqual(['input-unreadable locked/secret.txt', 'b.txt']);
  expect(found[0]).toMatchObject({ reason: 'you have no permission to read it.' });
});

test('a file above the limit is a skip with its size, unless its format streams', async () => {
  const [text] = await open([join(root, 'Z.md')], { maxBytes: 0 });
  expect(text).toMatchObject({ code: 'input-too-large', reason: 'has 1 bytes; the limit is 0.' });
  const [lines] = await open([join(root, 'big/news.jsonl')], { maxBytes: 10, streamFrom: 10 });
  let documents = 0;
  for await (const reading of ingest(lines as Input)) if (reading.kind === 'document') documents++;
  expect(documents).toBe(4000);
});

test('the address of an input is its path with forward slashes', async () => {
  expect(await open([join(root, 'b.txt')])).toMatchObject([{ uri: `${root}/b.txt`, name: `${root}/b.txt` }]);
});
