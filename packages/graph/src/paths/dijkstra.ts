import type { Projection } from '../projection.js';
import { createHeap } from './heap.js';

/** A way through a projection: node numbers from first to last, and what it costs. */
export interface Way {
  readonly nodes: readonly number[];
  readonly cost: number;
}

/** What a search must not use. */
export interface Closed {
  readonly nodes: ReadonlySet<number>;
  /** Steps as `from * order + to`. */
  readonly steps: ReadonlySet<number>;
}

function trace(previous: Int32Array, to: number): number[] {
  const nodes = [to];
  for (let node = previous[to]!; node !== -1; node = previous[node]!) nodes.push(node);
  return nodes.reverse();
}

/** The cheapest way (Dijkstra 1959); the projection's weights are costs. Undefined when there is none. */
export function cheapest(
  { keys, offsets, neighbours, weights }: Projection,
  [from, to]: readonly [number, number],
  closed: Closed,
): Way | undefined {
  const order = keys.length;
  const costs = new Float64Array(order).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(order).fill(-1);
  const heap = createHeap();
  costs[from] = 0;
  heap.push(from, 0);
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { item: node, priority } = next;
    if (node === to) return { nodes: trace(previous, to), cost: priority };
    if (priority > costs[node]!) continue;
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
      const other = neighbours[i]!;
      const cost = priority + weights[i]!;
      if (cost >= costs[other]! || closed.nodes.has(other) || closed.steps.has(node * order + other))
        continue;
      costs[other] = cost;
      previous[other] = node;
      heap.push(other, cost);
    }
  }
  return undefined;
}
