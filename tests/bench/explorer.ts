import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from '../browser/chromium.js';
import { EXPLORER } from '../browser/explorer-page.js';
import { largeGraph } from '../browser/large-graph.js';
import { serve } from '../browser/serve.js';
import type { Measure, Task } from '../evaluate/task.js';
import { type Found, measurePage } from './explorer/measure.js';

const SETS: readonly (readonly [set: string, nodes: number, edges: number])[] = [
  ['40/60', 40, 60],
  ['5k/18k', 5000, 18_000],
  ['50k/100k', 50_000, 100_000],
];
const RUNS = 3;

/** Kilobytes, gzipped, of the scripts that the page names: what it loads before it paints. */
function firstScripts(folder: string): number {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]!);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1000;
}

/** The best of the visits, measure by measure: other work on the machine only ever adds. */
function* best(set: string, runs: readonly Found[]): Generator<Measure> {
  for (const [i, [measure, , n]] of runs[0]!.entries()) {
    const value = Math.min(...runs.map((run) => run[i]![1]));
    yield { task: 'explorer', set, measure: `${measure}, ms`, value, ...(n !== undefined && { n }) };
  }
}

/**
 * The explorer in a real browser with software WebGL: the built page on graphs of two sizes. Each number is the best of
 * three visits. Times are those of the clock, up to the frame that shows the result, unless they say otherwise.
 */
export const explorerBench: Task = {
  name: 'explorer',
  description: 'the explorer in Chromium: opening, search, filters and panning on large graphs',
  async *run({ set, note }) {
    const browser = await launch();
    const chosen = SETS.filter(([name]) => !set || name === set);
    const files = chosen.map(([name, nodes, edges]) => [
      `${name.replace('/', '-')}.json`,
      largeGraph(nodes, edges),
    ]);
    const server = await serve(EXPLORER, Object.fromEntries(files));
    try {
      yield {
        task: 'explorer',
        set: '',
        measure: 'scripts before first paint, kB gzip',
        value: firstScripts(EXPLORER),
      };
      for (const [name] of chosen) {
        const runs: Found[] = [];
        for (let run = 1; run <= RUNS; run++) {
          note(`${name}, visit ${run} of ${RUNS}`);
          runs.push(await measurePage(browser, server.origin, `${name.replace('/', '-')}.json`));
        }
        yield* best(name, runs);
      }
    } finally {
      await browser.close();
      await server.close();
    }
  },
};
