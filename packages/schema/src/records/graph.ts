import type { EventClass, Layer, Predicate } from '../ontology.js';
import type { Modality, Polarity } from './claim.js';
import type { EntityType } from './entity.js';

/** One piece of evidence on an edge: the quotation is `text.slice(start, end)` of its document. */
export interface EdgeEvidence {
  /** Id of the document. */
  readonly document: string;
  /** The sentence. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Offsets into `quote`, half-open, of the words to highlight. */
  readonly subject: readonly [number, number];
  readonly trigger: readonly [number, number];
  readonly object: readonly [number, number];
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** Label of who says so. */
  readonly attribution?: string;
  /** When it happens, else when it was published: ISO 8601. */
  readonly date?: string;
  readonly role?: string;
  readonly score: number;
  /** Id of the claim. */
  readonly claim?: string;
  /** Id of the event; evidence of one event shares it. */
  readonly event?: string;
}

export interface NodeAttributes {
  label: string;
  type: EntityType;
  subtype?: string;
  /** Wikidata id, when it has one. */
  wikidata?: string;
  description?: string;
  /** Id of its country. */
  country?: string;
  roles?: string[];
  aliases: string[];
  mentions: number;
  documents: number;
  /** ISO 8601 day. */
  firstSeen?: string;
  lastSeen?: string;
  degree: number;
  pagerank: number;
  betweenness: number;
  community: number;
  x: number;
  y: number;
  size: number;
  /** #rrggbb */
  color: string;
}

export interface EdgeAttributes {
  /** Id of the predicate. */
  type: string;
  label: string;
  layer: Layer;
  class?: EventClass;
  /** Number of independent stories, 0 for what only the knowledge base says; for `appears-with` normalised pointwise mutual information, 0 to 1. */
  weight: number;
  claims: number;
  /** Number of distinct events that the claims tell of; for events only. */
  events?: number;
  /** `knowledge`: no text says so, the knowledge base does. Absent for what the texts say. */
  origin?: 'knowledge';
  documents: number;
  modality: Partial<Record<Modality, number>>;
  /** Number of negated claims. */
  negated: number;
  /** Labels of those who say so, sorted. */
  attributions: string[];
  firstSeen?: string;
  lastSeen?: string;
  score: number;
  evidence: EdgeEvidence[];
  color: string;
  size: number;
}

/** A document as the graph remembers it. */
export interface GraphDocument {
  readonly id: string;
  readonly title?: string;
  readonly uri?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly story?: string;
}

export interface GraphAttributes {
  title: string;
  documents: GraphDocument[];
  generator: string;
  version: string;
  /** The user's own predicates among its edges. */
  predicates?: Predicate[];
}
