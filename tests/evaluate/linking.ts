import { readKnowledge } from '@newsgraph/knowledge/node';
import { createLinker } from '@newsgraph/linking';
import { analysisOf } from './claims/analyzer.js';
import type { Machine } from './linking/articles.js';
import { measureCoreference } from './linking/measure-coreference.js';
import { measureElevant } from './linking/measure-elevant.js';
import { measureGap } from './linking/measure-gap.js';
import { measureGum } from './linking/measure-gum.js';
import { measureMetonyms } from './linking/measure-metonyms.js';
import { measureOwn } from './linking/measure-own.js';
import { measurePairs } from './linking/measure-pairs.js';
import type { Measure, Task, TaskOptions } from './task.js';

async function* measureGumNews(machine: Machine, options: TaskOptions): AsyncIterable<Measure> {
  yield* measureGum(machine, options);
  yield* measureCoreference(machine, options);
}

async function* run(options: TaskOptions): AsyncIterable<Measure> {
  const knowledge = readKnowledge();
  const linker = createLinker({ knowledge });
  const machine: Machine = { knowledge, linker, analyze: analysisOf };
  if (options.data) yield* measureElevant(machine, options);
  if (options.data && (options.set === undefined || options.set === 'gum-news'))
    yield* measureGumNews(machine, options);
  if (options.data) yield* measureGap(machine, options);
  if (options.set !== undefined) return;
  yield* measureMetonyms(machine, options);
  yield* measurePairs(linker, options);
  yield* measureOwn(machine);
  if (!options.data) options.note('Without --data only the sets of our own are measured.');
}

/** Who is who: marked names, coreference, metonyms, identity across documents. */
export const linkingTask: Task = {
  name: 'linking',
  description:
    'names to identities (ELEVANT sets), coreference (GUM news, GAP), metonyms and identity (sets of our own)',
  run,
};
