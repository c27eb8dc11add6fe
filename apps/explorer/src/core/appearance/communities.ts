import { communities } from '@newsgraph/graph/communities';
import type { Dataset } from '../graph/index.js';

const cache = new WeakMap<Dataset, Map<number, readonly number[]>>();

/** The community of every node at a resolution: those of the file at 1, else found anew (Louvain), once each. */
export function communitiesAt(dataset: Dataset, resolution: number): readonly number[] {
  const known = cache.get(dataset) ?? new Map<number, readonly number[]>();
  cache.set(dataset, known);
  let found = known.get(resolution);
  if (!found) {
    const fromFile = dataset.nodes.map((node) => node.community);
    const given = resolution === 1 && fromFile.some((community) => community > 0);
    found = given ? fromFile : communities(dataset.graph, { resolution });
    known.set(resolution, found);
  }
  return found;
}
