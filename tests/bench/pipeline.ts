import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeGraph } from '@newsgraph/formats';
import { buildGraph } from '@newsgraph/graph';
import { groupStories, ingest } from '@newsgraph/ingest';
import { createPipeline, type ReadDocument } from '@newsgraph/pipeline';
import { readResources } from '@newsgraph/pipeline/node';
import type { Analysis, Document, Item } from '@newsgraph/schema';
import type { Measure, Task } from '../evaluate/task.js';

const ARTICLES = 1000;
const samples = fileURLToPath(new URL('../samples', import.meta.url));
const main = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));

/** The end of a sentence in running text, where another can follow. */
const SENTENCE_END = /[a-z]{4}\. (?=[A-Z][a-z]+ [a-z])/;

/** A copy that is an article of its own: a sentence in its middle tells which. */
function copyOf(text: string, n: number): string {
  const body = text.indexOf('<body');
  const ends = [...text.matchAll(new RegExp(SENTENCE_END, 'g'))].filter(({ index }) => index > body);
  const { index } = ends[ends.length >> 1]!;
  const at = index + 6;
  return `${text.slice(0, at)}The desk filed this as report ${n}. ${text.slice(at)}`;
}

async function documentsIn(name: string, bytes: Uint8Array): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const reading of ingest({ name, bytes })) {
    if (reading.kind === 'document') documents.push(reading.document);
  }
  return documents;
}

/** The sample files that hold one article in English whose copies differ. */
async function articleFiles(): Promise<string[]> {
  const names = readdirSync(samples, { recursive: true, encoding: 'utf8' }).sort();
  const files: string[] = [];
  for (const name of names.filter((one) => ['.html', '.txt'].includes(extname(one)))) {
    const text = readFileSync(join(samples, name), 'latin1');
    if (!SENTENCE_END.test(text)) continue;
    const [document] = await documentsIn(name, Buffer.from(copyOf(text, 7), 'latin1'));
    if (document?.language === 'en' && document.text.includes('report 7.')) files.push(join(samples, name));
  }
  return files;
}

async function writeCorpus(folder: string): Promise<void> {
  const files = await articleFiles();
  for (let n = 0; n < ARTICLES; n++) {
    const file = files[n % files.length]!;
    const copy = copyOf(readFileSync(file, 'latin1'), n);
    writeFileSync(join(folder, `${String(n).padStart(4, '0')}${extname(file)}`), copy, 'latin1');
  }
}

async function readDocuments(folder: string): Promise<Document[]> {
  const all: Document[] = [];
  for (const name of readdirSync(folder).sort())
    all.push(...(await documentsIn(name, readFileSync(join(folder, name)))));
  return all;
}

/** Times `work`; gives what it gave and the measures that follow from the seconds. */
async function timed<T>(
  set: string,
  stage: string,
  work: () => T | Promise<T>,
  size?: (value: T) => Record<string, number>,
) {
  const started = performance.now();
  const value = await work();
  const seconds = (performance.now() - started) / 1000;
  const sizes = size?.(value) ?? { articles: ARTICLES };
  const measures = Object.entries(sizes).map(
    ([what, n]): Measure => ({
      task: 'pipeline',
      set,
      measure: `${stage}, ${what}/s`,
      value: n / seconds,
      n,
      seconds,
    }),
  );
  return { value, measures };
}

/** Peak memory of a child process in MB, as the kernel counted it, printed by a hook at its end. */
const PEAK_HOOK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('PEAK '+process.resourceUsage().maxRSS))";

async function* wholeCommand(folder: string, set: string, threads: number): AsyncGenerator<Measure> {
  const output = join(folder, `out-${threads}`);
  const args = [
    '--import',
    PEAK_HOOK,
    main,
    'build',
    join(folder, 'in'),
    '-o',
    output,
    '--threads',
    String(threads),
    '--json',
  ];
  const started = performance.now();
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 28 });
  const seconds = (performance.now() - started) / 1000;
  const { documents } = JSON.parse(stdout);
  const label = `newsgraph build, ${threads} ${threads === 1 ? 'thread' : 'threads'}`;
  yield {
    task: 'pipeline',
    set,
    measure: `${label}, articles/s`,
    value: documents / seconds,
    n: documents,
    seconds,
  };
  yield { task: 'pipeline', set, measure: `${label}, seconds`, value: seconds, n: documents, seconds };
  yield {
    task: 'pipeline',
    set,
    measure: `${label}, peak MB`,
    value: Number(/PEAK (\d+)/.exec(stderr)![1]) / 1024,
    n: documents,
  };
}

async function* stageByStage(folder: string, set: string): AsyncGenerator<Measure> {
  const loaded = await timed(
    set,
    'load models and knowledge',
    () => createPipeline(readResources()),
    () => ({ times: 1 }),
  );
  yield* loaded.measures;
  const pipeline = loaded.value;
  const opened = await timed(
    set,
    'ingest',
    () => readDocuments(join(folder, 'in')),
    (all) => ({ articles: all.length }),
  );
  yield* opened.measures;
  const grouped = await timed(set, 'stories', () => groupStories(opened.value));
  yield* grouped.measures;
  const documents = grouped.value.filter((document) => document.language === 'en');
  let items = documents.map((document): Item => ({ document }));
  const tokens = (all: readonly Item[]) =>
    all.reduce((sum, item) => sum + (item.analysis as Analysis).length, 0);
  for (const stage of pipeline.stages) {
    const done = await timed(
      set,
      stage.name,
      () => items.map((item) => stage.run(item)),
      (all) => ({ articles: all.length, tokens: tokens(all) }),
    );
    yield* done.measures;
    items = done.value;
  }
  const read = items.map((item): ReadDocument => ({ linked: item.linked!, claims: item.claims! }));
  const united = await timed(set, 'linking across documents', () => pipeline.unite(documents, read));
  yield* united.measures;
  const drawn = await timed(set, 'graph', () => buildGraph({ title: set, ...united.value }));
  yield* drawn.measures;
  for (const format of ['json', 'gexf']) {
    const written = await timed(set, format, () => [...writeGraph(drawn.value, format)].length);
    yield* written.measures;
  }
}

export const pipelineBench: Task = {
  name: 'pipeline',
  description: `articles and tokens a second, stage by stage and for the whole command, on the samples repeated to ${ARTICLES} articles`,
  async *run({ note }) {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'));
    mkdirSync(join(folder, 'in'));
    await writeCorpus(join(folder, 'in'));
    const set = `samples x${ARTICLES}`;
    try {
      note('Stage by stage, on one thread ...');
      yield* stageByStage(folder, set);
      for (const threads of [1, 2]) {
        note(`The whole command with ${threads} thread(s) ...`);
        yield* wholeCommand(folder, set, threads);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
