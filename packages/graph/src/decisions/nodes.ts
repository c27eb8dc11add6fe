import type { NodeAttributes } from '@newsgraph/schema';
import { nodeColor } from '../appearance.js';
import type { AnyGraph } from '../types.js';
import { aliasesBeside } from './entities.js';
import type { Rulings } from './rulings.js';
import type { Split } from './types.js';

type Some = Partial<NodeAttributes>;

/** How far from the old entity a new one is put, in units of the layout, so that both are seen. */
const BESIDE = 12;

function newNode({ into, label, type, names = [] }: Split, from: Some): Some {
  return {
    label,
    type: type ?? from.type ?? 'person',
    ...(/^Q\d+$/.test(into) && { wikidata: into }),
    aliases: aliasesBeside(label, names),
    mentions: 0,
    documents: 0,
    degree: 0,
    pagerank: 0,
    betweenness: 0,
    community: from.community ?? 0,
    x: (from.x ?? 0) + BESIDE,
    y: (from.y ?? 0) + BESIDE,
    size: (from.size ?? 6) / 2,
    color: nodeColor(type ?? from.type ?? ''),
  };
}

/** Adds what splits make. `settle` takes away again those to which no edge came, and counts what came to the others. */
export function addSplitNodes(graph: AnyGraph, rulings: Rulings) {
  const added: Split[] = [];
  for (const split of rulings.splits) {
    if (!graph.hasNode(split.entity)) continue;
    const from: Some = graph.getNodeAttributes(split.entity);
    if (!graph.hasNode(split.into)) {
      graph.addNode(split.into, newNode(split, from));
      added.push(split);
    }
    const names = new Set(split.names);
    if (names.size > 0 && Array.isArray(from.aliases)) {
      const left = from.aliases.filter((name) => !names.has(name));
      graph.setNodeAttribute(split.entity, 'aliases', left);
    }
  }
  return {
    settle(ends: readonly string[]) {
      const reached = new Set(ends);
      for (const { into, entity } of added) {
        if (!graph.hasNode(into)) continue;
        if (!reached.has(into)) graph.dropNode(into);
        else share(graph, into, rulings.root(entity));
      }
    },
  };
}

function evidencePlaces(graph: AnyGraph, node: string) {
  const [places, documents] = [new Set<string>(), new Set<string>()];
  graph.forEachEdge(node, (_, { evidence }) => {
    for (const item of Array.isArray(evidence) ? evidence : []) {
      places.add(`${item?.document} ${item?.start}`);
      documents.add(String(item?.document));
    }
  });
  return { mentions: places.size, documents: documents.size };
}

/** A new entity is named at least in the sentences of its edges, and has its share of the old one's rank. */
function share(graph: AnyGraph, into: string, entity: string): void {
  const [own, left] = [graph.degree(into), graph.degree(entity)];
  const rank = Number(graph.getNodeAttribute(entity, 'pagerank') ?? 0);
  const part = own / Math.max(1, own + left);
  graph.mergeNodeAttributes(into, { ...evidencePlaces(graph, into), degree: own, pagerank: rank * part });
  graph.setNodeAttribute(entity, 'pagerank', rank * (1 - part));
}

function earliest(a: string | undefined, b: string | undefined, sign: 1 | -1): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b === (sign === 1) ? a : b;
}

function mergedNode(into: Some, from: Some): Some {
  const sum = (key: 'mentions' | 'pagerank') => (into[key] ?? 0) + (from[key] ?? 0);
  const names = [...(into.aliases ?? []), from.label ?? '', ...(from.aliases ?? [])];
  const roles = [...new Set([...(into.roles ?? []), ...(from.roles ?? [])])].sort();
  const first = earliest(into.firstSeen, from.firstSeen, 1);
  const last = earliest(into.lastSeen, from.lastSeen, -1);
  return {
    ...into,
    aliases: aliasesBeside(into.label ?? '', names.filter(Boolean)),
    ...(roles.length > 0 && { roles }),
    mentions: sum('mentions'),
    pagerank: sum('pagerank'),
    documents: Math.max(into.documents ?? 0, from.documents ?? 0),
    betweenness: Math.max(into.betweenness ?? 0, from.betweenness ?? 0),
    ...(first !== undefined && { firstSeen: first }),
    ...(last !== undefined && { lastSeen: last }),
  };
}

/** Gives the names and counts of merged entities to what they were merged into; their edges have gone there before. */
export function mergeNodes(graph: AnyGraph, rulings: Rulings): void {
  for (const merge of rulings.merges) {
    const into = rulings.root(merge.entity);
    if (!graph.hasNode(merge.entity) || !graph.hasNode(into)) continue;
    const merged = mergedNode(graph.getNodeAttributes(into), graph.getNodeAttributes(merge.entity));
    const places = evidencePlaces(graph, into);
    const documents = Math.max(merged.documents ?? 0, places.documents);
    graph.replaceNodeAttributes(into, { ...merged, documents, degree: graph.degree(into) });
    graph.dropNode(merge.entity);
    rulings.matched(merge);
  }
}
