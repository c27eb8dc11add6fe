import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/chromium.js';
import { type Build, buildExplorer } from '../browser/explorer-build.js';
import { type Server, serve } from '../browser/serve.js';
import { visit } from '../browser/visit.js';

let browser: Browser;
let build: Build;
let server: Server;

/** A graph of so many nodes and edges; the first nodes have the most ties. The same numbers give the same graph. */
function largeGraph(nodes: number, edges: number): string {
  const types = ['country', 'organization', 'person', 'place'];
  const predicates = ['consult', 'accuse', 'aid', 'member-of', 'assault'];
  const end = (i: number) => `n${Math.floor((nodes * ((i * 7919) % 10_007) ** 2) / 10_007 ** 2)}`;
  const node = (i: number) => ({
    key: `n${i}`,
    attributes: {
      label: `Entity ${i}`,
      type: types[i % 4],
      pagerank: 1 / (i + 1),
      x: (i * 37) % 1009,
      y: (i * 61) % 997,
    },
  });
  const edge = (i: number) => ({
    key: `e${i}`,
    source: end(i),
    target: end(3 * i + 1),
    attributes: { type: predicates[i % 5], weight: 1 + (i % 3) },
  });
  return JSON.stringify({
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    attributes: { title: 'Large' },
    nodes: Array.from({ length: nodes }, (_, i) => node(i)),
    edges: Array.from({ length: edges }, (_, i) => edge(i)),
  });
}

beforeAll(async () => {
  [browser, build] = await Promise.all([launch(), buildExplorer('production')]);
  server = await serve(build.folder, {
    'graph.json': largeGraph(5000, 18_000),
    'huge.json': largeGraph(12_000, 40_000),
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await build?.remove();
});

describe('a graph of 5,000 entities and 18,000 ties', () => {
  it('opens, finds, selects, filters and undoes', async () => {
    const { page, errors, close } = await visit(browser, server.origin);
    await page.goto(server.origin);
    await page.locator('[data-canvas] canvas').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('entity 12');
    await page.getByRole('option', { name: /^Entity 12 / }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Entity 12', exact: true }).waitFor();
    const before = await page.locator('[data-counts]').textContent();
    await page.getByRole('checkbox', { name: 'People' }).click();
    await expect.poll(() => page.locator('[data-counts]').textContent()).not.toBe(before);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => page.locator('[data-counts]').textContent()).toBe(before);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('a graph that is too large to be drawn whole', () => {
  it('says how much of it is drawn, and its tables hold all', async () => {
    const { page, errors, close } = await visit(browser, server.origin);
    await page.goto(`${server.origin}?file=huge.json`);
    await page.getByText(/^Showing 5,000 of [\d,]+ entities/).waitFor();
    await page.keyboard.press('t');
    await page.getByRole('tab', { name: 'Ties', exact: true }).click();
    await page.getByText('40,000 rows').waitFor();
    expect(await page.locator('tbody tr').count()).toBeLessThan(100);
    expect(errors).toEqual([]);
    await close();
  });
});
