import type { Family } from '../graph/index.js';

/** How a node is drawn. */
export interface NodeMark {
  /** Fails a filter and is drawn faint. */
  readonly faint: boolean;
  readonly color: string;
  /** Radius in pixels at zoom 1. */
  readonly size: number;
}

/** How an edge is drawn. */
export interface EdgeMark {
  readonly faint: boolean;
  readonly family: Family;
  readonly color: string;
  /** Width in pixels. */
  readonly size: number;
  /** Distance of the curve's control point from the chord, as a share of the chord; 0 is straight. */
  readonly curvature: number;
  readonly arrow: boolean;
  /** For a self-loop its place among the loops of its node, from 0; else -1. */
  readonly loop: number;
}

/**
 * What is to be drawn, before anything is highlighted. Indices are those of the dataset. Marks are worked out when asked
 * for: of a large graph only a part is drawn.
 */
export interface Scene {
  /** For each node 1 when it is shown. */
  readonly nodes: Uint8Array;
  /** For each edge 1 when it is shown. */
  readonly edges: Uint8Array;
  readonly node: (index: number) => NodeMark;
  readonly edge: (index: number) => EdgeMark;
  /** Indices of nodes from the most to the least important. */
  readonly rank: readonly number[];
}

/** What stands out: all else is dimmed. */
export interface Emphasis {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  /** Nodes with a ring: selected, or ends of a path. */
  readonly rings: ReadonlySet<number>;
  /** Whether the highlighted edges carry their predicate. */
  readonly labels: boolean;
}
