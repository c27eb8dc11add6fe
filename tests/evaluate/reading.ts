import { corpora } from './reading/corpora.js';
import { draw } from './reading/draw.js';
import { readExpected, shareFound } from './reading/expected.js';
import { shareRight } from './reading/share.js';
import { show } from './reading/show.js';
import { readVerdicts } from './reading/verdicts.js';
import type { Measure, Task, TaskOptions } from './task.js';

/** As many claims of each source, so that the easier one does not hide the harder. */
const DRAWN_OF_EACH = 100;

async function* run(options: TaskOptions): AsyncIterable<Measure> {
  const round = options.set ?? '1';
  const verdicts = readVerdicts(round);
  const claims = await corpora(round, options);
  const drawn = (['samples', 'news'] as const).flatMap((source) =>
    draw(
      claims.filter((claim) => claim.source === source),
      { round, count: DRAWN_OF_EACH },
    ),
  );
  drawn.forEach((claim, i) => {
    options.note(show(claim, { number: i + 1, verdict: verdicts.get(claim.key) }));
  });
  const set = `round ${round}`;
  yield* shareRight(drawn, { verdicts, set });
  yield* shareFound(claims, {
    expected: options.data === undefined ? [] : readExpected(round),
    set: `${set}, newswire`,
    onMissed: ({ document, subject, predicates, object }) =>
      options.note(`missed: ${document}  ${subject} —${predicates[0]}→ ${object}`),
  });
}

/** A reader's verdict on claims drawn at random: the draw to read, and what the kept verdicts add up to. */
export const readingTask: Task = {
  name: 'reading',
  description:
    'claims drawn at random for a person to judge, and the kept verdicts; --set is the round (1, 2, ...)',
  run,
};
