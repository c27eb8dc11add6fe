import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readGraph } from '@newsgraph/formats';
import { writeGraphFile } from '@newsgraph/formats/node';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import { benchGraph } from './graph.js';

/** What one process measures: one writer or reader on one size, so that peak memory is its own. */
export interface Sample {
  readonly seconds: number;
  /** CPU seconds of all threads: what a busy machine leaves nearly alone. */
  readonly cpu: number;
  /** Peak memory of the process, MB. */
  readonly peak: number;
  readonly megabytes: number;
  readonly edges: number;
}

const WARM = 500;

const WORK: Record<string, (path: string, edges: number) => () => number> = {
  'newsgraph write': (path, edges) => {
    const graph = benchGraph(edges);
    return () => writeGraphFile(graph, path, { format: 'gexf' }).length * graph.size;
  },
  'graphology-gexf write': (path, edges) => {
    const graph = benchGraph(edges);
    return () => {
      writeFileSync(path, gexf.write(graph));
      return graph.size;
    };
  },
  'newsgraph read': (path) => () => readGraph(readFileSync(path), { name: path }).size,
  'graphology-gexf read': (path) => () => gexf.parse(Graph, readFileSync(path, 'utf8')).size,
};

const [what = '', path = '', edges = '0'] = process.argv.slice(2);
// A small run first: what is measured is the library, not the compiler.
const warm = `${path}.warm`;
writeGraphFile(benchGraph(WARM), warm, { format: 'gexf' });
WORK[what]!(warm, WARM)();
rmSync(warm);
const work = WORK[what]!(path, Number(edges));
const start = performance.now();
const before = process.cpuUsage();
const size = work();
const { user, system } = process.cpuUsage(before);
const seconds = (performance.now() - start) / 1000;
const sample: Sample = {
  seconds,
  cpu: (user + system) / 1e6,
  peak: process.resourceUsage().maxRSS / 1024,
  megabytes: statSync(path).size / 1e6,
  edges: size,
};
process.stdout.write(JSON.stringify(sample));
