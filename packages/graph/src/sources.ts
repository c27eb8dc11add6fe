import { type Document, type Entity, type Ontology, ontologyWith } from '@newsgraph/schema';
import { firstDay, lastDay } from './dates.js';
import type { BuildInput } from './types.js';

/** A document and what the edges ask of it. */
export interface Source {
  readonly document: Document;
  /** Place among the documents. */
  readonly order: number;
  /** Its story, or itself when it is the only telling. */
  readonly story: string;
  readonly firstDay: string | undefined;
  readonly lastDay: string | undefined;
}

/** Documents, entities and predicates by id. */
export interface Sources {
  readonly documents: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly find: Ontology;
}

function source(document: Document, order: number): Source {
  return {
    document,
    order,
    story: document.story ?? document.id,
    firstDay: firstDay(document.published),
    lastDay: lastDay(document.published),
  };
}

/**
 * Indexes what claims and mentions refer to. Entities named like a property that every object has ("constructor")
 * are left out: graphology keeps neighbours in plain objects, and such a key would write into Object.prototype.
 */
export function sourcesOf({ documents, entities, predicates = [] }: BuildInput): Sources {
  return {
    documents: new Map(documents.map((document, order) => [document.id, source(document, order)])),
    entities: new Map(
      entities.filter(({ id }) => !(id in Object.prototype)).map((entity) => [entity.id, entity]),
    ),
    find: ontologyWith(predicates),
  };
}
