import { readFileSync } from 'node:fs';
import { type Claim, contentHash } from '@newsgraph/schema';

const TABLE = new URL('../../data/claims/verdicts.tsv', import.meta.url);

/**
 * What a verdict on a claim is kept by: a hash of its sentence, where in it the parties and the trigger stand, and what is
 * said. A claim that the extractor makes otherwise than when it was judged has no verdict.
 */
export function judgedKey({ subject, predicate, object, polarity, modality, evidence }: Claim, text: string) {
  const { start, end } = evidence.sentence;
  const where = [evidence.subject, evidence.trigger, evidence.object]
    .map((span) => `${span.start - start}-${span.end - start}`)
    .join(',');
  return contentHash(
    [text.slice(start, end), where, subject, predicate, object, polarity, modality].join('|'),
  );
}

/** A reader's verdict on a claim of a training text. */
export interface Judged {
  readonly right: boolean;
  /** Which text the claim is of: `meantime`, `re3d`, `news` ... */
  readonly source: string;
}

/** The verdicts by key: claims drawn by hash from open texts and our own, judged by a sceptical reader on 2026-11-22. */
export function readJudged(): ReadonlyMap<string, Judged> {
  const lines = readFileSync(TABLE, 'utf8').trim().split('\n').slice(1);
  return new Map(
    lines.map((line) => {
      const [key, verdict, , source] = line.split('\t');
      return [key!, { right: verdict === 'right', source: source! }];
    }),
  );
}
