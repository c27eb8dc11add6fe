import type { Dataset, NodeRow } from '../graph/index.js';
import { blend } from './blend.js';
import { communitiesAt } from './communities.js';
import { communityColor, SURFACES, typeColor } from './palette.js';
import type { Appearance, NodeColor, NodeSize, Theme } from './types.js';

/** Radii in pixels for a graph of up to so many nodes with ties: the fewer, the larger. */
const RADII: readonly (readonly [nodes: number, smallest: number, largest: number])[] = [
  [24, 12, 28],
  [60, 9, 24],
  [160, 7, 22],
  [500, 5.5, 20],
  [2000, 4.5, 17],
  [Number.POSITIVE_INFINITY, 3, 14],
];

/** Nodes with a tie other than co-occurrence; all where there is none. */
function tied(nodes: readonly NodeRow[]): number {
  let count = 0;
  for (const { degree } of nodes) if (degree > 0) count++;
  return count || nodes.length;
}

function measure(size: NodeSize | NodeColor): (node: NodeRow) => number {
  if (size === 'pagerank') return (node) => node.pagerank || node.degree / 1e6;
  if (size === 'same' || size === 'type' || size === 'community') return () => 0;
  return (node) => node[size];
}

function largest(nodes: readonly NodeRow[], read: (node: NodeRow) => number): number {
  let max = 0;
  for (const node of nodes) max = Math.max(max, read(node));
  return max;
}

/** The radius of a node in pixels: its area grows with the measure. */
export function nodeSize({ nodes }: Dataset, { size }: Appearance): (index: number) => number {
  const read = measure(size);
  const max = largest(nodes, read);
  const [, smallest, biggest] = RADII.find(([most]) => tied(nodes) <= most)!;
  if (max === 0) return () => (smallest + biggest) / 2.4;
  return (index) => smallest + (biggest - smallest) * Math.sqrt(Math.max(0, read(nodes[index]!)) / max);
}

/** The colour of a node. */
export function nodeColor(
  dataset: Dataset,
  { color, resolution }: Appearance,
  theme: Theme,
): (index: number) => string {
  const { nodes } = dataset;
  if (color === 'type') return (index) => typeColor(nodes[index]!.type, theme);
  if (color === 'community') {
    const found = communitiesAt(dataset, resolution);
    return (index) => communityColor(found[index]!, theme);
  }
  const read = measure(color);
  const max = largest(nodes, read) || 1;
  const { accent, hairline } = SURFACES[theme];
  return (index) => blend(hairline, accent, 0.15 + 0.85 * Math.sqrt(read(nodes[index]!) / max));
}

const ranks = new WeakMap<Dataset, readonly number[]>();

/** Indices of the nodes from the most to the least important: the order in which labels find their place. */
export function nodeRank(dataset: Dataset): readonly number[] {
  const { nodes } = dataset;
  let order = ranks.get(dataset);
  if (!order) {
    order = nodes
      .map((node) => node.index)
      .sort((a, b) => {
        const [left, right] = [nodes[a]!, nodes[b]!];
        return right.pagerank - left.pagerank || right.degree - left.degree || a - b;
      });
    ranks.set(dataset, order);
  }
  return order;
}
