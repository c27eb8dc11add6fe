import type { Evidence, Verdict } from './compare.js';

/** Who says of two ids whether they are one. A log of these is only ever added to; the last word on a pair counts. */
export interface Judgement {
  /** Ids of two entities: of linked documents (`local:DOCUMENT#n`, `Q159`) or, for `same`, final ids too. */
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly by: 'machine' | 'person';
  /** 0 to 1. */
  readonly score: number;
  /** The names of the two, for readers. */
  readonly names?: readonly [string, string];
  /** What a machine's judgement rests on. */
  readonly features?: Evidence;
}

function pairKey({ left, right }: Judgement): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

/** Persons' last words on each pair, in the order of the log. A later `undecided` takes an earlier word back. */
export function lastWords(log: readonly Judgement[]): Judgement[] {
  const last = new Map<string, Judgement>();
  for (const judgement of log) {
    if (judgement.by !== 'person') continue;
    const key = pairKey(judgement);
    last.delete(key);
    if (judgement.verdict !== 'undecided') last.set(key, judgement);
  }
  return [...last.values()];
}
