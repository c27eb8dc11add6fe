import type { Node } from './node.js';

/** Groups of nodes that grow by merging; a merge that joins contradictions is refused. */
export interface Clusters {
  /** False when the merge was refused. */
  merge(a: Node, b: Node): boolean;
  /** The nodes of each cluster, by first node. */
  list(): Node[][];
}

function contradicts(a: readonly Node[], b: readonly Node[]): boolean {
  const known = new Set([...a, ...b].filter((node) => node.known).map((node) => node.id));
  if (known.size > 1) return true;
  const countries = (nodes: readonly Node[]) => new Set(nodes.flatMap((node) => node.entity.country ?? []));
  const [x, y] = [countries(a), countries(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((country) => y.has(country));
}

/** Union-find over the nodes; the smaller cluster joins the larger. */
export function createClusters(nodes: readonly Node[]): Clusters {
  const owner = new Map(nodes.map((node) => [node.id, [node]]));
  return {
    merge(a, b) {
      const [x, y] = [owner.get(a.id)!, owner.get(b.id)!];
      if (x === y) return true;
      if (contradicts(x, y)) return false;
      const [into, from] = x.length >= y.length ? [x, y] : [y, x];
      for (const node of from) {
        into.push(node);
        owner.set(node.id, into);
      }
      return true;
    },
    list: () => [...new Set(nodes.map((node) => owner.get(node.id)!))],
  };
}
