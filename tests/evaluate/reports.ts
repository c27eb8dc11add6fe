import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFiles } from '@newsgraph/pipeline/node';
import { bootstrap } from './bootstrap.js';
import { compare, type Verdict } from './reports/compare.js';
import { parseGold } from './reports/gold.js';
import type { Measure, Task, TaskOptions } from './task.js';

const OWN = fileURLToPath(new URL('./reports/articles', import.meta.url));

/** Folders of reports: the given one, or each folder in it. */
function sets(data: string, wanted: string | undefined): string[] {
  const inner = readdirSync(data).filter((name) => statSync(join(data, name)).isDirectory());
  const folders = inner.length > 0 ? inner.sort().map((name) => join(data, name)) : [data];
  return folders.filter((folder) => wanted === undefined || basename(folder) === wanted);
}

async function judge(folder: string, name: string): Promise<Verdict> {
  const { corpus } = await buildFiles([join(folder, `${name}.txt`)], { threads: 1 });
  const file = join(folder, `${name}.tsv`);
  return compare(corpus.entities, corpus.claims, parseGold(readFileSync(file, 'utf8'), file));
}

const share = (flags: readonly boolean[]) => flags.filter(Boolean).length / Math.max(1, flags.length);

function measures(set: string, verdicts: readonly Verdict[], seconds: number): Measure[] {
  const over = (measure: string, flags: (verdict: Verdict) => readonly boolean[]): Measure => {
    const all = verdicts.flatMap((verdict) => flags(verdict));
    const sampled = bootstrap(verdicts, (some) => share(some.flatMap((verdict) => flags(verdict))));
    return { task: 'reports', set, measure, ...sampled, n: all.length, seconds };
  };
  return [
    over('claims found', ({ found }) => found),
    over('of these: polarity and modality right', ({ mood }) => mood),
    over('claims of the graph that a reader has too', ({ right }) => right),
  ];
}

async function* run({ data = OWN, set, note }: TaskOptions): AsyncIterable<Measure> {
  for (const folder of sets(data, set)) {
    const names = readdirSync(folder).filter(
      (file) => file.endsWith('.tsv') && existsSync(join(folder, `${file.slice(0, -4)}.txt`)),
    );
    const started = performance.now();
    const verdicts: Verdict[] = [];
    for (const file of names.sort()) {
      const verdict = await judge(folder, file.slice(0, -4));
      for (const error of verdict.errors) note(`${file.slice(0, -4)}: ${error}`);
      verdicts.push(verdict);
    }
    yield* measures(basename(folder), verdicts, (performance.now() - started) / 1000);
  }
}

/** Whole articles to claims, beside what a reader finds in them: how much is found, how much is too much. */
export const reportsTask: Task = {
  name: 'reports',
  description:
    'articles of ours with every event claim that a reader finds: recall and precision of the whole pipeline',
  run,
};
