import { createExtractor, markedDocument } from '@newsgraph/claims';
import type { Claim } from '@newsgraph/schema';
import type { Measure, TaskOptions } from '../task.js';
import { analysisOf } from './analyzer.js';

import {
  HELD_NON_FACTS,
  HELD_NON_FACTS_2,
  HELD_NON_FACTS_3,
  HELD_NON_FACTS_4,
  NON_FACTS,
  type NonFact,
} from './non-facts/pairs.js';

/** What the extractor made of a pair. */
export interface Judged {
  readonly pair: NonFact;
  /** The non-fact came out as a plain fact. */
  readonly asserted: boolean;
  /** The fact came out as a fact. */
  readonly kept: boolean;
}

let extractor: ReturnType<typeof createExtractor> | undefined;

/** The claims of a marked sentence. */
export function claimsOf(source: string, published?: string): Claim[] {
  const { document, linked } = markedDocument(source, published);
  extractor ??= createExtractor();
  return extractor.extract(document, analysisOf(document), linked);
}

function states(claims: readonly Claim[], fact: string, own: boolean): boolean {
  return claims.some((claim) => {
    if (claim.polarity !== 'affirmed' || claim.modality !== 'actual') return false;
    if (own && claim.attribution !== undefined) return false;
    const { subject, predicate, object } = claim;
    return [`${subject} ${predicate} ${object}`, `${object} ${predicate} ${subject}`].includes(fact);
  });
}

/** Reads every pair. */
export function judgeNonFacts(pairs: readonly NonFact[] = NON_FACTS): Judged[] {
  return pairs.map((pair) => ({
    pair,
    asserted: states(claimsOf(pair.nonFact), pair.fact, pair.kind === 'attributed'),
    kept: states(claimsOf(pair.twin), pair.fact, false),
  }));
}

/** Non-facts that come out as facts, and facts that are kept, in per cent. */
export function* measureNonFacts(options: TaskOptions): Iterable<Measure> {
  if (options.set && options.set !== 'non-facts') return;
  for (const [set, pairs] of [
    ['non-facts', NON_FACTS],
    ['non-facts, written last', HELD_NON_FACTS],
    ['non-facts, held 2', HELD_NON_FACTS_2],
    ['non-facts, held 3', HELD_NON_FACTS_3],
    ['non-facts, held 4', HELD_NON_FACTS_4],
  ] as const) {
    const judged = judgeNonFacts(pairs);
    const share = (test: (judged: Judged) => boolean) => (100 * judged.filter(test).length) / judged.length;
    const row = { task: 'claims', set, n: judged.length };
    yield { ...row, measure: 'non-facts asserted %', value: share((j) => j.asserted) };
    yield { ...row, measure: 'twins kept %', value: share((j) => j.kept) };
  }
}
