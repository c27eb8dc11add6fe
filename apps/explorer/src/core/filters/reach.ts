import { CO_OCCURRENCE, type Dataset } from '../graph/index.js';
import type { Focus } from './types.js';

/** A neighbourhood. */
export interface Reach {
  /** For each node 1 when it is in it. */
  readonly inside: Uint8Array;
  /** Of the roots' neighbours, how many are in it and how many there are. */
  readonly neighbours: { readonly shown: number; readonly all: number };
}

/** The nodes that open edges join with a node, and how strongly: the stories of all ties; co-occurrence counts little. */
function neighboursOf(dataset: Dataset, node: number, open: (edge: number) => boolean): Map<number, number> {
  const { source, target, weight, family } = dataset.arrays;
  const found = new Map<number, number>();
  for (const edge of dataset.incident[node]!) {
    if (!open(edge)) continue;
    const other = source[edge] === node ? target[edge]! : source[edge]!;
    const strength = family[edge] === CO_OCCURRENCE ? weight[edge]! / 1000 : weight[edge]!;
    if (other !== node) found.set(other, (found.get(other) ?? 0) + strength);
  }
  return found;
}

/** The strongest of them. Those that are in already take no place. */
function strongest(found: ReadonlyMap<number, number>, inside: Uint8Array, most: number): number[] {
  const others = [...found.keys()].filter((node) => !inside[node]);
  if (others.length <= most) return others;
  return others.sort((a, b) => found.get(b)! - found.get(a)! || a - b).slice(0, Math.max(0, most));
}

/** What lies within the focus' depth over open edges: breadth first from all roots at once. */
export function reach(dataset: Dataset, focus: Focus, open: (edge: number) => boolean): Reach {
  const inside = new Uint8Array(dataset.nodes.length);
  const around = new Set<number>();
  const roots = focus.roots.flatMap((key) => dataset.nodeIndex.get(key) ?? []);
  let frontier = roots;
  for (const node of frontier) inside[node] = 1;
  for (let depth = 0; depth < focus.depth; depth++) {
    const next: number[] = [];
    for (const node of frontier) {
      const found = neighboursOf(dataset, node, open);
      if (depth === 0) for (const other of found.keys()) around.add(other);
      for (const other of strongest(found, inside, focus.most ?? found.size)) {
        inside[other] = 1;
        next.push(other);
      }
    }
    frontier = next;
  }
  for (const root of roots) around.delete(root);
  let shown = 0;
  for (const node of around) shown += inside[node]!;
  return { inside, neighbours: { shown, all: around.size } };
}
