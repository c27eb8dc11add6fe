import { fileURLToPath } from 'node:url';
import type { Input } from '@newsgraph/ingest';
import { readInputs } from '@newsgraph/ingest/node';
import { build, createPipeline, inlineWorkers, type Pipeline } from '@newsgraph/pipeline';
import { readResources } from '@newsgraph/pipeline/node';
import type { Skip } from '@newsgraph/schema';
import type { TaskOptions } from '../task.js';
import { newswireInputs } from './newswire.js';
import { type Readable, readables } from './readable.js';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
/** As many articles of the newswire as are built for one round. */
const ARTICLES = 100;

async function claimsOf(
  source: Readable['source'],
  inputs: AsyncIterable<Input | Skip>,
  pipeline: Pipeline,
): Promise<Readable[]> {
  const built = await build(inputs, { pipeline, workers: inlineWorkers(pipeline) });
  return readables(source, built);
}

/** Every claim of the sample corpus and of the round's newswire articles, each built as a user would build it. */
export async function corpora(round: string, { data, note }: TaskOptions): Promise<Readable[]> {
  const pipeline = createPipeline(readResources());
  const samples = await claimsOf('samples', readInputs([SAMPLES]), pipeline);
  if (data === undefined) {
    note('Without --data only the samples are read.');
    return samples;
  }
  const newswire = await claimsOf('newswire', newswireInputs(data, { round, count: ARTICLES }), pipeline);
  note(`${samples.length} claims in the samples, ${newswire.length} in ${ARTICLES} newswire articles.`);
  return [...samples, ...newswire];
}
