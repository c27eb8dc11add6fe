import type {
  Claim,
  Document,
  EdgeAttributes,
  Entity,
  GraphAttributes,
  Mention,
  NodeAttributes,
  Predicate,
  Skip,
} from '@newsgraph/schema';
import type { AbstractGraph as Graph } from 'graphology-types';

/** What a knowledge base says of two entities. */
export interface KnownRelation {
  readonly subject: string;
  /** Id of a predicate of the ontology. */
  readonly predicate: string;
  readonly object: string;
}

/** A multi, mixed graphology graph: nodes are entities, edges are what the texts say of them. */
export type NewsGraph = Graph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Any graphology graph, such as one read from another program's file. */
export type AnyGraph = Graph;

export interface BuildInput {
  readonly title: string;
  /** In the order in which evidence of equal score is listed. */
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly mentions: Iterable<Mention>;
  /** The user's own predicates; those that an edge has are written into the graph. */
  readonly predicates?: readonly Predicate[];
  /** Relations that no text needs to say: edges of `origin` "knowledge" between entities that are in the graph anyway. */
  readonly known?: readonly KnownRelation[];
}

export interface BuildOptions {
  /** Metrics, communities, sizes and positions (default true). Without them these attributes are 0. */
  readonly decorate?: boolean;
  /** `appears-with` edges (default true). */
  readonly cooccurrence?: boolean;
  /** An edge is drawn when the surest of its claims has at least this score (0 to 1, default 0: every edge). */
  readonly minimumScore?: number;
  /** Told the id of each claim whose edge is not drawn because of {@link BuildOptions.minimumScore}. */
  readonly onDoubtful?: (claim: string) => void;
  /** Told of each claim that could not become evidence, and why. */
  readonly onSkip?: (skip: Skip) => void;
}
