import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingestTask } from '../ingest.js';
import type { Measure } from '../task.js';
import { fScore, overlap, precision, recall } from './shingles.js';

test('runs of four words are counted as often as they come, each page weighs one', () => {
  const scored = [overlap('a b c d e', 'a b c d e'), overlap('a b c d e f', 'a b c d')];
  expect(scored).toEqual([
    { both: 1, extra: 0, missed: 0 },
    { both: 1 / 3, extra: 0, missed: 2 / 3 },
  ]);
  expect(precision(scored)).toBe(1);
  expect(recall(scored)).toBeCloseTo(2 / 3);
  expect(fScore(scored)).toBeCloseTo(0.8);
  expect(overlap('', '')).toEqual({ both: 0, extra: 0, missed: 0 });
});

const SENTENCE =
  'The harbour master of Varnholm closed the northern gate on Monday after a crane had fallen.';
const TEXT = [SENTENCE, SENTENCE.replace('Monday', 'Tuesday'), SENTENCE.replace('Monday', 'Friday')];
const PAGE = `<html><head><title>Gate falls</title></head><body><article><h1>Gate falls</h1>${TEXT.map((t) => `<p>${t}</p>`).join('')}</article></body></html>`;

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'newsgraph-evaluate-'));
  const file = (name: string, content: string | Uint8Array) => {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  };
  file('saved/gate/source.html', PAGE);
  file('saved/gate/expected.html', TEXT.map((t) => `<p>${t}</p>`).join(''));
  file('saved/gate/expected-metadata.json', '{"title": "Gate falls", "byline": null}');
  file('benchmark/html/x1.html.gz', gzipSync(PAGE));
  file('benchmark/ground-truth.json', JSON.stringify({ x1: { articleBody: TEXT.join('\n') } }));
  file('feeds/broken.rss', '<rss><channel><item><title>Gate falls in the storm</title></item><item>');
});
afterAll(() => rmSync(root, { recursive: true }));

async function measures(set?: string): Promise<Map<string, Measure>> {
  const found = new Map<string, Measure>();
  for await (const measure of ingestTask.run({ data: root, set, note: () => {} }))
    found.set(`${measure.set}: ${measure.measure}`, measure);
  return found;
}

test('both layouts of saved pages and the feeds are found and scored', async () => {
  const found = await measures();
  expect(found.get('saved: F')).toMatchObject({ value: 1, n: 1 });
  expect(found.get('saved: title right')).toMatchObject({ value: 1, n: 1 });
  expect(found.get('benchmark: F')).toMatchObject({ value: 1, n: 1 });
  expect(found.get('benchmark: F, Readability alone')).toMatchObject({ n: 1 });
  expect(found.get('feeds: share crashed')).toMatchObject({ value: 0, n: 1 });
  expect(found.has('saved: author right')).toBe(false);
});

test('one set alone', async () => {
  expect([...(await measures('feeds')).keys()].every((key) => key.startsWith('feeds: '))).toBe(true);
});
