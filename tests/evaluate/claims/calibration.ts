import { corpora } from '../reading/corpora.js';
import { readVerdicts } from '../reading/verdicts.js';
import type { Measure, TaskOptions } from '../task.js';
import { codePetrarch } from './petrarch.js';
import { reliability, type Scored } from './reliability.js';

const ROUNDS = ['1', '2', '3', '4', '5', '6', '7', '8'];

interface Judged extends Scored {
  /** `event` or `relation`. */
  readonly layer: string;
}

/** The reader's verdicts on claims of the newswire and of our samples, none of which the score was fitted on. */
async function judged(options: TaskOptions): Promise<Record<'samples' | 'news', Judged[]>> {
  const found = { samples: [] as Judged[], news: [] as Judged[] };
  const seen = new Set<string>();
  for (const round of ROUNDS) {
    const verdicts = readVerdicts(round);
    for (const { key, claim, source } of await corpora(round, { ...options, minimumScore: 0 })) {
      const verdict = verdicts.get(key);
      if (!verdict || seen.has(key)) continue;
      seen.add(key);
      found[source].push({ score: claim.score, right: verdict.right, layer: claim.rule.split(':')[0]! });
    }
  }
  return found;
}

/** Are scores chances? Against a reader's verdicts and the PETRARCH suite. */
export async function* measureCalibration(options: TaskOptions): AsyncIterable<Measure> {
  const coded = codePetrarch(options.data!).flatMap(({ claims, extra }) =>
    claims.map((claim): Scored => ({ score: claim.score, right: !extra.includes(claim) })),
  );
  yield* reliability('calibration, petrarch', coded);
  const { samples, news } = await judged(options);
  yield* reliability('calibration, newswire', news);
  for (const layer of ['event', 'relation'])
    yield* reliability(
      `calibration, newswire ${layer}s`,
      news.filter((claim) => claim.layer === layer),
    );
  yield* reliability('calibration, samples', samples);
}
