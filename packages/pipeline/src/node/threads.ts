import { availableParallelism } from 'node:os';
import type { Input, Reading } from '@newsgraph/ingest';
import { Tinypool } from 'tinypool';
import type { Pipeline, ReadDocument } from '../pipeline.js';
import { inlineWorkers, readingsOf, type Workers } from '../workers.js';
import type { Additions } from './resources.js';
import type { Batch } from './thread.js';

export interface WorkersOptions extends Additions {
  /** Number of threads; 1 works on the calling thread. Default: one for each core but one, at most 4. */
  readonly threads?: number;
}

/**
 * One for each core but the one that reads and writes, at most 4: each loads the models, some 150 MB, and takes a second
 * to warm up, which on two cores costs as much as it gains.
 */
function defaultThreads(): number {
  return Math.min(4, Math.max(1, availableParallelism() - 1));
}

/** Worker threads, each with its own models, or the calling thread when one is asked for or there is one core. */
export function createWorkers(pipeline: Pipeline, options: WorkersOptions = {}): Workers {
  const threads = options.threads ?? defaultThreads();
  if (threads <= 1) return inlineWorkers(pipeline);
  const { patterns, knowledge } = options;
  const additions: Additions = { ...(patterns && { patterns }), ...(knowledge && { knowledge }) };
  const pool = new Tinypool({
    filename: new URL('./thread.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    runtime: 'worker_threads',
  });
  return {
    width: threads,
    // A streamed input stays here: its bytes come from a file that is open on this thread.
    ingest: (input: Input): Promise<readonly Reading[]> =>
      'stream' in input ? readingsOf(input) : pool.run(input, { name: 'ingest' }),
    read: (documents): Promise<readonly ReadDocument[]> =>
      pool.run({ documents, additions } satisfies Batch, { name: 'read' }),
    close: () => pool.destroy(),
  };
}
