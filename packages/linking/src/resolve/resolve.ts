import type { Entity, LinkedDocument, Resolution, Skip } from '@newsgraph/schema';
import type { KnowledgeBase } from '../knowledge-base.js';
import { candidatePairs } from './blocks.js';
import { type Clusters, createClusters } from './clusters.js';
import { compare } from './compare.js';
import { finalEntity } from './final-entity.js';
import { type Judgement, lastWords } from './judgement.js';
import { collectNodes, isProvisional, type Node } from './node.js';

/** What the machine thinks of every pair worth a comparison, surest first. */
export function judgePairs(knowledge: KnowledgeBase, nodes: readonly Node[]): Judgement[] {
  return candidatePairs(knowledge, nodes)
    .map(
      ([a, b]): Judgement => ({
        left: a.id,
        right: b.id,
        names: [a.entity.label, b.entity.label],
        by: 'machine',
        ...compare(knowledge, a, b),
      }),
    )
    .filter((judgement) => judgement.verdict !== 'not-same' || judgement.features!.name > 0)
    .sort((x, y) => y.score - x.score);
}

interface Identities {
  readonly entities: Map<string, Entity>;
  readonly identity: Map<string, string>;
}

/** The final entity of each cluster. */
function nameClusters(knowledge: KnowledgeBase, clusters: Clusters): Identities {
  const identity = new Map<string, string>();
  const entities = new Map<string, Entity>();
  for (const cluster of clusters.list()) {
    const entity = finalEntity(knowledge, cluster, (id) => entities.has(id));
    entities.set(entity.id, entity);
    for (const node of cluster) identity.set(node.id, entity.id);
  }
  return { entities, identity };
}

/** A word of a person that cannot be followed because it contradicts others; `where` names the pair. */
function contradiction({ left, right }: Judgement): Skip {
  const reason =
    'says "same", but other judgements keep the two apart: they stay apart. Take one of these back with "undecided".';
  return { where: `judgement ${left} ${right}`, code: 'input-malformed', reason };
}

/** Merges what persons say is one, by ids of documents or by the final ids that the machine alone would give. */
function applySame(
  knowledge: KnowledgeBase,
  clusters: Clusters,
  nodes: readonly Node[],
  words: readonly Judgement[],
): Skip[] {
  const same = words.filter((one) => one.verdict === 'same');
  if (same.length === 0) return [];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const { identity } = nameClusters(knowledge, clusters);
  for (const [id, final] of identity) if (!byId.has(final)) byId.set(final, byId.get(id)!);
  return same
    .filter(({ left, right }) => {
      const [a, b] = [byId.get(left), byId.get(right)];
      return a && b && !clusters.merge(a, b, true);
    })
    .map(contradiction);
}

function bar(clusters: Clusters, nodes: readonly Node[], words: readonly Judgement[]): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const { left, right, verdict } of words) {
    const [a, b] = [byId.get(left), byId.get(right)];
    if (verdict === 'not-same' && a && b) clusters.forbid(a, b);
  }
}

/** A resolution, with what it rests on. */
export interface Resolved extends Resolution {
  /** What the machine thinks of the pairs of entities that look alike, surest first. */
  readonly judgements: readonly Judgement[];
  /** Persons' words that contradict others. */
  readonly skips: readonly Skip[];
}

/**
 * One identity for each entity across documents; the surest pairs are merged first, a chain never joins what
 * contradicts, and persons' judgements outrank the machine's.
 */
export function resolveDocuments(
  knowledge: KnowledgeBase,
  linked: readonly LinkedDocument[],
  log: readonly Judgement[] = [],
): Resolved {
  const nodes = collectNodes(knowledge, linked);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const apart = (a: Node, b: Node) => compare(knowledge, a, b).verdict === 'not-same';
  const clusters = createClusters(nodes, apart);
  const words = lastWords(log);
  bar(clusters, nodes, words);
  const judgements = judgePairs(knowledge, nodes);
  for (const { left, right, verdict } of judgements)
    if (verdict === 'same') clusters.merge(byId.get(left)!, byId.get(right)!);
  const skips = applySame(knowledge, clusters, nodes, words);
  const { entities, identity } = nameClusters(knowledge, clusters);
  const ids = [...entities.keys()].filter((id) => !isProvisional(id)).sort();
  return {
    entities: ids.map((id) => {
      const { country, ...entity } = entities.get(id)!;
      const final = country && (identity.get(country) ?? country);
      return { ...entity, ...(final && { country: final }) };
    }),
    identity: new Map([...identity].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
    judgements,
    skips,
  };
}
