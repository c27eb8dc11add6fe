import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTsvDocument } from '../evaluate/language/names.js';
import type { Measure, Task, TaskOptions } from '../evaluate/task.js';

const OURS = ['tokens and sentences', 'and tags', 'and trees', 'all layers'];
const PEERS = ['wink-nlp, sentences and tags', 'compromise, tags and names'];
const SPACY = 'spaCy en_core_web_sm, tagger, parser, NER';
/** The slow peers read only so many texts; speeds are per token. */
const FEW = 60;

interface Result {
  readonly tokens: number;
  readonly seconds: number;
  readonly load: number;
  readonly memory: number;
}

/** News texts from the data folder; without one, a text of ours with changing names and numbers. */
function readTexts(data: string | undefined): string[] {
  const folder = join(data ?? '../shared/data', 'dev', 'newswire-ner');
  if (existsSync(folder)) {
    const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
    return files.sort().map((file) => readTsvDocument(readFileSync(join(folder, file), 'utf8')).text);
  }
  return Array.from(
    { length: 400 },
    (_, i) =>
      `Foreign Minister Ana Torvel of Region ${i} said on Monday that ${i + 3} delegates would meet in Harbour City. ` +
      'The talks, which were postponed twice, are to resume before the end of the month. '.repeat(8),
  );
}

/** The command that keeps a process on one core, where there is one. */
function pinned(command: readonly string[]): string[] {
  try {
    execFileSync('taskset', ['-c', '0', 'true']);
    return ['taskset', '-c', '0', ...command];
  } catch {
    return [...command];
  }
}

function run(command: readonly string[]): Result {
  const [program, ...rest] = pinned(command);
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const out = execFileSync(program!, rest, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] });
  return JSON.parse(out.trim().split('\n').at(-1)!) as Result;
}

function runEngine(name: string, file: string): Result {
  const worker = join(import.meta.dirname, 'language', 'worker.ts');
  return run([process.execPath, ...process.execArgv, worker, name, file]);
}

function runSpacy(file: string, { note }: TaskOptions): Result | undefined {
  const python = process.env.SPACY_PYTHON ?? 'python3';
  try {
    return run([python, join(import.meta.dirname, 'language', 'run_spacy.py'), file]);
  } catch {
    note(`spaCy is left out: ${python} has no spacy with en_core_web_sm (set SPACY_PYTHON to one that has).`);
    return undefined;
  }
}

const measure = (set: string, name: string, value: number, n?: number): Measure => ({
  task: 'language',
  set,
  measure: name,
  value,
  ...(n === undefined ? {} : { n }),
});

function* measuresOf(name: string, result: Result): Iterable<Measure> {
  yield measure(name, 'tokens/s of CPU', result.tokens / result.seconds, result.tokens);
  yield measure(name, 'load, s', result.load);
  yield measure(name, 'peak memory, MB', result.memory);
}

/** Speed of reading, beside wink-nlp, compromise and spaCy in the same run, each in its own process on one core. */
export const languageBench: Task = {
  name: 'language',
  description: 'tokens per second of each layer, beside wink-nlp, compromise and spaCy',
  async *run(options) {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'));
    const all = join(folder, 'all.json');
    const few = join(folder, 'few.json');
    const texts = readTexts(options.data);
    writeFileSync(all, JSON.stringify(texts));
    writeFileSync(few, JSON.stringify(texts.filter((_, i) => i % Math.ceil(texts.length / FEW) === 0)));
    const speed = new Map<string, number>();
    const report = (name: string, result: Result) => {
      speed.set(name, result.tokens / result.seconds);
      return measuresOf(name, result);
    };
    for (const name of [...OURS, PEERS[0]!]) yield* report(name, runEngine(name, all));
    yield* report(PEERS[1]!, runEngine(PEERS[1]!, few));
    const spacy = runSpacy(few, options);
    if (spacy) yield* report(SPACY, spacy);
    rmSync(folder, { recursive: true });
    const ours = speed.get('all layers')!;
    for (const peer of [...PEERS, SPACY]) {
      const theirs = speed.get(peer);
      if (theirs) yield measure('all layers', `times ${peer}`, ours / theirs);
    }
  },
};
