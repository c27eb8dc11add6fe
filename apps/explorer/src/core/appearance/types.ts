export type NodeColor = 'type' | 'community' | 'degree' | 'mentions';
export type NodeSize = 'pagerank' | 'degree' | 'mentions' | 'betweenness' | 'same';

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
