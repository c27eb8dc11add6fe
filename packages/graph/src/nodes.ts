import type { Entity, Mention, NodeAttributes } from '@newsgraph/schema';
import { nodeColor, nodeSize } from './appearance.js';
import type { Edge } from './claim-edges.js';
import { type Seen, seenAttributes, unseen, widen } from './dates.js';
import { entry } from './maps.js';
import type { Sources } from './sources.js';

interface Presence {
  mentions: number;
  readonly documents: Set<number>;
  readonly seen: Seen;
}

function absent(): Presence {
  return { mentions: 0, documents: new Set(), seen: unseen() };
}

/** How often and when each entity is named. */
export function presences(mentions: Iterable<Mention>, { documents }: Sources): Map<string, Presence> {
  const found = new Map<string, Presence>();
  for (const { entity, document } of mentions) {
    const source = documents.get(document);
    if (entity === undefined || !source) continue;
    const presence = entry(found, entity, absent);
    presence.mentions++;
    presence.documents.add(source.order);
    widen(presence.seen, source.firstDay, source.lastDay);
  }
  return found;
}

function attributesOf(entity: Entity, presence: Presence): NodeAttributes {
  const { id, label, type, subtype, description, country, roles, aliases } = entity;
  return {
    label,
    type,
    ...(subtype === undefined ? {} : { subtype }),
    ...(/^Q\d+$/.test(id) ? { wikidata: id } : {}),
    ...(description === undefined ? {} : { description }),
    ...(country === undefined ? {} : { country }),
    ...(roles === undefined ? {} : { roles: [...roles] }),
    aliases: [...aliases],
    mentions: presence.mentions,
    documents: presence.documents.size,
    ...seenAttributes(presence.seen),
    degree: 0,
    pagerank: 0,
    betweenness: 0,
    community: 0,
    x: 0,
    y: 0,
    size: nodeSize(0, 1),
    color: nodeColor(type),
  };
}

/** The entities at the ends of edges, sorted by id. A node is seen at least as long as its edges. */
export function nodesOf(
  edges: readonly Edge[],
  mentions: Iterable<Mention>,
  sources: Sources,
): [string, NodeAttributes][] {
  const presence = presences(mentions, sources);
  const ends = new Map<string, Presence>();
  for (const { source, target, attributes } of edges) {
    for (const id of [source, target]) {
      const here = entry(presence, id, absent);
      ends.set(id, here);
      widen(here.seen, attributes.firstSeen, attributes.lastSeen);
    }
  }
  const sorted = [...ends].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([id, here]) => [id, attributesOf(sources.entities.get(id)!, here)]);
}
