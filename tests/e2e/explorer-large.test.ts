import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launch } from '../browser/chromium.js';
import { EXPLORER } from '../browser/explorer-page.js';
import { largeGraph } from '../browser/large-graph.js';
import { type Server, serve } from '../browser/serve.js';
import { type Visit, visit } from '../browser/visit.js';

let browser: Browser;
let server: Server;

/** Milliseconds of patience with a busy machine. What is asserted here is work that is counted, not time that passes. */
const PATIENCE = 90_000;
vi.setConfig({ testTimeout: 2 * PATIENCE });

beforeAll(async () => {
  browser = await launch();
  server = await serve(EXPLORER, {
    'graph.json': largeGraph(5000, 18_000),
    'huge.json': largeGraph(50_000, 100_000, 'Huge'),
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a graph; what the page asks of WebGL is counted. */
async function open(file: string): Promise<Visit> {
  const opened = await visit(browser, server.origin);
  opened.page.setDefaultTimeout(PATIENCE);
  await opened.page.addInitScript(() => {
    const counts = { draws: 0, bytes: 0 };
    Object.assign(window, { counts });
    const { drawArrays, bufferData } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.drawArrays = function (...args) {
      counts.draws += 1;
      drawArrays.apply(this, args);
    };
    WebGL2RenderingContext.prototype.bufferData = function (...args: unknown[]) {
      counts.bytes += (args[1] as Float32Array)?.byteLength ?? 0;
      (bufferData as (...all: unknown[]) => void).apply(this, args);
    };
  });
  await opened.page.goto(`${server.origin}?file=${file}`);
  await opened.page.locator('[data-canvas] canvas').first().waitFor();
  return opened;
}

/** What was asked of WebGL since the last time. */
function takeCounts(page: Page): Promise<{ draws: number; bytes: number }> {
  return page.evaluate(() => {
    const { counts } = window as unknown as { counts: { draws: number; bytes: number } };
    const taken = { ...counts };
    Object.assign(counts, { draws: 0, bytes: 0 });
    return taken;
  });
}

/** Waits until nothing has been drawn for a moment. */
async function rest(page: Page): Promise<void> {
  await takeCounts(page);
  await page.waitForTimeout(400);
  if ((await takeCounts(page)).draws > 0) await rest(page);
}

const counts = (page: Page) => page.locator('[data-counts]').textContent();

describe('a graph of 5,000 entities and 18,000 ties', () => {
  it('opens, finds, selects, filters and undoes', async () => {
    const { page, errors, close } = await open('graph.json');
    const before = await counts(page);
    await page.keyboard.press('/');
    await page.keyboard.type('bank of ta');
    await page
      .getByRole('option', { name: /^Bank of Ta/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /^Bank of Ta/ }).waitFor();
    await page.getByRole('checkbox', { name: 'People' }).click();
    await expect.poll(() => counts(page)).not.toBe(before);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => counts(page)).toBe(before);
    expect(errors).toEqual([]);
    await close();
  });

  it('draws all of it, once for each filter, and next to nothing under the pointer', async () => {
    const { page, errors, close } = await open('graph.json');
    await rest(page);
    expect(await page.getByText(/^Showing/).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Places' }).click();
    await rest(page);
    await page.getByRole('checkbox', { name: 'Places' }).click();
    await page.waitForTimeout(300);
    const filtered = await takeCounts(page);
    expect(filtered.draws).toBeGreaterThan(0);
    expect(filtered.draws).toBeLessThan(16);
    expect(filtered.bytes).toBeLessThan(4_000_000);
    await rest(page);
    const box = (await page.locator('[data-canvas]').boundingBox())!;
    for (let i = 0; i < 40; i++) await page.mouse.move(box.x + 200 + 9 * i, box.y + 150 + 5 * i);
    await page.waitForTimeout(200);
    // Sigma draws the one node that the pointer is on.
    expect((await takeCounts(page)).bytes).toBeLessThan(20_000);
    expect(errors).toEqual([]);
    await close();
  });

  it('shows 20 of the many neighbours of an entity, then more, then all', async () => {
    const { page, errors, close } = await open('graph.json');
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Ties', exact: true }).last().click();
    await page.locator('tbody tr[tabindex]').first().click();
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Only neighbours' }).click();
    const notice = page.getByText(/^Showing 20 of \d+ neighbours/);
    await notice.waitFor();
    expect(await counts(page)).toMatch(/^21 of /);
    await page.getByRole('button', { name: 'Show 20 more' }).click();
    await page.getByText(/^Showing 40 of/).waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#|^$/);
    await page.getByRole('button', { name: 'Show all', exact: true }).first().click();
    await page.getByText(/^Showing 40 of/).waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await close();
  });

  it('pins an entity, arranges the rest, and lets it go', async () => {
    const { page, errors, close } = await open('graph.json');
    const box = (await page.locator('[data-canvas]').boundingBox())!;
    await page.keyboard.press('/');
    await page.keyboard.type('bank of ta');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    await page.mouse.click(box.x + (box.width - 360) / 2, box.y + box.height / 2, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Pin it where it is' }).click();
    await page.getByRole('button', { name: 'Layout' }).click();
    await page.getByRole('menuitem', { name: 'Let go of 1 pinned entity' }).waitFor();
    await page.getByRole('menuitem', { name: /ForceAtlas2/ }).click();
    // It ends by itself; the node is then where it was, and all others are not.
    await page.waitForTimeout(7000);
    await page.mouse.click(box.x + (box.width - 360) / 2, box.y + box.height / 2, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Let go of it' }).click();
    expect(errors).toEqual([]);
    await close();
  });

  it('plays the days at four speeds', async () => {
    const { page, close } = await open('graph.json');
    const speed = page.getByRole('button', { name: /^Speed/ });
    const names: (string | null)[] = [];
    for (let i = 0; i < 4; i++) {
      names.push(await speed.textContent());
      await speed.click();
    }
    expect(names).toEqual(['1×', '2×', '4×', '½×']);
    await close();
  });
});

describe('a graph of 50,000 entities and 100,000 ties', () => {
  it('is drawn in part, filtered and searched whole, and near parts in more detail', async () => {
    const { page, errors, close } = await open('huge.json');
    await page.getByText(/^Showing 5,000 of 4[\d,]+ entities and 8,000 of 100,000 ties/).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('ministry of dro');
    await page
      .getByRole('option', { name: /^Ministry of Dro/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /^Ministry of Dro/ }).waitFor();
    await page.getByRole('button', { name: 'Only Negated' }).click({ force: true });
    await page.getByText(/^Showing 5,000 of 1[\d,]+ entities and [\d,]+ of 1\d,\d+ ties/).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('holds all of it in tables, of which a page is in the document', async () => {
    const { page, errors, close } = await open('huge.json');
    await page.keyboard.press('t');
    await page.getByRole('tab', { name: 'Ties', exact: true }).click();
    await page.getByText('100,000 rows').waitFor();
    expect(await page.locator('tbody tr').count()).toBeLessThan(100);
    expect(errors).toEqual([]);
    await close();
  });

  it('draws no more than its part while the pointer wanders and the picture moves', async () => {
    const { page, errors, close } = await open('huge.json');
    await rest(page);
    const box = (await page.locator('[data-canvas]').boundingBox())!;
    await page.mouse.move(box.x + 12, box.y + box.height - 12);
    await page.mouse.down();
    await takeCounts(page);
    for (let i = 0; i < 60; i++) await page.mouse.move(box.x + 12 + 4 * i, box.y + box.height - 12 - 3 * i);
    const { draws, bytes } = await takeCounts(page);
    await page.mouse.up();
    expect(draws).toBeGreaterThan(0);
    expect(bytes / draws).toBeLessThan(300_000);
    expect(errors).toEqual([]);
    await close();
  });
});
