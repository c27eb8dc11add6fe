import type { Entity, EntityType, LinkedDocument } from '@newsgraph/schema';
import type { KnowledgeBase } from '../knowledge-base.js';

/** An entity of one document, or one of the knowledge base, as resolution compares it. */
export interface Node {
  readonly id: string;
  readonly entity: Entity;
  /** Whether the id is final: the knowledge base has it. */
  readonly known: boolean;
  readonly type: EntityType;
  /** Folded names, the label first. */
  readonly names: readonly string[];
  /** Number of mentions. */
  readonly mentions: number;
}

export function isProvisional(id: string): boolean {
  return id.startsWith('local:') && id.includes('#');
}

function nodeOf(knowledge: KnowledgeBase, entity: Entity, mentions: number): Node {
  const names = [entity.label, ...entity.aliases].map(knowledge.fold).filter((name) => name !== '');
  return {
    id: entity.id,
    entity,
    known: !isProvisional(entity.id),
    type: entity.type,
    names: [...new Set(names)],
    mentions,
  };
}

function united(values: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(values.flatMap((list) => list ?? []))].sort();
}

/** The same known entity as several documents have it, with the names and roles of all. */
export function mergeKnown(a: Entity, b: Entity): Entity {
  const roles = united([a.roles, b.roles]);
  const aliases = united([a.aliases, b.aliases]);
  return { ...a, aliases, ...(roles.length > 0 && { roles }) };
}

/** One node for each id in the linked documents, sorted by id. */
export function collectNodes(knowledge: KnowledgeBase, linked: readonly LinkedDocument[]): Node[] {
  const entities = new Map<string, Entity>();
  const counts = new Map<string, number>();
  for (const { entities: list, mentions } of linked) {
    for (const entity of list) {
      const before = entities.get(entity.id);
      entities.set(entity.id, before ? mergeKnown(before, entity) : entity);
    }
    for (const { entity } of mentions) if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const ids = [...entities.keys()].sort();
  return ids.map((id) => nodeOf(knowledge, entities.get(id)!, counts.get(id) ?? 0));
}
