export type NodeColor = 'type' | 'community' | 'degree' | 'mentions';
export type NodeSize = 'pagerank' | 'degree' | 'mentions' | 'betweenness' | 'same';

export interface Appearance {
  readonly color: NodeColor;
  readonly size: NodeSize;
  /** One line per predicate, or one per pair of nodes. */
  readonly edges: 'parallel' | 'aggregate';
  /** Flags and signs on nodes. */
  readonly pictures: boolean;
}

export const DEFAULT_APPEARANCE: Appearance = {
  color: 'type',
  size: 'pagerank',
  edges: 'parallel',
  pictures: true,
};

export type Theme = 'light' | 'dark';
