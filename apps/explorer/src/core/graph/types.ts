import type { Decision } from '@newsgraph/graph/decisions';
import type { EdgeEvidence, EventClass, GraphDocument } from '@newsgraph/schema';
import type Graph from 'graphology';
import type { Arrays } from './arrays.js';

/** What an edge is drawn as: one of the four event classes, a relation, a co-occurrence, or a tie of another program. */
export type Family = EventClass | 'relation' | 'co-occurrence' | 'other';

/** An entity as the explorer works with it. Every field is checked: text is text, numbers are finite. */
export interface NodeRow {
  readonly index: number;
  readonly key: string;
  readonly label: string;
  /** One of the ontology's types, or what a foreign file says. */
  readonly type: string;
  readonly subtype?: string;
  readonly description?: string;
  /** `Q` and digits. */
  readonly wikidata?: string;
  readonly country?: string;
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly documents: number;
  readonly pagerank: number;
  readonly betweenness: number;
  readonly community: number;
  /** Ties without co-occurrence. */
  readonly degree: number;
  readonly x: number;
  readonly y: number;
}

/** One edge of the file: every claim of one predicate between two entities. */
export interface EdgeRow {
  readonly index: number;
  readonly key: string;
  /** Index of the node. */
  readonly source: number;
  readonly target: number;
  readonly directed: boolean;
  /** Id of the predicate. */
  readonly predicate: string;
  readonly label: string;
  readonly family: Family;
  /** Independent stories; for co-occurrence a strength from 0 to 1. */
  readonly weight: number;
  readonly score: number;
  /** Indices into `Dataset.claims`. */
  readonly claims: readonly number[];
}

/** One claim: a piece of evidence on an edge. An edge that came without evidence has one claim without `evidence`. */
export interface ClaimRow {
  readonly index: number;
  /** Id of the claim, or one made from its edge and place in the file. */
  readonly id: string;
  /** Index of the edge. */
  readonly edge: number;
  readonly evidence?: EdgeEvidence;
  readonly modality: string;
  readonly polarity: string;
  /** Label of who says so; empty when the article does. */
  readonly speaker: string;
  /** Empty when unknown. */
  readonly publisher: string;
  /** Id of the story: documents without one stand for themselves. */
  readonly story: string;
  /** Days since 1970-01-01, or null when undated. */
  readonly day: number | null;
}

/** A graph opened in the explorer: rows with indices, and the graphology graph they came from. */
export interface Dataset {
  readonly title: string;
  readonly graph: Graph;
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly claims: readonly ClaimRow[];
  readonly documents: ReadonlyMap<string, GraphDocument>;
  readonly nodeIndex: ReadonlyMap<string, number>;
  readonly edgeIndex: ReadonlyMap<string, number>;
  /** Indices of the edges at each node. */
  readonly incident: readonly (readonly number[])[];
  /** The same object for datasets with the same nodes and edges in the same order: a drawing of one fits the other. */
  readonly shape: object;
  /** Claims accepted and rejected since the graph was made; `graph` still has them. */
  readonly verdicts?: readonly Decision[];
  readonly arrays: Arrays;
}
