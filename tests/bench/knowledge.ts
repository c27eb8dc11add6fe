import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knowledge } from '@newsgraph/knowledge';
import { importWikidata, readKnowledge } from '@newsgraph/knowledge/node';
import type { Measure, Task, TaskOptions } from '../evaluate/task.js';
import { personName, writeDump } from './knowledge/dump.js';

const SETS: Readonly<Record<string, number>> = { '100,000': 100_000, '1,000,000': 1_000_000 };
const LOOKUPS = 20_000;
const MB = 1 << 20;

type Recorder = (measure: string, value: number, more?: Partial<Measure>) => Measure;

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}

/** Microseconds of each of many look-ups of names that were not asked before. */
function timed(names: readonly string[], ask: (name: string) => unknown): number[] {
  return names.map((name) => {
    const start = performance.now();
    ask(name);
    return (performance.now() - start) * 1000;
  });
}

function* measureLookups(knowledge: Knowledge, entities: number, record: Recorder): Generator<Measure> {
  const every = Math.max(1, Math.floor(entities / (3 * LOOKUPS)));
  const names = (offset: number) =>
    Array.from({ length: LOOKUPS }, (_, i) => personName((3 * i + offset) * every));
  timed(names(0), knowledge.candidates);
  const exact = timed(names(1), knowledge.candidates);
  yield record('microseconds an exact look-up, median', median(exact), { n: LOOKUPS });
  const shouted = names(2).map((name) => `the ${name.toUpperCase()}`);
  yield record('microseconds a folded look-up, median', median(timed(shouted, knowledge.candidates)));
  const misspelt = names(1).map((name) => `${name.slice(0, -1)}${name.endsWith('a') ? 'e' : 'a'}`);
  yield record('microseconds a fuzzy look-up, median', median(timed(misspelt, knowledge.fuzzy)));
  const found = names(1).filter((name) => knowledge.candidates(name).length > 0).length;
  yield record('share of names found', found / LOOKUPS);
}

async function* measure(set: string, folder: string): AsyncGenerator<Measure> {
  const record: Recorder = (name, value, more = {}) => ({
    task: 'knowledge',
    set,
    measure: name,
    value,
    ...more,
  });
  const entities = SETS[set]!;
  const dump = join(folder, 'dump.json');
  const base = join(folder, 'base.bin.gz');
  await writeDump(dump, entities);
  yield record('dump: MB', statSync(dump).size / MB);
  const begun = performance.now();
  let read = 0;
  let peak = 0;
  const { written, facts } = await importWikidata(dump, base, {
    onProgress({ phase }) {
      if (phase === 'compiling') read = performance.now();
      else peak = Math.max(peak, process.memoryUsage.rss());
    },
  });
  const done = performance.now();
  yield record('import: seconds', (done - begun) / 1000, { n: entities });
  yield record('import: entities a second while reading', (entities * 1000) / (read - begun));
  yield record('import: MB of memory while reading, most', peak / MB);
  yield record('import: MB of memory in all, most', process.resourceUsage().maxRSS / 1024);
  yield record('facts', facts);
  yield record('base: MB, gzipped', written / MB);
  const opening = performance.now();
  const knowledge = readKnowledge(base);
  yield record('base: milliseconds to read and open', performance.now() - opening);
  yield* measureLookups(knowledge, entities, record);
}

async function* run({ set, note }: TaskOptions): AsyncIterable<Measure> {
  for (const name of Object.keys(SETS).filter((one) => set === undefined || one === set)) {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'));
    note(`a made-up dump of ${name} entities in ${folder}`);
    try {
      yield* measure(name, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

/** Importing a made-up Wikidata dump, its memory, and look-ups in the base made of it. */
export const knowledgeBench: Task = {
  name: 'knowledge',
  description: 'importing a made-up Wikidata dump of a million entities, and look-ups in the base made of it',
  run,
};
