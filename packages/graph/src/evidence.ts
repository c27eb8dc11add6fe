import type { Claim, EdgeEvidence, Span } from '@newsgraph/schema';
import type { Source, Sources } from './sources.js';

/** A claim's evidence with what sorting and counting need. */
export interface Support {
  readonly claim: Claim;
  readonly source: Source;
  readonly evidence: EdgeEvidence;
}

/** A span of the text as offsets into a quote of it; empty at the start when the span lies outside. */
export function within(span: Span, quote: Span): readonly [number, number] {
  const start = Math.max(span.start, quote.start) - quote.start;
  const end = Math.min(span.end, quote.end) - quote.start;
  return start < end ? [start, end] : [0, 0];
}

/** The evidence of a claim as an edge shows it. */
export function supportOf(claim: Claim, source: Source, { entities }: Sources): Support {
  const { sentence, subject, trigger, object } = claim.evidence;
  const said = claim.attribution;
  const date = claim.time?.start ?? claim.time?.end ?? source.document.published;
  const evidence: EdgeEvidence = {
    document: source.document.id,
    start: sentence.start,
    end: sentence.end,
    quote: source.document.text.slice(sentence.start, sentence.end),
    subject: within(subject, sentence),
    trigger: within(trigger, sentence),
    object: within(object, sentence),
    modality: claim.modality,
    polarity: claim.polarity,
    ...(said === undefined ? {} : { attribution: entities.get(said)?.label ?? said }),
    ...(date === undefined ? {} : { date }),
    ...(claim.role === undefined ? {} : { role: claim.role }),
    score: claim.score,
    claim: claim.id,
  };
  return { claim, source, evidence };
}

/** Best score first, then the order of documents, then of the text. */
export function compareSupport(a: Support, b: Support): number {
  return (
    b.claim.score - a.claim.score ||
    a.source.order - b.source.order ||
    a.evidence.start - b.evidence.start ||
    (a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0)
  );
}
