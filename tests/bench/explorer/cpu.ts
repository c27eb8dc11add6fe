import type { Browser } from 'playwright-core';

/** Milliseconds of processor time that the browser's processes have used: page, drawing and all. */
async function used(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Milliseconds of processor time that work takes; other work on the machine does not count. */
export async function processorTime<T>(
  browser: Browser,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly spent: number }> {
  const before = await used(browser);
  const result = await work();
  return { result, spent: (await used(browser)) - before };
}
