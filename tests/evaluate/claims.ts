import { measureNonFacts } from './claims/non-facts.js';
import { measurePetrarch } from './claims/petrarch.js';
import { measurePlv } from './claims/plv.js';
import { measurePolnear } from './claims/polnear.js';
import type { Measure, Task, TaskOptions } from './task.js';

async function* run(options: TaskOptions): AsyncIterable<Measure> {
  yield* measureNonFacts(options);
  if (!options.data) {
    options.note('Without --data only the sentences of our own are measured.');
    return;
  }
  yield* measurePlv(options);
  yield* measurePetrarch(options);
  yield* measurePolnear(options);
}

/** Events, relations, certainty and attribution against marked text. */
export const claims: Task = {
  name: 'claims',
  description: 'who did what to whom, how certain, said by whom (PLV, PETRARCH, PolNeAR, our own non-facts)',
  run,
};
