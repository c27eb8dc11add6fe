import type { NewsGraph } from '@newsgraph/graph';
import type { EdgeEvidence } from '@newsgraph/schema';

/** A quotation on one line, with how certain it is, who says so, where and when. */
export function quotation(graph: NewsGraph, evidence: EdgeEvidence): string {
  const document = graph.getAttribute('documents').find((one) => one.id === evidence.document);
  const source = document?.publisher ?? document?.title ?? document?.uri ?? evidence.document;
  const marks = [
    evidence.polarity === 'negated' ? 'negated' : undefined,
    evidence.modality === 'actual' ? undefined : evidence.modality,
    evidence.attribution && `says ${evidence.attribution}`,
    source,
    evidence.date?.slice(0, 10),
  ].filter(Boolean);
  return `"${evidence.quote.replace(/\s+/g, ' ')}" [${marks.join('; ')}]`;
}
