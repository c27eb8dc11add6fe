import type { Modality, Polarity } from '@newsgraph/schema';

/** What a reader has decided about a claim or an entity. A rebuild applies the same decisions again. */
export type Decision =
  | { readonly kind: 'accept' | 'reject'; readonly claim: string }
  | {
      readonly kind: 'edit';
      readonly claim: string;
      readonly predicate?: string;
      readonly modality?: Modality;
      readonly polarity?: Polarity;
    }
  | { readonly kind: 'merge'; readonly entity: string; readonly into: string };

/** Decisions as a file: what a rebuild needs to come to the same graph. */
export interface DecisionsFile {
  readonly format: 'newsgraph-decisions';
  readonly version: 1;
  readonly decisions: readonly Decision[];
}
