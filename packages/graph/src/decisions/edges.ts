import { type EdgeAttributes, type EdgeEvidence, type GraphDocument, predicate } from '@newsgraph/schema';
import { predicateAttributes } from '../claim-edges.js';
import { firstDay, lastDay } from '../dates.js';
import { entry } from '../maps.js';
import { type Item, summarize } from '../summary.js';
import type { AnyGraph } from '../types.js';
import { type Context, decidedPiece, namesOf, type OldEdge, type Piece, speakersOf } from './pieces.js';
import type { Rulings } from './rulings.js';

/** An edge on its way into the revised graph, with what has come to it. */
export interface Bundle {
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly predicate: string;
  /** Attributes of the edge it comes from. */
  readonly base: Partial<EdgeAttributes>;
  readonly evidence: EdgeEvidence[];
}

/** Every co-occurrence edge carries at most so many sentences. */
const BEST = 3;

/** An edge of a graph as deciding needs it; evidence without a quotation is left out. */
export function oldEdge(graph: AnyGraph, key: string): OldEdge {
  const { type, label, evidence } = graph.getEdgeAttributes(key);
  const list = Array.isArray(evidence) ? evidence : [];
  return {
    key,
    source: graph.source(key),
    target: graph.target(key),
    undirected: graph.isUndirected(key),
    predicate: String(type ?? label ?? ''),
    evidence: list.filter((item) => typeof item?.quote === 'string'),
  };
}

function isTouched(
  edge: OldEdge,
  { rulings, speakers }: { rulings: Rulings; speakers: ReadonlyMap<string, string> },
) {
  if (rulings.touches(edge.source) || rulings.touches(edge.target)) return true;
  return edge.evidence.some(
    ({ claim, attribution }) =>
      (claim !== undefined && rulings.claims.has(claim)) || speakers.has(attribution ?? ''),
  );
}

/** Ends in the order that an edge of this predicate has. */
function ends({ subject, object, predicate: id }: Omit<Piece, 'evidence'>, undirected: boolean) {
  const info = predicate(id);
  const symmetric = info ? info.symmetric === true : undirected;
  const [source, target] = symmetric && object < subject ? [object, subject] : [subject, object];
  return { source, target, undirected: symmetric, predicate: id, key: `${source}|${id}|${target}` };
}

/** Whether an edge joins these ends; an undirected one of another program may have them in another order. */
function joins(edge: OldEdge, { source, target }: { source: string; target: string }): boolean {
  const turned = edge.undirected && edge.source === target && edge.target === source;
  return turned || (edge.source === source && edge.target === target);
}

/** Sorts what touched edges say by the edges that it belongs to now. */
export function bundleEdges(graph: AnyGraph, rulings: Rulings) {
  const speakers = speakersOf(graph, rulings);
  const context: Context = {
    rulings,
    known: { has: (id) => graph.hasNode(id) },
    isNamed: namesOf(graph),
    speaker: (label) => speakers.get(label) ?? label,
  };
  const bundles = new Map<string, Bundle>();
  const touched = new Set<string>();
  let selfClaims = 0;
  const put = (edge: OldEdge, piece: Omit<Piece, 'evidence'>, evidence: readonly EdgeEvidence[]) => {
    if (piece.subject === piece.object && edge.source !== edge.target) {
      selfClaims += evidence.length;
      return;
    }
    const { key, ...place } = ends(piece, edge.undirected);
    const stays = piece.predicate === edge.predicate && joins(edge, place);
    const base = graph.getEdgeAttributes(edge.key);
    entry(bundles, stays ? edge.key : key, () => ({ ...place, base, evidence: [] })).evidence.push(
      ...evidence,
    );
  };
  for (const key of graph.edges()) {
    const edge = oldEdge(graph, key);
    if (!isTouched(edge, { rulings, speakers })) continue;
    touched.add(key);
    if (edge.evidence.length === 0) {
      const [subject, object] = [rulings.root(edge.source), rulings.root(edge.target)];
      put(edge, { subject, object, predicate: edge.predicate }, []);
    }
    for (const item of edge.evidence) {
      const piece = decidedPiece(edge, item, context);
      if (piece) put(edge, piece, [piece.evidence]);
    }
  }
  return { bundles, touched, selfClaims };
}

type ItemOf = (evidence: EdgeEvidence) => Item;

function itemsOf(graph: AnyGraph): ItemOf {
  const documents: readonly GraphDocument[] = graph.getAttribute('documents') ?? [];
  const places = new Map(documents.map((document, order) => [document?.id, { document, order }]));
  return (evidence) => {
    const place = places.get(evidence.document);
    const date = evidence.date ?? place?.document.published;
    return {
      evidence,
      story: place?.document.story ?? evidence.document,
      order: place?.order ?? places.size,
      firstDay: firstDay(date),
      lastDay: lastDay(date),
    };
  };
}

/** Co-occurrence is as strong as the strongest of what came together. */
function together(parts: readonly Partial<EdgeAttributes>[], evidence: readonly EdgeEvidence[]) {
  const most = (read: (part: Partial<EdgeAttributes>) => number | undefined) =>
    parts.reduce((max, part) => Math.max(max, read(part) ?? 0), 0);
  return {
    ...parts[0],
    weight: most(({ weight }) => weight),
    claims: parts.reduce((sum, { claims = 0 }) => sum + claims, 0),
    documents: most(({ documents }) => documents),
    evidence: [...evidence].sort((a, b) => b.score - a.score).slice(0, BEST),
  };
}

function attributesOf(bundle: Bundle, before: Partial<EdgeAttributes> | undefined, item: ItemOf) {
  const { base, evidence } = bundle;
  const all = [...(before?.evidence ?? []), ...evidence];
  if (base.layer === 'cooccurrence') return together([...(before ? [before] : []), base], all);
  if (all.length === 0) return { ...base };
  const info = predicate(bundle.predicate);
  const { firstSeen: _first, lastSeen: _last, class: kind, ...rest } = before ?? base;
  return {
    ...rest,
    ...(info ? predicateAttributes(info) : kind && { class: kind }),
    ...summarize(info?.layer ?? base.layer ?? 'relation', all.map(item)),
  };
}

/** Writes bundles over the touched edges of a graph; edges to which nothing came go. */
export function writeBundles(
  graph: AnyGraph,
  bundles: ReadonlyMap<string, Bundle>,
  touched: ReadonlySet<string>,
): void {
  const item = itemsOf(graph);
  for (const [key, bundle] of bundles) {
    const own = graph.hasEdge(key);
    const before = own && !touched.has(key) ? (graph.getEdgeAttributes(key) as EdgeAttributes) : undefined;
    const attributes = attributesOf(bundle, before, item);
    if (own) graph.replaceEdgeAttributes(key, attributes);
    else if (bundle.undirected) graph.addUndirectedEdgeWithKey(key, bundle.source, bundle.target, attributes);
    else graph.addDirectedEdgeWithKey(key, bundle.source, bundle.target, attributes);
  }
  for (const key of touched) if (!bundles.has(key)) graph.dropEdge(key);
}
