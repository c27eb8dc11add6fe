import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measure, Task } from '../evaluate/task.js';
import type { Sample } from './gexf/measure.js';

const SIZES = [1_000, 10_000, 100_000];
const ALONE = 1_000_000;
const RUNS = 3;
const MEASURE = fileURLToPath(new URL('./gexf/measure.ts', import.meta.url));

function sample(what: string, path: string, edges: number): Sample {
  const args = ['--conditions=newsgraph-source', '--import', 'tsx', MEASURE, what, path, String(edges)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${what} of ${edges} edges failed:\n${stderr}`);
  const measured = JSON.parse(stdout) as Sample;
  if (measured.edges !== edges) throw new Error(`${what} gave ${measured.edges} edges of ${edges}.`);
  return measured;
}

/** The run with the middle time. */
function middle(samples: Sample[]): Sample {
  return samples.sort((a, b) => a.cpu - b.cpu)[samples.length >> 1]!;
}

function* rows(set: string, what: string, { seconds, cpu, peak, edges }: Sample): Generator<Measure> {
  const task = 'gexf';
  yield { task, set, measure: `${what}: edges per CPU second`, value: edges / cpu, n: edges, seconds };
  yield { task, set, measure: `${what}: peak memory, MB`, value: peak, n: edges };
}

/** Both libraries on one size, taking turns so that a busy machine slows both alike. */
function* compare(folder: string, edges: number, note: (line: string) => void): Generator<Measure> {
  const set = `${edges / 1000}k edges`;
  const files = { ours: join(folder, 'ours.gexf'), theirs: join(folder, 'theirs.gexf') };
  for (const work of ['write', 'read']) {
    const ours: Sample[] = [];
    const theirs: Sample[] = [];
    const runs = edges >= 100_000 ? 1 : RUNS;
    for (let run = 0; run < runs; run++) {
      note(`${work} ${set}, run ${run + 1} of ${runs}`);
      ours.push(sample(`newsgraph ${work}`, files.ours, edges));
      const theirFile = work === 'write' ? files.theirs : files.ours;
      theirs.push(sample(`graphology-gexf ${work}`, theirFile, edges));
    }
    const [own, peer] = [middle(ours), middle(theirs)];
    yield* rows(set, `newsgraph ${work}`, own);
    yield* rows(set, `graphology-gexf ${work}`, peer);
    yield {
      task: 'gexf',
      set,
      measure: `${work}: times as fast`,
      value: peer.cpu / own.cpu,
      n: edges,
    };
  }
}

/**
 * Writing and reading GEXF beside graphology-gexf, each measurement in a process of its own on Node's default heap, after a
 * run on a small graph.
 */
export const gexfBench: Task = {
  name: 'gexf',
  description: 'time and memory of writing and reading GEXF, beside graphology-gexf',
  async *run({ set, note }) {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-gexf-'));
    try {
      for (const edges of SIZES)
        if (!set || set === `${edges / 1000}k edges`) yield* compare(folder, edges, note);
      const alone = `${ALONE / 1000}k edges`;
      if (set && set !== alone) return;
      for (const work of ['write', 'read']) {
        note(`${work} ${alone}, newsgraph alone`);
        yield* rows(
          alone,
          `newsgraph ${work}`,
          sample(`newsgraph ${work}`, join(folder, 'alone.gexf'), ALONE),
        );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
