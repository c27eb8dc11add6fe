import type { EdgeAttributes, EdgeEvidence, Layer, Modality } from '@newsgraph/schema';
import { edgeSize } from './appearance.js';
import { seenAttributes, unseen, widen } from './dates.js';

/** A piece of evidence with what counting needs. */
export interface Item {
  readonly evidence: EdgeEvidence;
  /** The story that its document tells. */
  readonly story: string;
  /** Place of its document among the documents. */
  readonly order: number;
  /** ISO 8601 days. */
  readonly firstDay: string | undefined;
  readonly lastDay: string | undefined;
}

/** What an edge says of all its evidence. */
export type Summary = Omit<EdgeAttributes, 'type' | 'label' | 'layer' | 'class' | 'color'>;

/** Best score first, then the order of documents, then of the text. */
export function compareItems(a: Item, b: Item): number {
  const [left, right] = [a.evidence.claim ?? '', b.evidence.claim ?? ''];
  return (
    b.evidence.score - a.evidence.score ||
    a.order - b.order ||
    a.evidence.start - b.evidence.start ||
    (left < right ? -1 : left > right ? 1 : 0)
  );
}

function modalities(items: readonly Item[]): Partial<Record<Modality, number>> {
  const counts: Partial<Record<Modality, number>> = {};
  for (const { evidence } of items) counts[evidence.modality] = (counts[evidence.modality] ?? 0) + 1;
  return counts;
}

function labelsOfSpeakers(items: readonly Item[]): string[] {
  return [...new Set(items.flatMap(({ evidence }) => evidence.attribution ?? []))].sort();
}

/** Independent stories among what is affirmed; among all when nothing is: the weight of an edge. */
export function countStories(said: readonly { readonly story: string; readonly polarity: string }[]): number {
  const affirmed = said.filter(({ polarity }) => polarity === 'affirmed');
  return new Set((affirmed.length > 0 ? affirmed : said).map(({ story }) => story)).size;
}

function seen(items: readonly Item[]): { firstSeen?: string; lastSeen?: string } {
  const days = unseen();
  for (const { firstDay, lastDay } of items) widen(days, firstDay, lastDay);
  return seenAttributes(days);
}

/** Distinct events; absent where evidence knows of none. */
function countEvents(items: readonly Item[]): { events?: number } {
  const events = new Set(items.flatMap(({ evidence }) => evidence.event ?? []));
  return events.size > 0 ? { events: events.size } : {};
}

/** Counts, weight and days of evidence, and the evidence itself in order. There must be some. */
export function summarize(layer: Layer, items: readonly Item[]): Summary {
  const sorted = [...items].sort(compareItems);
  const weight = countStories(sorted.map(({ story, evidence: { polarity } }) => ({ story, polarity })));
  return {
    weight,
    claims: sorted.length,
    ...countEvents(sorted),
    documents: new Set(sorted.map(({ order }) => order)).size,
    modality: modalities(sorted),
    negated: sorted.filter(({ evidence }) => evidence.polarity === 'negated').length,
    attributions: labelsOfSpeakers(sorted),
    ...seen(sorted),
    score: sorted[0]!.evidence.score,
    evidence: sorted.map(({ evidence }) => evidence),
    size: edgeSize(layer, weight),
  };
}
