import type { EntityType } from '@newsgraph/schema';

/** A run of tokens taken for a name. */
export interface NamedSpan {
  /** Half-open range of tokens. */
  readonly first: number;
  readonly last: number;
  readonly name: string;
  /** What the name tagger takes it for; absent when only the knowledge base knows it. */
  readonly tagged?: EntityType;
  /** The tagger's confidence, 0 to 1. */
  readonly score: number;
}
