import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { sampleGraph } from '@newsgraph/explorer/sample';
import { writeGraph } from '@newsgraph/formats';
import type Graph from 'graphology';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/chromium.js';
import { EXPLORER } from '../browser/explorer-page.js';
import { type Server, serve } from '../browser/serve.js';
import { visit } from '../browser/visit.js';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-explorer-'));
let server: Server;

const text = (graph: Graph, format: string) => [...writeGraph(graph as never, format)].join('');

/**
 * A graph that means harm: markup, a script as link, names of prototypes, endless text, numbers that are none. Written
 * by hand, since graphology takes the prototype of its own tables for edges when nodes have such keys.
 */
function hostileGraph(): string {
  const evidence = [
    {
      document: 'd',
      quote: '<script>alert(2)</script>',
      subject: [0, 8],
      trigger: [8, 13],
      object: [13, 16],
      start: 0,
      end: 25,
      modality: 'actual',
      polarity: 'affirmed',
      attribution: '<i>nobody</i>',
      date: '__proto__',
      score: 0.5,
    },
  ];
  const attributes = {
    title: '<img src=x onerror=alert(1)>',
    documents: [
      { id: 'd', uri: 'javascript:alert(1)', title: '<script>alert(1)</script>', publisher: '__proto__' },
    ],
  };
  const node = (key: string, own: object) => ({ key, attributes: own });
  const edge = (key: string, ends: [string, string], own: object) => ({
    key,
    source: ends[0],
    target: ends[1],
    attributes: own,
  });
  return JSON.stringify({
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    attributes,
    nodes: [
      node('__proto__', { label: '<b>bold</b>', type: 'constructor', x: 'NaN', y: null }),
      node('toString', { label: 'y'.repeat(1_000_000), aliases: { length: 1e9 } }),
      node('a', { label: 'Ada', size: 'big', color: 'url(x)' }),
      node('lone', {}),
    ],
    edges: [
      edge('e|1', ['a', 'lone'], { type: 'hasOwnProperty', weight: 'many', evidence }),
      edge('e|2', ['toString', '__proto__'], { evidence: 'none' }),
      edge('e|3', ['__proto__', '__proto__'], { class: 'valueOf', layer: 7 }),
    ],
  });
}

beforeAll(async () => {
  browser = await launch();
  const sample = sampleGraph();
  server = await serve(EXPLORER, {
    'sample.json': text(sample, 'json'),
    'sample.gexf': text(sample, 'gexf'),
    'sample.graphml': text(sample, 'graphml'),
    'hostile.json': hostileGraph(),
    'broken.json': '{"nodes": [',
    'page.json': '<!doctype html><title>not a graph</title>',
    'empty.json': '',
    'none.json': '{"nodes": [], "edges": []}',
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

const counts = (page: Page) => page.locator('[data-counts]').textContent();

describe('what is loaded before the first paint', () => {
  it('is under 400 kB of JavaScript as a server packs it, the pipeline not in it', async () => {
    const html = await readFile(join(EXPLORER, 'index.html'), 'utf8');
    const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]!);
    const packed = await Promise.all(
      scripts.map(async (script) => gzipSync(await readFile(join(EXPLORER, script))).length),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000);
  });
});

describe('files by address', () => {
  it.each(['json', 'gexf', 'graphml'])('sample.%s', async (extension) => {
    const { page, foreign, errors, close } = await visit(browser, server.origin);
    await page.goto(`${server.origin}?file=sample.${extension}`);
    expect(await counts(page)).toMatch(/^2[67] of 27 entities/);
    expect([...foreign, ...errors]).toEqual([]);
    await close();
  });

  it.each([
    ['broken.json', /broken\.json/],
    ['page.json', /page\.json/],
    ['empty.json', /empty/],
    ['missing.json', /There is no such file/],
    ['https://elsewhere.example/graph.json', /only files of its own address/],
  ])('%s is refused in words', async (file, words) => {
    const { page, foreign, close } = await visit(browser, server.origin);
    await page.goto(`${server.origin}?file=${encodeURIComponent(file)}`);
    expect(await page.getByRole('alert').textContent()).toMatch(words);
    expect(foreign).toEqual([]);
    await close();
  });

  it('opens an empty graph without a word of error', async () => {
    const { page, errors, close } = await visit(browser, server.origin);
    await page.goto(`${server.origin}?file=none.json`);
    expect(await counts(page)).toBe('0 entities · 0 ties · 0 claims');
    expect(errors).toEqual([]);
    await close();
  });

  it('draws a hostile graph and runs none of it', async () => {
    const { page, foreign, errors, close } = await visit(browser, server.origin);
    let asked = false;
    page.on('dialog', () => {
      asked = true;
    });
    await page.goto(`${server.origin}?file=hostile.json#edge=e%7C1`);
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByText('<script>alert(2)</script>').waitFor();
    expect(await panel.getByRole('link').count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('<img src=x onerror=alert(1)>');
    await page.keyboard.press('t');
    await page.getByRole('cell', { name: '<b>bold</b>' }).first().waitFor();
    expect(asked).toBe(false);
    expect([...foreign, ...errors]).toEqual([]);
    await close();
  });
});

describe('files in the hand', () => {
  it('are picked, and dropped', async () => {
    const { page, errors, close } = await visit(browser, server.origin);
    await page.goto(`${server.origin}?file=none.json`);
    await page.getByRole('button', { name: 'Open another file' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file' }).click(),
    ]);
    const buffer = Buffer.from(text(sampleGraph(), 'gexf'));
    await chooser.setFiles({ name: 'crisis.gexf', mimeType: 'application/xml', buffer });
    await page.getByRole('heading', { level: 1, name: 'January 2022' }).waitFor();
    const json = text(sampleGraph(), 'json').replace('January 2022', 'Dropped');
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'dropped.json'));
      return transfer;
    }, json);
    await page.dispatchEvent('[data-counts]', 'drop', { dataTransfer: data });
    await page.getByRole('heading', { level: 1, name: 'Dropped' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('there is a sample to look at', async () => {
    const { page, close } = await visit(browser, server.origin);
    await page.goto(`${server.origin}?file=missing.json`);
    await page.getByRole('button', { name: 'Look at a sample' }).click();
    await page.getByRole('heading', { level: 1, name: 'January 2022' }).waitFor();
    await close();
  });
});

describe('the single file', () => {
  it('opens its graph from the disk and asks nobody for anything', async () => {
    const template = await readFile(join(EXPLORER, 'standalone.html'), 'utf8');
    const page = join(folder, 'explorer.html');
    await writeFile(page, [...writeGraph(sampleGraph() as never, 'html', { template })].join(''));
    const address = pathToFileURL(page).href;
    const visited = await visit(browser, address);
    await visited.page.goto(address);
    expect(await counts(visited.page)).toBe('26 of 27 entities · 58 of 64 ties · 66 claims');
    await visited.page.keyboard.press('/');
    await visited.page.keyboard.type('russia');
    await visited.page.getByRole('option').first().waitFor();
    await visited.page.keyboard.press('Enter');
    await visited.page.getByRole('heading', { level: 2, name: 'Russia' }).waitFor();
    expect([...visited.foreign, ...visited.errors]).toEqual([]);
    await visited.close();
  });

  it('without a graph it invites one', async () => {
    const address = pathToFileURL(join(EXPLORER, 'standalone.html')).href;
    const { page, errors, close } = await visit(browser, address);
    await page.goto(address);
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    expect(errors).toEqual([]);
    await close();
  });
});

describe('a browser without WebGL', () => {
  it('says so, and its tables work', async () => {
    const { page, close } = await visit(browser, server.origin);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(`${server.origin}?file=sample.json`);
    await page.getByRole('heading', { name: 'The graph cannot be drawn here' }).waitFor();
    await page.getByRole('button', { name: 'tables', exact: true }).click();
    await page.locator('tbody tr').filter({ hasText: 'Russia' }).first().waitFor();
    await close();
  });
});
