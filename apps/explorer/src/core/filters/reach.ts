import type { Dataset } from '../graph/index.js';
import type { Focus } from './types.js';

/** For each node 1 when it lies within the focus' depth over open edges: breadth first from all roots at once. */
export function reach(dataset: Dataset, focus: Focus, open: (edge: number) => boolean): Uint8Array {
  const inside = new Uint8Array(dataset.nodes.length);
  let frontier = focus.roots.flatMap((key) => dataset.nodeIndex.get(key) ?? []);
  for (const node of frontier) inside[node] = 1;
  for (let depth = 0; depth < focus.depth; depth++) {
    const next: number[] = [];
    for (const node of frontier) {
      for (const edge of dataset.incident[node]!) {
        if (!open(edge)) continue;
        const { source, target } = dataset.edges[edge]!;
        const other = source === node ? target : source;
        if (!inside[other]) {
          inside[other] = 1;
          next.push(other);
        }
      }
    }
    frontier = next;
  }
  return inside;
}
