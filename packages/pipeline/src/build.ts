import { buildGraph, type NewsGraph } from '@newsgraph/graph';
import { applyDecisions, type Decision } from '@newsgraph/graph/decisions';
import { groupStories, type Input, type Reading } from '@newsgraph/ingest';
import { type Document, NewsgraphError, type Skip } from '@newsgraph/schema';
import type { Corpus } from './corpus.js';
import { inOrder } from './in-order.js';
import type { Pipeline, ReadDocument } from './pipeline.js';
import type { Phase, Progress, Report } from './report.js';
import type { Workers } from './workers.js';

export interface BuildOptions {
  readonly title?: string;
  /** What readers have decided about claims and entities of earlier builds. */
  readonly decisions?: readonly Decision[];
  /** Add what the knowledge base says of two entities of the graph, as edges of `origin` "knowledge". Default: no. */
  readonly knownRelations?: boolean;
  /** Draw an edge when the surest of its claims is right with at least this chance (0 to 1). Default {@link MINIMUM_SCORE}. */
  readonly minimumScore?: number;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface Build {
  readonly corpus: Corpus;
  readonly graph: NewsGraph;
  readonly report: Report;
}

/** Of the claims below this readers of real papers found every other one wrong. They are kept all the same. */
export const MINIMUM_SCORE = 0.6;

/** How many documents travel to a worker at once: enough to hide the way there, few enough to share out evenly. */
const BATCH = 8;

function stopwatch() {
  const started = performance.now();
  let last = started;
  const laps = { reading: 0, analysing: 0, linking: 0, drawing: 0, all: 0 };
  return {
    lap(phase: Phase) {
      const now = performance.now();
      laps[phase] = (now - last) / 1000;
      laps.all = (now - started) / 1000;
      last = now;
    },
    laps,
  };
}

interface Gathered {
  readonly inputs: number;
  readonly documents: readonly Document[];
  readonly skips: readonly Skip[];
}

/** Opens every input; the same article twice is one document and one skip that says so. */
async function gather(
  inputs: AsyncIterable<Input | Skip>,
  workers: Workers,
  tick: (progress: Progress) => void,
): Promise<Gathered> {
  const documents = new Map<string, { document: Document; where: string }>();
  const skips: Skip[] = [];
  const take = (reading: Reading) => {
    if (reading.kind === 'skip') return skips.push(reading.skip);
    const { document, where } = reading;
    const first = documents.get(document.id);
    if (!first) return documents.set(document.id, { document, where });
    skips.push({ where, code: 'duplicate', reason: `is the same article as ${first.where}.` });
  };
  let count = 0;
  const work = async (input: Input | Skip): Promise<readonly Reading[]> =>
    'code' in input ? [{ kind: 'skip', skip: input }] : workers.ingest(input);
  for await (const readings of inOrder(inputs, work, workers.width * 2)) {
    count++;
    readings.forEach(take);
    tick({ phase: 'reading', done: documents.size });
  }
  return { inputs: count, documents: [...documents.values()].map((one) => one.document), skips };
}

function* batches<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}

async function readAll(
  documents: readonly Document[],
  workers: Workers,
  tick: (progress: Progress) => void,
): Promise<ReadDocument[]> {
  const read: ReadDocument[] = [];
  const work = (batch: Document[]) => workers.read(batch);
  for await (const part of inOrder(batches(documents, BATCH), work, workers.width * 2)) {
    read.push(...part);
    tick({ phase: 'analysing', done: read.length, total: documents.length });
  }
  return read;
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

/**
 * Inputs to a graph. Documents come out in the order of the inputs whoever does the work, so the result does not
 * depend on the number of threads.
 *
 * @throws NewsgraphError `input-empty` when no input gave a document in English, `cancelled` when the signal fires.
 */
export async function build(
  inputs: AsyncIterable<Input | Skip>,
  { pipeline, workers }: { pipeline: Pipeline; workers: Workers },
  options: BuildOptions = {},
): Promise<Build> {
  const watch = stopwatch();
  const tick = (progress: Progress) => {
    if (options.signal?.aborted) throw new NewsgraphError('cancelled', 'The build was cancelled.');
    options.onProgress?.(progress);
  };
  const gathered = await gather(inputs, workers, tick);
  const documents = groupStories(gathered.documents);
  const english = documents.filter((document) => document.language === 'en');
  const others = documents.filter((document) => document.language !== 'en');
  watch.lap('reading');
  const read = await readAll(english, workers, tick);
  watch.lap('analysing');
  tick({ phase: 'linking', done: 0 });
  const { decisions = [] } = options;
  const { skips: contradictions, ...whole } = pipeline.unite(english, read);
  const { records: united, outcome, selfClaims } = applyDecisions(whole, decisions);
  const corpus = { ...united, documents, selfClaims: united.selfClaims + selfClaims };
  watch.lap('linking');
  tick({ phase: 'drawing', done: 0 });
  const lost: Skip[] = [];
  let doubtful = 0;
  const known = options.knownRelations ? pipeline.known(united.entities, english) : [];
  const graph = buildGraph(
    { title: options.title ?? 'newsgraph', ...united, predicates: pipeline.predicates, known },
    {
      minimumScore: options.minimumScore ?? MINIMUM_SCORE,
      onDoubtful: () => doubtful++,
      onSkip: (skip) => lost.push(skip),
    },
  );
  watch.lap('drawing');
  const report: Report = {
    inputs: gathered.inputs,
    documents: documents.length,
    stories: new Set(english.map((document) => document.story)).size,
    otherLanguages: countBy(others, (document) => document.language),
    skips: [...gathered.skips, ...contradictions, ...lost],
    entities: corpus.entities.length,
    mentions: corpus.mentions.length,
    claims: corpus.claims.length,
    selfClaims: corpus.selfClaims,
    doubtful,
    ...(decisions.length > 0 && { decisions: outcome }),
    nodes: graph.order,
    edges: graph.size,
    seconds: watch.laps,
  };
  return { corpus, graph, report };
}
