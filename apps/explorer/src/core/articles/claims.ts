import type { EdgeEvidence } from '@newsgraph/schema';
import type { Dataset, EdgeRow } from '../graph/index.js';

/** A claim of an article with the tie it stands on. */
export interface ArticleClaim {
  readonly evidence: EdgeEvidence;
  readonly edge: EdgeRow;
  readonly index: number;
}

/** The claims of an article in the order of its text. */
export function articleClaims(dataset: Dataset, document: string): ArticleClaim[] {
  const found = dataset.claims.flatMap(({ evidence, edge, index }) =>
    evidence?.document === document ? [{ evidence, edge: dataset.edges[edge]!, index }] : [],
  );
  const ties = found.filter(({ edge }) => edge.family !== 'co-occurrence');
  return ties.sort((a, b) => a.evidence.start - b.evidence.start || a.index - b.index);
}
