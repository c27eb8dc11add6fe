import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page under watch: what it asked for and what it complained of. */
export interface Visit {
  readonly page: Page;
  /** Addresses that do not belong to the page's own origin. */
  readonly foreign: readonly string[];
  /** Errors of the console and errors that nobody caught. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a context and a page in it, watched from the first request on; motion is reduced so that nothing moves late. */
export async function visit(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, foreign, errors, close: () => context.close() };
}
