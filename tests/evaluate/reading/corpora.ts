import { fileURLToPath } from 'node:url';
import type { Input } from '@newsgraph/ingest';
import { readInputs } from '@newsgraph/ingest/node';
import { build, createPipeline, inlineWorkers, type Pipeline } from '@newsgraph/pipeline';
import { readResources } from '@newsgraph/pipeline/node';
import type { Skip } from '@newsgraph/schema';
import type { TaskOptions } from '../task.js';
import { hasNewswire, newswireInputs } from './newswire.js';
import { type Readable, readables } from './readable.js';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
/** As many articles of the newswire as are built for one round. */
const ARTICLES = 100;

/** Below which score edges are not drawn; what a build draws unless given. */
interface Drawing {
  readonly minimumScore?: number;
}

async function claimsOf(
  source: Readable['source'],
  inputs: AsyncIterable<Input | Skip>,
  { pipeline, ...options }: Drawing & { readonly pipeline: Pipeline },
): Promise<Readable[]> {
  const built = await build(inputs, { pipeline, workers: inlineWorkers(pipeline) }, options);
  return readables(source, built);
}

/** The round's articles of `dev/newswire-ner`; of a folder without that set, whatever articles it holds. */
function news(data: string, round: string): AsyncIterable<Input | Skip> {
  return hasNewswire(data) ? newswireInputs(data, { round, count: ARTICLES }) : readInputs([data]);
}

/** Every claim of the sample corpus and of the round's news, each built as a user would build it. */
export async function corpora(
  round: string,
  { data, note, minimumScore }: TaskOptions & Drawing,
): Promise<Readable[]> {
  const setting = {
    pipeline: createPipeline(readResources()),
    ...(minimumScore === undefined ? {} : { minimumScore }),
  };
  const samples = await claimsOf('samples', readInputs([SAMPLES]), setting);
  if (data === undefined) {
    note('Without --data only the samples are read.');
    return samples;
  }
  const articles = await claimsOf('news', news(data, round), setting);
  note(`${samples.length} claims in the samples, ${articles.length} in the news.`);
  return [...samples, ...articles];
}
