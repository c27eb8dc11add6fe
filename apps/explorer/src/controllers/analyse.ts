import type { Report, WorkerReply, WorkerRequest } from '@newsgraph/pipeline';
import { NewsgraphError } from '@newsgraph/schema';
import Graph from 'graphology';
import { type ArticleText, articleTexts } from '../core/articles/index.js';
import { createDataset, type Dataset } from '../core/graph/index.js';
import { startAnalysis } from '../workers/start.js';

type Progress = Extract<WorkerReply, { kind: 'progress' }>['progress'];

/** What became of articles. */
export interface Analysed {
  readonly dataset: Dataset;
  readonly articles: ReadonlyMap<string, ArticleText>;
  readonly report: Report;
}

/** The worker stays: it holds the models, which take a moment to load. */
let worker: Worker | undefined;

/** Ends the analysis that runs. */
export function cancelAnalysis(): void {
  worker?.terminate();
  worker = undefined;
}

const PHASES: Readonly<Record<Progress['phase'], string>> = {
  loading: 'Loading the models',
  reading: 'Reading',
  analysing: 'Analysing',
  linking: 'Linking names to entities',
  drawing: 'Drawing the graph',
};

/** Progress in words: "Analysing 3 of 12". */
export function progressText(progress: Progress): string {
  const phase = PHASES[progress.phase];
  if (!('done' in progress) || progress.done === 0) return phase;
  return progress.total === undefined
    ? `${phase} ${progress.done}`
    : `${phase} ${progress.done} of ${progress.total}`;
}

function open(reply: Extract<WorkerReply, { kind: 'done' }>, title: string): Analysed {
  const graph = new Graph({ multi: true, type: 'mixed', allowSelfLoops: true });
  graph.import(reply.graph as never);
  return {
    dataset: createDataset(graph, title),
    articles: articleTexts(reply.documents),
    report: reply.report,
  };
}

/**
 * Analyses articles in a worker.
 *
 * @throws NewsgraphError `input-empty` when no article says anything that makes a graph, and what the worker says.
 */
export function analyse(request: WorkerRequest, onProgress: (text: string) => void): Promise<Analysed> {
  worker ??= startAnalysis();
  const running = worker;
  return new Promise((done, fail) => {
    running.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === 'progress') onProgress(progressText(data.progress));
      else if (data.kind === 'error') fail(new NewsgraphError(data.code, data.message));
      else done(open(data, request.title));
    };
    running.onerror = (event) => {
      cancelAnalysis();
      fail(
        new NewsgraphError(
          'data-corrupt',
          `The analysis stopped: ${event.message || 'the worker did not start'}.`,
        ),
      );
    };
    running.postMessage(request);
  });
}
