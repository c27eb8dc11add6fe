import { PREDICATES } from './ontology/predicates.js';
import type { EntityType } from './records/entity.js';

export type Layer = 'event' | 'relation' | 'cooccurrence';
export type EventClass =
  | 'verbal cooperation'
  | 'material cooperation'
  | 'verbal conflict'
  | 'material conflict';

export interface Predicate {
  readonly id: string;
  /** Reads between subject and object: "Russia *threatens* Ukraine". */
  readonly label: string;
  readonly layer: Layer;
  readonly class?: EventClass;
  readonly symmetric?: boolean;
  /** Label read from object to subject. */
  readonly inverse?: string;
  /** Wikidata property. */
  readonly wikidata?: string;
  /** CAMEO root codes. */
  readonly cameo?: readonly string[];
  readonly description: string;
  /** #rrggbb */
  readonly color: string;
}

export interface EntityTypeInfo {
  readonly id: EntityType;
  readonly label: string;
  readonly plural: string;
  readonly color: string;
}

const byId = new Map(PREDICATES.map((predicate) => [predicate.id, predicate]));

/** Finds a predicate by its id. */
export type Ontology = (id: string) => Predicate | undefined;

/** The ontology with a user's own predicates. An own one cannot take the place of a built-in one. */
export function ontologyWith(own: readonly Predicate[]): Ontology {
  const added = new Map(own.map((item) => [item.id, item]));
  return (id) => byId.get(id) ?? added.get(id);
}

/** The predicate with this id, or undefined. */
export function predicate(id: string): Predicate | undefined {
  return byId.get(id);
}
