import type { Node } from './node.js';

/** Groups of nodes that grow by merging; a merge that joins contradictions is refused. */
export interface Clusters {
  /** Two nodes that must never be in one cluster. */
  forbid(a: Node, b: Node): void;
  /** False when the merge was refused. `force` disregards countries and known ids, not what was forbidden. */
  merge(a: Node, b: Node, force?: boolean): boolean;
  /** The nodes of each cluster, by first node. */
  list(): Node[][];
}

interface Cluster {
  readonly nodes: Node[];
  readonly known: Set<string>;
  readonly countries: Set<string>;
  /** Ids that must stay out. */
  readonly barred: Set<string>;
}

function clusterOf(node: Node): Cluster {
  return {
    nodes: [node],
    known: new Set(node.known ? [node.id] : []),
    countries: new Set(node.entity.country ? [node.entity.country] : []),
    barred: new Set(),
  };
}

function contradict(a: Cluster, b: Cluster): boolean {
  if (a.known.size > 0 && b.known.size > 0) return true;
  const apart = ![...a.countries].some((country) => b.countries.has(country));
  return a.countries.size > 0 && b.countries.size > 0 && apart;
}

function absorb(into: Cluster, from: Cluster): void {
  into.nodes.push(...from.nodes);
  for (const id of from.known) into.known.add(id);
  for (const country of from.countries) into.countries.add(country);
  for (const id of from.barred) into.barred.add(id);
}

/** Of each cluster so many nodes are compared with those of the other before they merge. */
const MOST_COMPARED = 6;

/**
 * Union-find over the nodes; the smaller cluster joins the larger. `apart` tells of two nodes that they are not one: a
 * chain of likenesses (Lee Sung-un, Lee, Robin Lee) never joins its ends.
 */
export function createClusters(nodes: readonly Node[], apart: (a: Node, b: Node) => boolean): Clusters {
  const owner = new Map(nodes.map((node) => [node.id, clusterOf(node)]));
  const isForbidden = (a: Cluster, b: Cluster) => {
    const [few, many] = a.barred.size <= b.barred.size ? [a, b] : [b, a];
    if (few.barred.size === 0 && many.barred.size === 0) return false;
    const barring = (x: Cluster, y: Cluster) => [...x.barred].some((id) => owner.get(id) === y);
    return barring(a, b) || barring(b, a);
  };
  const isChain = (x: Cluster, y: Cluster) => {
    if (x.nodes.length === 1 && y.nodes.length === 1) return false;
    const few = y.nodes.slice(0, MOST_COMPARED);
    return x.nodes.slice(0, MOST_COMPARED).some((a) => few.some((b) => apart(a, b)));
  };
  return {
    forbid(a, b) {
      owner.get(a.id)!.barred.add(b.id);
      owner.get(b.id)!.barred.add(a.id);
    },
    merge(a, b, force = false) {
      const [x, y] = [owner.get(a.id)!, owner.get(b.id)!];
      if (x === y) return true;
      if (isForbidden(x, y) || (!force && (contradict(x, y) || isChain(x, y)))) return false;
      const [into, from] = x.nodes.length >= y.nodes.length ? [x, y] : [y, x];
      absorb(into, from);
      for (const node of from.nodes) owner.set(node.id, into);
      return true;
    },
    list: () => [...new Set(nodes.map((node) => owner.get(node.id)!))].map((cluster) => cluster.nodes),
  };
}
