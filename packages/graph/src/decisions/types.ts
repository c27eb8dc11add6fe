import type { EntityType, Modality, Polarity } from '@newsgraph/schema';

/** The claim holds as it stands, or is left out. */
export interface Verdict {
  readonly kind: 'accept' | 'reject';
  /** Id of the claim. */
  readonly claim: string;
}

/** What a claim should have said; what is absent stays. */
export interface Edit {
  readonly kind: 'edit';
  readonly claim: string;
  /** Ids of entities; both or none. */
  readonly subject?: string;
  readonly object?: string;
  /** Id of a predicate of the ontology. */
  readonly predicate?: string;
  readonly modality?: Modality;
  readonly polarity?: Polarity;
}

/** Two entities are one: all that is said of `entity` is said of `into`. */
export interface Merge {
  readonly kind: 'merge';
  readonly entity: string;
  readonly into: string;
}

/** A place in a document's text, as mentions and evidence have it. */
export interface MentionPlace {
  /** Id of the document. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** One entity is two: the mentions named here stand for `into`. */
export interface Split {
  readonly kind: 'split';
  readonly entity: string;
  /** Id of the other entity: a new one, or one that is there. */
  readonly into: string;
  /** Name of a new entity. */
  readonly label: string;
  /** Type of a new entity; absent it is that of the old one. */
  readonly type?: EntityType;
  /** Mentions with exactly these words. */
  readonly names?: readonly string[];
  /** Mentions at these places. */
  readonly mentions?: readonly MentionPlace[];
}

/** What a reader has decided about a claim or an entity. */
export type Decision = Verdict | Edit | Merge | Split;

/** Decisions as a file: what a rebuild needs to come to the same graph. */
export interface DecisionsFile {
  readonly format: 'newsgraph-decisions';
  readonly version: 1;
  readonly decisions: readonly Decision[];
}

/** A decision that changed nothing, and why. */
export interface Unmatched {
  readonly decision: Decision;
  /** A full sentence for the reader, such as "There is no claim c12." */
  readonly reason: string;
}

/** What became of decisions: each is applied or unmatched. */
export interface Outcome {
  readonly given: number;
  readonly applied: number;
  readonly unmatched: readonly Unmatched[];
}
