import type { Predicate } from '@newsgraph/schema';
import { edgeSize } from './appearance.js';
import { type Edge, predicateAttributes } from './claim-edges.js';
import type { Sources } from './sources.js';
import type { KnownRelation } from './types.js';

function edgeOf(key: string, relation: KnownRelation, predicate: Predicate): Edge {
  return {
    key,
    source: relation.subject,
    target: relation.object,
    undirected: false,
    attributes: {
      ...predicateAttributes(predicate),
      origin: 'knowledge',
      weight: 0,
      claims: 0,
      documents: 0,
      modality: {},
      negated: 0,
      attributions: [],
      score: 1,
      evidence: [],
      size: edgeSize(predicate.layer, 0),
    },
  };
}

/**
 * Edges for what a knowledge base says and no text does, between entities that other edges connect. They have weight 0
 * and no evidence.
 */
export function knownEdges(
  relations: readonly KnownRelation[],
  said: readonly Edge[],
  { find, entities }: Sources,
): Edge[] {
  const drawn = new Set(said.flatMap(({ source, target }) => [source, target]));
  const keys = new Set(said.map(({ key }) => key));
  return relations.flatMap((relation) => {
    const { subject, object } = relation;
    const key = `${subject}|${relation.predicate}|${object}`;
    const predicate = find(relation.predicate);
    const both = drawn.has(subject) && drawn.has(object) && entities.has(subject) && entities.has(object);
    if (!predicate || !both || subject === object || keys.has(key)) return [];
    keys.add(key);
    return [edgeOf(key, relation, predicate)];
  });
}
