import { readKnowledge } from '@newsgraph/knowledge/node';
import { createLinker } from '@newsgraph/linking';
import type { Analysis, Document } from '@newsgraph/schema';
import { analysisOf } from '../evaluate/claims/analyzer.js';
import type { Measure, Task } from '../evaluate/task.js';
import { newsArticles } from './linking/articles.js';

const ARTICLES = 200;
const ROUNDS = 3;

function mb(bytes: number): number {
  return bytes / 1_048_576;
}

function once(measure: string, value: number, more: Partial<Measure> = {}): Measure {
  return { task: 'linking', set: 'made-up news', measure, value, ...more };
}

function* measureOpening(): Generator<Measure> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const start = performance.now();
  const knowledge = readKnowledge();
  yield once('knowledge: milliseconds to open', performance.now() - start);
  globalThis.gc?.();
  const after = process.memoryUsage();
  const heap = after.heapUsed - before.heapUsed + (after.arrayBuffers - before.arrayBuffers);
  yield once('knowledge: MB of memory', mb(heap));
  const names = ['Vladimir Putin', 'OSCE', 'Washington', 'nobody of that name', 'Geneva', 'Sergei Lavrov'];
  const lookups = 60_000;
  const from = performance.now();
  for (let i = 0; i < lookups; i++) knowledge.candidates(names[i % names.length]!);
  yield once('knowledge: microseconds a look-up', ((performance.now() - from) * 1000) / lookups);
}

function best(run: () => void): number {
  let seconds = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    run();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return seconds;
}

async function* run(): AsyncIterable<Measure> {
  yield* measureOpening();
  const linker = createLinker({ knowledge: readKnowledge() });
  const read: [Document, Analysis][] = newsArticles(ARTICLES).map((document) => [
    document,
    analysisOf(document),
  ]);
  const words = read.reduce((sum, [, analysis]) => sum + analysis.length, 0);
  const all = () => read.map(([document, analysis]) => linker.link(document, analysis));
  all();
  const linking = best(all);
  yield once('link: articles per second', ARTICLES / linking, { n: ARTICLES, seconds: linking });
  yield once('link: tokens an article', words / ARTICLES);
  const linked = all();
  const resolving = best(() => linker.resolve(linked));
  yield once('resolve: articles per second', ARTICLES / resolving, { n: ARTICLES, seconds: resolving });
}

/** Linking alone: opening the base, look-ups, articles per second on one core. */
export const linkingBench: Task = {
  name: 'linking',
  description: 'opening the knowledge base, look-ups, linking of 600-word articles on one core',
  run,
};
