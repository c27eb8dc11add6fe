export type NodeColor = 'type' | 'community' | 'degree' | 'mentions';
export type NodeSize = 'pagerank' | 'degree' | 'mentions' | 'betweenness' | 'same';

export interface Appearance {
  readonly color: NodeColor;
  readonly size: NodeSize;
  /** One line per predicate, or one per pair of nodes. */
  readonly edges: 'parallel' | 'aggregate';
}

export const DEFAULT_APPEARANCE: Appearance = { color: 'type', size: 'pagerank', edges: 'parallel' };

export type Theme = 'light' | 'dark';
