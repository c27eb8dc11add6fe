import type { Projection } from '../projection.js';
import { type Closed, cheapest, type Way } from './dijkstra.js';

function costOf({ offsets, neighbours, weights }: Projection, nodes: readonly number[]): number {
  let cost = 0;
  for (let step = 1; step < nodes.length; step++) {
    const from = nodes[step - 1]!;
    const row = neighbours.subarray(offsets[from]!, offsets[from + 1]!);
    cost += weights[offsets[from]! + row.indexOf(nodes[step]!)]!;
  }
  return cost;
}

/** Closes the nodes of the root and the steps by which known ways leave it. */
function closedAt(order: number, root: readonly number[], known: readonly Way[]): Closed {
  const spur = root.at(-1)!;
  const steps = known
    .filter(({ nodes }) => root.every((node, i) => nodes[i] === node) && nodes.length > root.length)
    .map(({ nodes }) => spur * order + nodes[root.length]!);
  return { nodes: new Set(root.slice(0, -1)), steps: new Set(steps) };
}

function byCost(a: Way, b: Way): number {
  return a.cost - b.cost || a.nodes.length - b.nodes.length || (a.nodes.join() < b.nodes.join() ? -1 : 1);
}

/**
 * The `most` cheapest ways without a loop between two nodes, cheapest first (Yen 1971, "Finding the k shortest loopless
 * paths in a network"). The projection's weights are costs above 0.
 */
export function cheapestWays(
  projection: Projection,
  [from, to]: readonly [number, number],
  most: number,
): Way[] {
  const order = projection.keys.length;
  const first = cheapest(projection, [from, to], { nodes: new Set(), steps: new Set() });
  if (!first) return [];
  const found: Way[] = [first];
  const waiting = new Map<string, Way>();
  while (found.length < most) {
    const last = found.at(-1)!;
    for (let length = 1; length < last.nodes.length; length++) {
      const root = last.nodes.slice(0, length);
      const rest = cheapest(projection, [root.at(-1)!, to], closedAt(order, root, found));
      if (!rest) continue;
      const nodes = [...root.slice(0, -1), ...rest.nodes];
      waiting.set(nodes.join(), { nodes, cost: costOf(projection, nodes) });
    }
    const next = [...waiting.values()].sort(byCost)[0];
    if (!next) break;
    waiting.delete(next.nodes.join());
    found.push(next);
  }
  return found;
}
