import { sampleGraph } from '@newsgraph/explorer/sample';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from '../browser/axe.js';
import { launch } from '../browser/chromium.js';
import { EXPLORER } from '../browser/explorer-page.js';
import { type Server, serve } from '../browser/serve.js';
import { visit } from '../browser/visit.js';

let browser: Browser;
let server: Server;

beforeAll(async () => {
  browser = await launch();
  const files = { 'graph.json': JSON.stringify(sampleGraph().export()), 'documents.jsonl': '\n' };
  server = await serve(EXPLORER, files);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const edge = `#edge=${encodeURIComponent('Q159|mobilize|Q241')}`;

interface Screen {
  readonly name: string;
  readonly address: string;
  /** What must be there. */
  readonly seen: string;
  /** What is then done. */
  readonly act?: (page: Page) => Promise<void>;
}

const start = '[data-counts]';
const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();

const SCREENS: readonly Screen[] = [
  { name: 'nothing open', address: '?file=none.json', seen: 'text=There is no such file.' },
  { name: 'a graph', address: '', seen: start },
  { name: 'an entity', address: '#nodes=Q159', seen: '[data-inspector]' },
  { name: 'several entities', address: '#nodes=Q159,Q30', seen: 'text=Paths between' },
  { name: 'a tie with its evidence', address: edge, seen: 'article' },
  { name: 'paths', address: '#path=Q241,Q212,0', seen: 'blockquote' },
  {
    name: 'filters in use',
    address: '#days=2022-01-12..2022-01-14&stories=2&off.type=person',
    seen: 'text=Reset',
  },
  {
    name: 'filters that leave nothing',
    address: '#off.type=person,country,organization',
    seen: 'text=No tie passes',
  },
  { name: 'an article', address: '#document=d06', seen: 'blockquote' },
  { name: 'communities', address: '#color=community', seen: 'text=Communities' },
  { name: 'questions', address: '', seen: start, act: press('3 more questions') },
  { name: 'tables', address: '', seen: start, act: (page) => page.keyboard.press('t') },
  { name: 'keys', address: '', seen: start, act: (page) => page.keyboard.press('?') },
  {
    name: 'search',
    address: '',
    seen: start,
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('russia');
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'download', address: '', seen: start, act: press('Download') },
  { name: 'open', address: '', seen: start, act: press('Open another file') },
  { name: 'layout', address: '', seen: start, act: press('Layout') },
  { name: 'no decisions', address: '', seen: start, act: press('Decisions') },
  {
    name: 'decisions',
    address: '#review=merge:Q717:Q241;reject:c0',
    seen: start,
    act: press('Decisions: 2'),
  },
  { name: 'an entity to split', address: '#nodes=Q159', seen: '[data-inspector]', act: press('Split …') },
  { name: 'a claim to edit', address: edge, seen: 'article', act: press('Edit this claim') },
  { name: 'a rejected claim', address: edge, seen: 'article', act: press('Reject this claim') },
  {
    name: 'the menu of an entity',
    address: '#nodes=Q159',
    seen: '[data-canvas] canvas',
    act: async (page) => {
      await page.locator('[data-canvas]').focus();
      await page.keyboard.press('m');
      await page.getByRole('menu', { name: 'Russia' }).waitFor();
    },
  },
  { name: 'share', address: edge, seen: 'article', act: press('Share this view') },
  { name: 'colours and sizes', address: '', seen: start, act: press('Colours and sizes') },
];

describe('axe-core finds nothing in the light, and no weak contrast in the dark', () => {
  it.each(SCREENS)('$name', async ({ address, seen, act }) => {
    const { page, close } = await visit(browser, server.origin, { colorScheme: 'light' });
    await page.goto(server.origin + address);
    await page.locator(seen).first().waitFor();
    await act?.(page);
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme=dark]').waitFor();
    expect(await axe(page, ['color-contrast'])).toEqual([]);
    await close();
  });
});

describe('a screen of 390 pixels', () => {
  const narrow = { viewport: { width: 390, height: 800 } };

  it('has its panels as sheets, and nothing sticks out', async () => {
    const { page, errors, close } = await visit(browser, server.origin, narrow);
    await page.goto(server.origin);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('combobox', { name: 'Search' }).fill('cuba');
    await page.getByRole('option', { name: /^Cuba country/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Cuba' }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    expect(await axe(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('works at 200 % zoom of a small laptop', async () => {
    const { page, close } = await visit(browser, server.origin, { viewport: { width: 640, height: 400 } });
    await page.goto(`${server.origin}#nodes=Q159`);
    await page.getByRole('heading', { level: 2, name: 'Russia' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
    await close();
  });
});

describe('the theme', () => {
  it('follows the system, and turns on demand, the canvas too', async () => {
    const { page, close } = await visit(browser, server.origin, { colorScheme: 'dark' });
    await page.goto(server.origin);
    await page.locator('[data-counts]').waitFor();
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe('dark');
    await page.getByRole('button', { name: 'Turn light' }).click();
    expect(await theme()).toBe('light');
    await page.reload();
    await page.locator('[data-counts]').waitFor();
    expect(await theme()).toBe('light');
    await close();
  });
});
