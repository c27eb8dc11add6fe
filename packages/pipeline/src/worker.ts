import type { Input } from '@newsgraph/ingest';
import { NewsgraphError } from '@newsgraph/schema';
import { build } from './build.js';
import { createPipeline, type Pipeline } from './pipeline.js';
import type { WorkerReply, WorkerRequest } from './protocol.js';
import { loadResources } from './resources.js';
import { inlineWorkers } from './workers.js';

/** The part of a worker's global scope that is used here. */
interface Scope {
  postMessage(message: WorkerReply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void): void;
}

const scope = globalThis as unknown as Scope;
let pipeline: Promise<Pipeline> | undefined;

async function* each(inputs: readonly Input[]): AsyncGenerator<Input> {
  yield* inputs;
}

async function analyse({ inputs, title }: WorkerRequest): Promise<void> {
  scope.postMessage({ kind: 'progress', progress: { phase: 'loading' } });
  pipeline ??= loadResources().then(createPipeline);
  const ready = await pipeline;
  const { corpus, graph, report } = await build(
    each(inputs),
    { pipeline: ready, workers: inlineWorkers(ready) },
    { title, onProgress: (progress) => scope.postMessage({ kind: 'progress', progress }) },
  );
  scope.postMessage({ kind: 'done', graph: graph.export(), documents: corpus.documents, report });
}

scope.addEventListener('message', ({ data }) => {
  analyse(data).catch((error: unknown) => {
    const code = error instanceof NewsgraphError ? error.code : 'data-corrupt';
    scope.postMessage({
      kind: 'error',
      code,
      message: error instanceof Error ? error.message : String(error),
    });
  });
});
