import { measureCalibration } from './claims/calibration.js';
import { measureNonFacts } from './claims/non-facts.js';
import { measurePetrarch } from './claims/petrarch.js';
import { measurePlv } from './claims/plv.js';
import { measurePolnear } from './claims/polnear.js';
import { measureRelations } from './claims/relation-sentences.js';
import { measureSentences } from './claims/sentences.js';
import { measureCarb } from './claims/sets/carb.js';
import { measureCrossre } from './claims/sets/crossre.js';
import { measureReDocred } from './claims/sets/re-docred.js';
import { measureRe3d } from './claims/sets/re3d.js';
import { measureText2kgbench } from './claims/sets/text2kgbench.js';
import { measureScenes } from './claims/when-where.js';
import type { Measure, Task, TaskOptions } from './task.js';

/** Relation sets, each read where its files lie under the data folder, in the format as published. */
const SETS = [
  ['re3d', measureRe3d],
  ['crossre', measureCrossre],
  ['re-docred', measureReDocred],
  ['text2kgbench', measureText2kgbench],
  ['carb', measureCarb],
] as const;

async function* run(options: TaskOptions): AsyncIterable<Measure> {
  yield* measureNonFacts(options);
  yield* measureSentences(options);
  yield* measureRelations(options);
  yield* measureScenes(options);
  if (!options.data) {
    options.note('Without --data only the sentences of our own are measured.');
    return;
  }
  yield* measurePlv(options);
  yield* measurePetrarch(options);
  yield* measurePolnear(options);
  if (options.set === 'calibration') yield* measureCalibration(options);
  for (const [set, measure] of SETS) if (!options.set || options.set === set) yield* measure(options);
}

/** Events, relations, certainty and attribution against marked text. */
export const claims: Task = {
  name: 'claims',
  description:
    'who did what to whom, how certain, said by whom (PLV, PETRARCH, PolNeAR, re3d, CrossRE, Re-DocRED, Text2KGBench, CaRB, our own non-facts)',
  run,
};
