import { sampleGraph } from '@newsgraph/explorer/sample';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch } from './chromium.js';
import { EXPLORER } from './explorer-page.js';
import { type Server, serve } from './serve.js';
import { type Visit, visit } from './visit.js';

type Files = Readonly<Record<string, string>>;

export interface OnSample {
  /** Opens the explorer on its sample graph, at an address within the page. */
  readonly go: (hash?: string) => Promise<Page>;
  /** Opens another address. */
  readonly goTo: (address: string) => Promise<Page>;
  /** Closes what is open. */
  readonly leave: () => Promise<void>;
}

/**
 * For the tests of one file: the explorer, served with its sample graph and files beside it. Each test ends with a page that
 * asked nothing of others and complained of nothing.
 */
export function onSample(files: () => Promise<Files> = async () => ({})): OnSample {
  let browser: Browser;
  let server: Server;
  let open: Visit;

  beforeAll(async () => {
    const [launched, beside] = await Promise.all([launch(), files()]);
    browser = launched;
    server = await serve(EXPLORER, { 'graph.json': JSON.stringify(sampleGraph().export()), ...beside });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  afterEach(async () => {
    const { foreign, errors, close } = open;
    await close();
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });

  return {
    async go(hash = '') {
      open = await visit(browser, server.origin);
      await open.page.goto(`${server.origin}${hash}`);
      await open.page.getByRole('heading', { level: 1, name: 'January 2022' }).waitFor();
      return open.page;
    },
    async goTo(address) {
      open = await visit(browser, address);
      await open.page.goto(address);
      return open.page;
    },
    leave: () => open.close(),
  };
}
