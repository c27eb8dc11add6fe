import type { Span } from './span.js';

export type Polarity = 'affirmed' | 'negated';
export type Modality = 'actual' | 'planned' | 'possible' | 'conditional' | 'demanded';

/** The words behind a claim. All spans are offsets into the document's text. */
export interface Evidence {
  /** Id of the document. */
  readonly document: string;
  readonly sentence: Span;
  readonly subject: Span;
  readonly trigger: Span;
  readonly object: Span;
}

/** When something is said to happen: ISO 8601 dates, `end` included in the stretch; a missing side is open. */
export interface ClaimTime {
  readonly start?: string;
  readonly end?: string;
}

/** What a text says, not what is true. */
export interface Claim {
  readonly id: string;
  /** Id of an entity. */
  readonly subject: string;
  /** Id of a predicate of the ontology, or of a user's own. */
  readonly predicate: string;
  /** Id of an entity. */
  readonly object: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Id of the entity that says so; absent when the document itself does. */
  readonly attribution?: string;
  readonly time?: ClaimTime;
  /** Id of a place or country. */
  readonly place?: string;
  /** The office or work, as the text puts it: "deputy foreign minister", "former mayor", "researcher". */
  readonly role?: string;
  /** Id of the event that it tells of; claims of one event, in one article or many, share it. Absent for relations. */
  readonly event?: string;
  /** CAMEO code, for export to event data. */
  readonly code?: string;
  readonly evidence: Evidence;
  /** 0 to 1: how sure the rule or model is that the text says this. */
  readonly score: number;
  /** Id of the rule or model that made it. */
  readonly rule: string;
}
