import type { Browser, Page } from 'playwright-core';
import { type Visit, visit } from '../../browser/visit.js';
import { processorTime } from './cpu.js';
import { panFrames, quantile, untilShown } from './frames.js';

/** What is measured on one graph: names with their values, in milliseconds unless the name says otherwise. */
export type Found = readonly (readonly [measure: string, value: number, n?: number])[];

const QUERIES = [
  'ba',
  'kori',
  'ministry of',
  'bank of ta',
  'melnov',
  'sermelta',
  'dan pe',
  'union of ra',
  'gitor',
];
const BOXES = [
  'People',
  'Organizations',
  'Places',
  'Verbal conflict',
  'Material cooperation',
  'Possible',
  'Planned',
  'Negated',
  'Outlet 5',
];
const MOVES = 240;

interface Marks {
  readonly paint: number;
  readonly drawn: number;
  readonly longest: number;
}

/** Notes, from before the page's first script on, when the picture is there and how long the page was busy at most. */
function watch(): void {
  const marks = { drawn: 0, longest: 0 };
  Object.assign(window, { marks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) marks.longest = Math.max(marks.longest, duration);
  }).observe({ entryTypes: ['longtask'] });
  requestAnimationFrame(function look() {
    if (!document.querySelector('[data-canvas] canvas')) requestAnimationFrame(look);
    else requestAnimationFrame(() => (marks.drawn = performance.now()));
  });
}

async function marks(page: Page): Promise<Marks> {
  return page.evaluate(() => {
    const { drawn, longest } = (window as unknown as { marks: { drawn: number; longest: number } }).marks;
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { paint: paint?.startTime ?? Number.NaN, drawn, longest };
  });
}

/** Forgets the longest time that the page was busy until now. */
async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as { marks: { longest: number } }).marks.longest = 0;
  });
}

async function searches(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const query of QUERIES) {
    for (let length = 1; length <= query.length; length++) {
      times.push(await untilShown(page, '[data-search]', 'input', query.slice(0, length)));
    }
  }
  await untilShown(page, '[data-search]', 'input', '');
  return times;
}

async function filters(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const name of BOXES) {
    const box = `[data-filters] button[role=checkbox][aria-label="${name}" i]`;
    if ((await page.locator(box).count()) === 0) continue;
    times.push(await untilShown(page, box, 'click'), await untilShown(page, box, 'click'));
  }
  return times;
}

async function openPage(browser: Browser, origin: string, file: string): Promise<Visit> {
  const opened = await visit(browser, origin);
  opened.page.setDefaultTimeout(300_000);
  // tsx names functions with a helper that the page does not have.
  await opened.page.addInitScript({ content: 'globalThis.__name = (it) => it;' });
  await opened.page.addInitScript(watch);
  await opened.page.goto(`${origin}?file=${file}`);
  await opened.page.waitForFunction(() => (window as unknown as { marks: Marks }).marks.drawn > 0);
  return opened;
}

function spread(name: string, { result, spent }: { result: readonly number[]; spent: number }): Found {
  return [
    [`${name} p50`, quantile(result, 0.5), result.length],
    [`${name} p95`, quantile(result, 0.95), result.length],
    [`${name}, processor time`, spent / result.length, result.length],
  ];
}

/** Opens a graph once and does with it what a reader does. */
export async function measurePage(browser: Browser, origin: string, file: string): Promise<Found> {
  const { page, errors, close } = await openPage(browser, origin, file);
  const { paint, drawn, longest } = await marks(page);
  const [first] = [await untilShown(page, '[data-search]', 'input', 'ko')];
  await forget(page);
  const looked = await processorTime(browser, () => searches(page));
  const filtered = await processorTime(browser, () => filters(page));
  const busiest = (await marks(page)).longest;
  const panned = await processorTime(browser, () => panFrames(page, MOVES));
  const frames = panned.result;
  await close();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return [
    ['first contentful paint', paint],
    ['open: graph drawn', drawn],
    ['open: longest task', longest],
    ['first search', first!],
    ...spread('search', looked),
    ...spread('filter', filtered),
    ['search and filter: longest task', busiest],
    ...spread('pan frame', panned),
    ['pan frame longest', Math.max(...frames), frames.length],
  ];
}
