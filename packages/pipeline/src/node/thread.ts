import type { Input } from '@newsgraph/ingest';
import type { Document } from '@newsgraph/schema';
import { createPipeline, type Pipeline } from '../pipeline.js';
import { readingsOf } from '../workers.js';
import { readResources } from './resources.js';

let pipeline: Pipeline | undefined;

/** Runs on a worker thread: bytes to documents. */
export function ingest(input: Input) {
  return readingsOf(input);
}

/** Runs on a worker thread: documents to what they say. The models load with the first batch. */
export function read(documents: readonly Document[]) {
  pipeline ??= createPipeline(readResources());
  return documents.map((document) => pipeline!.read(document));
}
