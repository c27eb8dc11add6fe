import type { Entity, LinkedDocument, Resolution } from '@newsgraph/schema';
import type { KnowledgeBase } from '../knowledge-base.js';
import { candidatePairs } from './blocks.js';
import { createClusters } from './clusters.js';
import { compare } from './compare.js';
import { finalEntity } from './final-entity.js';
import { collectNodes, isProvisional } from './node.js';

/** One identity for each entity across documents; the surest pairs are merged first. */
export function resolveDocuments(knowledge: KnowledgeBase, linked: readonly LinkedDocument[]): Resolution {
  const nodes = collectNodes(knowledge, linked);
  const clusters = createClusters(nodes);
  const judged = candidatePairs(knowledge, nodes).map(([a, b]) => ({ a, b, ...compare(knowledge, a, b) }));
  const same = judged.filter((one) => one.verdict === 'same').sort((x, y) => y.score - x.score);
  for (const { a, b } of same) clusters.merge(a, b);
  const identity = new Map<string, string>();
  const entities = new Map<string, Entity>();
  for (const cluster of clusters.list()) {
    const entity = finalEntity(knowledge, cluster, (id) => entities.has(id));
    entities.set(entity.id, entity);
    for (const node of cluster) identity.set(node.id, entity.id);
  }
  const ids = [...entities.keys()].filter((id) => !isProvisional(id)).sort();
  const known = (id: string | undefined) => (id === undefined ? undefined : (identity.get(id) ?? id));
  return {
    entities: ids.map((id) => {
      const { country, ...entity } = entities.get(id)!;
      const final = known(country);
      return { ...entity, ...(final && { country: final }) };
    }),
    identity: new Map([...identity].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
  };
}
