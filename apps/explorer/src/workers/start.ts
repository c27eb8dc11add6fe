/** Starts the worker that analyses articles: the pipeline, a chunk of its own that is loaded only then. */
export function startAnalysis(): Worker {
  return new Worker(new URL('@newsgraph/pipeline/worker', import.meta.url), { type: 'module' });
}
