import { type EdgeEvidence, ENTITY_TYPES, type GraphDocument, predicate } from '@newsgraph/schema';
import { isEvidenceList, missingDocuments } from './evidence.js';
import type { MutableAttributes } from './graph-builder.js';
import { memo } from './memo.js';
import type { AnyGraph, NewsGraph } from './types.js';

const GREY = '#8a8f98';
const TYPE_COLORS = new Map<unknown, string>(ENTITY_TYPES.map(({ id, color }) => [id, color]));
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

function finite(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((item) => text(item) ?? []) : [];
}

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isSize(value: unknown): boolean {
  return finite(value) && value > 0;
}

function isRecord(value: unknown): value is MutableAttributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isColor = memo((value) => /^(#[0-9a-f]{3,8}|rgba?\([\d.,%\s]{1,40}\)|[a-z]{3,20})$/i.test(value));

/** A colour that a page can draw: #rgb, #rrggbb, rgb() or a name. Anything else could be markup. */
function drawable(value: unknown): value is string {
  return typeof value === 'string' && value.length < 60 && isColor(value);
}

/** Gephi's GraphML keeps the channels of a colour apart. */
function channels({ r, g, b }: MutableAttributes): string | undefined {
  const all = [r, g, b];
  if (!all.every((value) => finite(value) && value >= 0 && value <= 255)) return undefined;
  return `#${all
    .map((value) =>
      Math.round(value as number)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** A place on a sunflower (Vogel 1979), so that nodes without a place do not lie on one another. */
function place(rank: number): { x: number; y: number } {
  const radius = 20 * Math.sqrt(rank);
  const at = (value: number) => Math.round(value * 100) / 100;
  return { x: at(radius * Math.cos(rank * GOLDEN_ANGLE)), y: at(radius * Math.sin(rank * GOLDEN_ANGLE)) };
}

function completeNode(key: string, node: MutableAttributes, rank: number): MutableAttributes {
  const type = text(node.type) ?? 'other';
  return {
    label: text(node.label) ?? text(node.name) ?? key,
    type,
    aliases: strings(node.aliases),
    ...(finite(node.x) && finite(node.y) ? {} : place(rank)),
    size: finite(node.size) && node.size > 0 ? node.size : 5,
    color: drawable(node.color) ? node.color : (channels(node) ?? TYPE_COLORS.get(type) ?? GREY),
    ...Object.fromEntries(
      ['mentions', 'documents', 'degree', 'pagerank', 'betweenness', 'community']
        .filter((name) => !finite(node[name]))
        .map((name) => [name, 0]),
    ),
  };
}

/** What an edge has when its file does not say, or says it in a way that cannot be used. */
const EDGE_DEFAULTS: readonly (readonly [string, (value: unknown) => boolean, () => unknown])[] = [
  ['weight', finite, () => 1],
  ['claims', finite, () => 0],
  ['documents', finite, () => 0],
  ['modality', isRecord, () => ({})],
  ['negated', finite, () => 0],
  ['attributions', isStrings, () => []],
  ['score', finite, () => 1],
  ['evidence', isEvidenceList, () => []],
  ['size', isSize, () => 1],
];

const LAYERS = new Set<unknown>(['event', 'relation', 'cooccurrence']);

/** Puts a value in the place of one that cannot be used, which stays under another name. */
function replace(edge: MutableAttributes, name: string, value: unknown): void {
  if (edge[name] !== undefined && edge[name] !== null) edge[`${name} (original)`] = edge[name];
  edge[name] = value;
}

function completeEdge(edge: MutableAttributes): MutableAttributes {
  const type = text(edge.type) ?? text(edge.label) ?? 'edge';
  const known = predicate(type);
  edge.type = type;
  edge.label = text(edge.label) ?? known?.label ?? type;
  if (!LAYERS.has(edge.layer)) replace(edge, 'layer', known?.layer ?? 'relation');
  if (!drawable(edge.color)) replace(edge, 'color', known?.color ?? GREY);
  for (const [name, fits, make] of EDGE_DEFAULTS) if (!fits(edge[name])) replace(edge, name, make());
  return edge;
}

function* evidenceLists(graph: AnyGraph): Generator<EdgeEvidence[]> {
  for (const { attributes } of graph.edgeEntries()) yield attributes.evidence;
}

function isDocument(value: unknown): value is GraphDocument {
  if (!isRecord(value) || typeof value.id !== 'string') return false;
  const { title, uri, publisher, published, story } = value;
  return [title, uri, publisher, published, story].every(
    (part) => part === undefined || typeof part === 'string',
  );
}

/**
 * Gives every node and edge of a graph the attributes that newsgraph's own have, so that any graph can be drawn and
 * searched. What is there and usable stays; a value of an edge that cannot be used moves to `NAME (original)`; unknown
 * attributes are kept. Changes and returns the graph.
 */
export function complete(graph: AnyGraph, title: string): NewsGraph {
  let rank = 0;
  graph.updateEachNodeAttributes((key, node) => Object.assign(node, completeNode(key, node, rank++)));
  graph.updateEachEdgeAttributes((_, edge) => completeEdge(edge));
  const { documents, generator, version, ...rest } = graph.getAttributes();
  const listed = Array.isArray(documents) ? documents.filter(isDocument) : [];
  graph.replaceAttributes({
    ...rest,
    title: text(rest.title) ?? title,
    documents: [...listed, ...missingDocuments(evidenceLists(graph), listed)],
    generator: text(generator) ?? '',
    version: text(version) ?? '',
  });
  return graph as unknown as NewsGraph;
}
