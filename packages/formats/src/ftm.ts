import { contentHash, type EdgeEvidence, type GraphDocument } from '@newsgraph/schema';
import { type EdgeRow, type NodeRow, type Rows, rowsOf } from './rows.js';
import { chunked } from './text/chunks.js';
import type { AnyGraph, WriteOptions } from './types.js';

const SCHEMATA: Readonly<Record<string, string>> = {
  person: 'Person',
  organization: 'Organization',
  country: 'PublicBody',
  place: 'Address',
  event: 'Event',
  product: 'Asset',
  law: 'Document',
};

/** Relations that FollowTheMoney has a schema for, with the names of the two ends. */
const LINKS: ReadonlyMap<unknown, readonly [schema: string, subject: string, object: string]> = new Map([
  ['employer', ['Employment', 'employee', 'employer']],
  ['member-of', ['Membership', 'member', 'organization']],
  ['party', ['Membership', 'member', 'organization']],
]);

type Properties = Record<string, string[]>;

/** An id of letters, digits, dots, dashes and underscores; a hash keeps those apart that would become alike. */
function safeId(key: string): string {
  return /^[\w.-]+$/.test(key) ? key : `${key.replace(/[^\w.-]+/g, '-')}-${contentHash(key)}`;
}

function texts(...values: unknown[]): string[] {
  return [
    ...new Set(values.flat().filter((value): value is string => typeof value === 'string' && value !== '')),
  ];
}

function entityText(id: string, schema: string, properties: Properties): string {
  const filled = Object.entries(properties).filter(([, values]) => values.length > 0);
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(filled) })}\n`;
}

function nodeText({ key, attributes }: NodeRow): string {
  const { label, type, aliases, description, wikidata } = attributes;
  const schema = SCHEMATA[String(type)] ?? 'Thing';
  return entityText(safeId(key), schema, {
    name: texts(label ?? key),
    alias: texts(aliases),
    summary: texts(description),
    wikidataId: texts(wikidata),
  });
}

function evidenceOf({ attributes }: EdgeRow): readonly EdgeEvidence[] {
  return Array.isArray(attributes.evidence) ? attributes.evidence : [];
}

interface Context {
  readonly names: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, GraphDocument>;
}

function edgeText(row: EdgeRow, { names, documents }: Context): string {
  const { key, source, target, attributes } = row;
  const items = evidenceOf(row);
  const origins = items.map(({ document }) => documents.get(document));
  const common: Properties = {
    date: texts(items.map(({ date }) => date?.slice(0, 10))),
    description: texts(items.map(({ quote }) => quote)),
    sourceUrl: texts(origins.map((document) => document?.uri)).filter((uri) => /^https?:/.test(uri)),
    publisher: texts(origins.map((document) => document?.publisher)),
  };
  const [from, to] = [safeId(source), safeId(target)];
  const label = String(attributes.label ?? attributes.type ?? 'is connected with');
  if (attributes.layer === 'event') {
    const name = [`${names.get(source) ?? source} ${label} ${names.get(target) ?? target}`];
    return entityText(safeId(key), 'Event', { name, involved: [...new Set([from, to])], ...common });
  }
  const [schema, subject, object] = LINKS.get(attributes.type) ?? ['UnknownLink', 'subject', 'object'];
  return entityText(safeId(key), schema, { [subject]: [from], [object]: [to], role: [label], ...common });
}

function* lines({ attributes, nodes, edges }: Rows): Generator<string> {
  const list = Array.isArray(attributes.documents) ? (attributes.documents as GraphDocument[]) : [];
  const names = new Map<string, string>();
  for (const row of nodes) {
    names.set(row.key, String(row.attributes.label ?? row.key));
    yield nodeText(row);
  }
  const documents = new Map(list.map((document) => [document.id, document]));
  for (const row of edges) yield edgeText(row, { names, documents });
}

/**
 * A graph as FollowTheMoney entities, one JSON object a line, for Aleph and OpenSanctions tools: things, events with those
 * involved, and links.
 */
export function writeFtm(graph: AnyGraph, options: WriteOptions = {}): Iterable<string> {
  return chunked(lines(rowsOf(graph, options)));
}
