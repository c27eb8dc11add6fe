import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readElevant } from './elevant.js';
import { gapFiles, readGap } from './gap.js';
import { readMarked } from './measure-own.js';

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-gold-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const article = { id: 1, title: 'T', text: 'Ada met Bo.', evaluation_span: [0, 11], labels: [] };

describe('ELEVANT', () => {
  test('one article a line, blank lines between', () => {
    const path = file('good.benchmark.jsonl', `${JSON.stringify(article)}\n\n${JSON.stringify(article)}\n`);
    expect(readElevant(path).map(({ name, articles }) => [name, articles.length])).toEqual([['good', 2]]);
  });

  test.each([
    ['{', 'not JSON'],
    ['7', 'no article'],
    ['null', 'no article'],
    [JSON.stringify({ ...article, text: undefined }), 'no text'],
    [JSON.stringify({ ...article, evaluation_span: [0, 99] }), 'evaluation_span'],
    [JSON.stringify({ ...article, labels: 'none' }), 'list of labels'],
    [JSON.stringify({ ...article, labels: [{ entity_id: 'Q1', span: [3, 2] }] }), 'Label 1'],
  ])('%s: %s, with file and line', (line, message) => {
    const path = file('bad.benchmark.jsonl', `${JSON.stringify(article)}\n${line}\n`);
    expect(() => readElevant(path)).toThrow(new RegExp(`bad\\.benchmark\\.jsonl:2: .*${message}`));
  });

  test('no such folder, no such file', () => {
    expect(() => readElevant(join(folder, 'nowhere'))).toThrow('There is no such folder');
    expect(() => readElevant(join(folder, 'no.benchmark.jsonl'))).toThrow('There is no such file');
  });
});

describe('GAP', () => {
  const head = 'ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL';
  const row = (offset: number) =>
    `x-1\t𝔸da met Bo. She left.\tShe\t${offset}\t𝔸da\t0\tTRUE\tBo\t8\tFALSE\thttp://x`;

  test('offsets count characters, not code units', () => {
    const [example] = readGap(file('gap.tsv', `${head}\n${row(12)}\n`));
    expect(example).toMatchObject({ pronoun: 'She', offset: 13 });
    expect(example!.names.map(({ offset, coreferent }) => [offset, coreferent])).toEqual([
      [0, true],
      [9, false],
    ]);
  });

  test('a pronoun that does not stand there, a missing column', () => {
    expect(() => readGap(file('off.tsv', `${head}\n${row(11)}\n`))).toThrow(
      /off\.tsv:2: "She" does not stand at 11/,
    );
    expect(() => readGap(file('head.tsv', 'ID\tText\n'))).toThrow(/no column Pronoun, /);
  });

  test('a folder without GAP has no files', () => expect(gapFiles(folder)).toEqual([]));
});

test('articles of our own: marks come out of the text', () => {
  const { text, marks, published } = readMarked(
    'a',
    '2022-01-02\n[Ada Voss|voss] met [the two|=Peru+x] [here|].',
  );
  expect(text).toBe('Ada Voss met the two here.');
  expect(published).toBe('2022-01-02');
  expect(marks).toEqual([
    { start: 0, end: 8, key: 'voss' },
    { start: 13, end: 20, key: '=Peru+x' },
  ]);
});
