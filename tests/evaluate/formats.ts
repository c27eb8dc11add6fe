import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { type NewsGraph, readGraph } from '@newsgraph/formats';
import { readGraphFile, writeGraphFile } from '@newsgraph/formats/node';
import { NewsgraphError } from '@newsgraph/schema';
import type { Measure, Task } from './task.js';

const ENDINGS = ['.gexf', '.graphml', '.csv', '.json'];
const TRIPS = ['gexf', 'graphml', 'json'];
const VALIDATE = fileURLToPath(new URL('./formats/validate.py', import.meta.url));

/** The files of a folder, at any depth, that look like graphs. */
function graphFiles(folder: string): string[] {
  if (!statSync(folder).isDirectory()) return [folder];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ENDINGS.some((ending) => name.endsWith(ending)))
    .map((name) => join(folder, name))
    .sort();
}

interface Opened {
  readonly path: string;
  readonly graph: NewsGraph;
  readonly bytes: number;
  readonly seconds: number;
}

function open(path: string, note: (line: string) => void): Opened | undefined {
  const bytes = readFileSync(path);
  const start = performance.now();
  try {
    const graph = readGraph(bytes, { name: path, onWarning: ({ message }) => note(`${path}: ${message}`) });
    return { path, graph, bytes: bytes.length, seconds: (performance.now() - start) / 1000 };
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
    note(error.message);
    return undefined;
  }
}

/** Nodes and edges with all they say, by key. */
function content(graph: NewsGraph): unknown {
  const { nodes, edges } = graph.export();
  const byKey = (a: { key?: string }, b: { key?: string }) => (a.key! < b.key! ? -1 : 1);
  return { nodes: nodes.sort(byKey), edges: edges.sort(byKey) };
}

/** Whether a graph comes back equal, with every attribute, after writing and reading. */
function survives(graph: NewsGraph, path: string): boolean {
  writeGraphFile(graph, path);
  return isDeepStrictEqual(content(readGraphFile(path).graph), content(graph));
}

/** Share of our GEXF that the published RELAX NG (and, without viz, the XML Schema) of 1.3 takes; needs Python's lxml. */
function* validity(
  opened: readonly Opened[],
  data: string,
  note: (line: string) => void,
): Generator<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-formats-'));
  try {
    const paths = opened.map(({ graph }, i) => writeGraphFile(graph, join(folder, `${i}.gexf`))[0]!);
    const { status, stdout, stderr } = spawnSync('python3', [VALIDATE, data, ...paths], { encoding: 'utf8' });
    if (status !== 0) return note(`GEXF not validated: ${stderr.trim().split('\n').at(-1)}`);
    const found = JSON.parse(stdout) as { rng: number; xsd: number };
    for (const [name, count] of Object.entries(found))
      yield {
        task: 'formats',
        set: 'all',
        measure: `our GEXF valid by ${name}`,
        value: count / paths.length,
        n: paths.length,
      };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* trips(opened: readonly Opened[], note: (line: string) => void): Generator<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-formats-'));
  for (const id of TRIPS) {
    const lost = opened.filter(({ graph }) => !survives(graph, join(folder, `trip.${id}`)));
    for (const { path } of lost) note(`${path}: not the same after a trip through ${id}`);
    const value = 1 - lost.length / opened.length;
    yield {
      task: 'formats',
      set: 'all',
      measure: `equal after a trip through ${id}`,
      value,
      n: opened.length,
    };
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Reads every graph file in a folder, whoever wrote it, and sends each through our own writers and readers. */
export const formatsTask: Task = {
  name: 'formats',
  description: 'reading of graph files of other programs, and what a round trip keeps',
  async *run({ data, note }) {
    if (!data) throw new NewsgraphError('usage', 'This task needs --data with a folder of graph files.');
    const files = graphFiles(data);
    const opened = files.flatMap((path) => open(path, note) ?? []);
    const [bytes, seconds] = [
      opened.reduce((sum, one) => sum + one.bytes, 0),
      opened.reduce((sum, one) => sum + one.seconds, 0),
    ];
    const set = 'all';
    yield {
      task: 'formats',
      set,
      measure: 'files read',
      value: opened.length / files.length,
      n: files.length,
      seconds,
    };
    yield { task: 'formats', set, measure: 'MB per second', value: bytes / 1e6 / seconds, n: opened.length };
    yield* trips(opened, note);
    yield* validity(opened, data, note);
  },
};
