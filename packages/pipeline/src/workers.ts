import { type Input, ingest, type Reading } from '@newsgraph/ingest';
import type { Document } from '@newsgraph/schema';
import type { Pipeline, ReadDocument } from './pipeline.js';

/** Who does the work: this thread, or several. */
export interface Workers {
  /** How many pieces of work are worth having under way. */
  readonly width: number;
  ingest(input: Input): Promise<readonly Reading[]>;
  read(documents: readonly Document[]): Promise<readonly ReadDocument[]>;
  close(): Promise<void>;
}

export async function readingsOf(input: Input): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of ingest(input)) readings.push(reading);
  return readings;
}

/** Does everything on the calling thread, giving way to other events between pieces. */
export function inlineWorkers(pipeline: Pipeline): Workers {
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  return {
    width: 1,
    ingest: (input) => readingsOf(input),
    async read(documents) {
      await pause();
      return documents.map((document) => pipeline.read(document));
    },
    close: async () => {},
  };
}
