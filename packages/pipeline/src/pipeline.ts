import { createLinker, type Explanation, type Judgement } from '@newsgraph/linking';
import {
  type Claim,
  checkStages,
  type Document,
  type Entity,
  type Item,
  type LinkedDocument,
  ontologyWith,
  type Predicate,
  type Stage,
} from '@newsgraph/schema';
import { type United, unite } from './corpus.js';
import { type KnownRelation, knownRelations } from './known.js';
import type { Resources } from './resources.js';
import { documentStages } from './stages.js';

/** What was read in one document. Entities that the knowledge base lacks still carry provisional ids. */
export interface ReadDocument {
  readonly linked: LinkedDocument;
  readonly claims: readonly Claim[];
}

export interface Pipeline {
  /** The stages that a document goes through, in order. */
  readonly stages: readonly Stage[];
  /** The user's own predicates. */
  readonly predicates: readonly Predicate[];
  /** Reads one document. Pure: the same document gives the same result. */
  read(document: Document): ReadDocument;
  /** One identity for each entity across documents; `read` holds what {@link Pipeline.read} gave, in the order of `documents`. */
  unite(documents: readonly Document[], read: readonly ReadDocument[]): United;
  /** Why the mention at an offset (UTF-16 code units) of a document is linked as it is; undefined when none is there. */
  explain(document: Document, offset: number): Explanation | undefined;
  /** What the knowledge base says of two of the entities and held when the articles came out. */
  known(entities: readonly Entity[], documents: readonly Document[]): readonly KnownRelation[];
}

/**
 * Composes the stages. `judgements` is a log of what persons said of pairs of entities.
 *
 * @throws NewsgraphError `data-corrupt` when the weights are not of this version.
 */
export function createPipeline(resources: Resources, judgements: readonly Judgement[] = []): Pipeline {
  const linker = createLinker({ knowledge: resources.knowledge, judgements });
  const stages = documentStages(resources, linker);
  checkStages(stages);
  const predicates = resources.patterns?.predicates ?? [];
  return {
    stages,
    predicates,
    read(document) {
      const item = stages.reduce<Item>((known, stage) => stage.run(known), { document });
      return { linked: item.linked!, claims: item.claims! };
    },
    unite: (documents, read) => unite({ linker, find: ontologyWith(predicates) }, documents, read),
    explain(document, offset) {
      const item = stages[0]!.run({ document });
      return linker.explain(document, item.analysis!, offset);
    },
    known: (entities, documents) => knownRelations(resources.knowledge, entities, documents),
  };
}
