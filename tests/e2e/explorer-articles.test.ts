import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser/chromium.js';
import { EXPLORER } from '../browser/explorer-page.js';
import { type Server, serve } from '../browser/serve.js';
import { type Visit, visit } from '../browser/visit.js';

let browser: Browser;
let server: Server;

beforeAll(async () => {
  browser = await launch();
  server = await serve(EXPLORER, { 'none.json': '{"nodes": [], "edges": []}' });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const REPORT = `Portugal accuses Spain over the river

Portugal accused Spain on Tuesday of holding back water from the Tagus. Spanish Prime Minister Pedro Sánchez rejected
the complaint. France offered help to Portugal.`;

const article = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

async function pick(files: readonly ReturnType<typeof article>[]): Promise<Visit> {
  const visited = await visit(browser, server.origin);
  const { page } = visited;
  await page.goto(`${server.origin}?file=none.json`);
  await page.getByRole('button', { name: 'Open another file' }).click();
  const button = page.getByRole('button', { name: 'Choose a file' });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles([...files]);
  return visited;
}

describe('articles', () => {
  it('become a graph in a worker; the article shows its claims in place', async () => {
    const { page, foreign, errors, close } = await pick([article('river.txt', REPORT)]);
    await page.getByRole('heading', { level: 1, name: 'river.txt' }).waitFor({ timeout: 40_000 });
    await page.keyboard.press('/');
    await page.keyboard.type('portugal');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByRole('heading', { name: 'accuses' }).waitFor();
    await panel
      .getByRole('button', { name: /Portugal accuses Spain|river/ })
      .last()
      .click();
    await panel.getByText('France offered help to Portugal.').waitFor();
    const marked = await panel.locator('mark').allTextContents();
    expect(marked).toContain('Portugal accused Spain on Tuesday of holding back water from the Tagus.');
    expect([...foreign, ...errors]).toEqual([]);
    await close();
  });

  it('that are pasted become a graph', async () => {
    const { page, errors, close } = await visit(browser, server.origin);
    await page.goto(`${server.origin}?file=none.json`);
    await page.locator('[data-counts]').waitFor();
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const target = document.querySelector('[data-counts]')!;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, REPORT);
    await page.getByRole('heading', { level: 1, name: 'pasted text.txt' }).waitFor({ timeout: 40_000 });
    expect(errors).toEqual([]);
    await close();
  });

  it('that say nothing are refused in words, and the graph comes back', async () => {
    const { page, close } = await pick([article('nothing.txt', 'x')]);
    await page.getByRole('alert').waitFor({ timeout: 40_000 });
    await page.getByRole('button', { name: 'Back to the graph' }).click();
    await page.locator('[data-counts]').waitFor();
    await close();
  });
});
