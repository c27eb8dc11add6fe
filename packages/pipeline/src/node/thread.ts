import type { Input } from '@newsgraph/ingest';
import type { Document } from '@newsgraph/schema';
import { createPipeline, type Pipeline } from '../pipeline.js';
import { readingsOf } from '../workers.js';
import { type Additions, readResources } from './resources.js';

/** A batch of documents; what the user adds is the same for all batches of a pool. */
export interface Batch {
  readonly documents: readonly Document[];
  readonly additions: Additions;
}

let pipeline: Pipeline | undefined;

/** Runs on a worker thread: bytes to documents. */
export function ingest(input: Input) {
  return readingsOf(input);
}

/** Runs on a worker thread: documents to what they say. The models load with the first batch. */
export function read({ documents, additions }: Batch) {
  pipeline ??= createPipeline(readResources(additions));
  return documents.map((document) => pipeline!.read(document));
}
