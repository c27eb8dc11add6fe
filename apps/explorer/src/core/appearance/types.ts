/** What is counted or measured of every node. */
export const ATTRIBUTES = ['pagerank', 'betweenness', 'degree', 'mentions', 'documents'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** Attributes in words. */
export const ATTRIBUTE_LABELS: Readonly<Record<Attribute, string>> = {
  pagerank: 'Importance',
  betweenness: 'Between others',
  degree: 'Number of ties',
  mentions: 'Mentions',
  documents: 'Articles',
};

export type NodeColor = 'type' | 'community' | Attribute;
export type NodeSize = Attribute | 'same';

export interface Appearance {
  readonly color: NodeColor;
  readonly size: NodeSize;
  /** One line per predicate, or one per pair of nodes. */
  readonly edges: 'parallel' | 'aggregate';
  /** Flags and signs on nodes. */
  readonly pictures: boolean;
  /** How fine communities are: 1 as in the file. */
  readonly resolution: number;
}

export const DEFAULT_APPEARANCE: Appearance = {
  color: 'type',
  size: 'pagerank',
  edges: 'parallel',
  pictures: true,
  resolution: 1,
};

export type Theme = 'light' | 'dark';
