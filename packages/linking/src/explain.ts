import type { Analysis, Document, Mention } from '@newsgraph/schema';
import type { Features } from './choose/features.js';
import type { KnowledgeBase } from './knowledge-base.js';
import { linkReading } from './link-document.js';
import { mentionRecord } from './placed.js';

/** One who could have been meant. */
export interface Alternative {
  readonly id: string;
  readonly label: string;
  /** How the base has the name: `label`, `alias`, `surname`, ... */
  readonly kind: string;
  readonly score: number;
  /** What speaks for and against, each about -1 to 1. */
  readonly features: Features;
}

/** Why a mention is linked as it is. */
export interface Explanation {
  readonly mention: Mention;
  /** Other names in the document that were taken for the same. */
  readonly names: readonly string[];
  /** Offices beside the names. */
  readonly roles: readonly string[];
  /** All that were weighed, best first; empty for a name that the base does not have. */
  readonly alternatives: readonly Alternative[];
}

/** Explains the mention at an offset into the text; undefined when none is there. */
export function explainMention(
  knowledge: KnowledgeBase,
  { document, analysis }: { readonly document: Document; readonly analysis: Analysis },
  offset: number,
): Explanation | undefined {
  const { reading, actors, mentions } = linkReading(document, analysis, knowledge);
  const placed = mentions.find(({ first, last }) => {
    const { start, end } = reading.spanOf(first, last);
    return start <= offset && offset < end;
  });
  if (!placed) return undefined;
  const own =
    actors.find(({ group }) => group.spans.some(({ span }) => span.first === placed.first)) ??
    actors.find((actor) => actor.id === placed.entity);
  return {
    mention: mentionRecord(reading, placed),
    names: own ? [own.group.name, ...own.group.others] : [],
    roles: own ? [...own.group.roles] : [],
    alternatives: (own?.choice.weighed ?? []).map(({ candidate, entity, features, score }) => ({
      id: candidate.id,
      label: entity.label,
      kind: candidate.kind,
      score,
      features,
    })),
  };
}
