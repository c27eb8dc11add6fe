import type { Claim, EdgeEvidence, Span } from '@newsgraph/schema';
import { firstDay, lastDay } from './dates.js';
import type { Source, Sources } from './sources.js';
import type { Item } from './summary.js';

/** A span of the text as offsets into a quote of it; empty at the start when the span lies outside. */
export function within(span: Span, quote: Span): readonly [number, number] {
  const start = Math.max(span.start, quote.start) - quote.start;
  const end = Math.min(span.end, quote.end) - quote.start;
  return start < end ? [start, end] : [0, 0];
}

/** The evidence of a claim as an edge shows it, with what counting needs. */
export function itemOf(claim: Claim, source: Source, { entities }: Sources): Item {
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
    ...(claim.event === undefined ? {} : { event: claim.event }),
  };
  const { start, end } = claim.time ?? {};
  return {
    evidence,
    story: source.story,
    order: source.order,
    firstDay: firstDay(start ?? end) ?? source.firstDay,
    lastDay: lastDay(end ?? start) ?? source.lastDay,
  };
}
