import type { EdgeEvidence, GraphDocument } from '@newsgraph/schema';
import { predicate } from '@newsgraph/schema';
import { type Attributes, type Rows, rowsOf } from '../rows.js';
import { clean } from '../text/characters.js';
import type { AnyGraph, WriteOptions } from '../types.js';

/** A term of RDF. */
export type Term =
  | { readonly kind: 'iri'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string; readonly language?: string; readonly datatype?: string };

export type Statement = readonly [subject: string, property: string, object: Term];

export const PREFIXES = {
  ng: 'urn:newsgraph:ontology:',
  wd: 'http://www.wikidata.org/entity/',
  wdt: 'http://www.wikidata.org/prop/direct/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  prov: 'http://www.w3.org/ns/prov#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const { ng, wd, wdt, rdf, rdfs, prov, dct, xsd } = PREFIXES;

function encoded(text: string): string {
  return encodeURIComponent(clean(text, () => {})).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
}

function iri(value: string): Term {
  return { kind: 'iri', value };
}

function text(value: string, datatype?: string): Term {
  return { kind: 'text', value, ...(datatype === undefined ? {} : { datatype }) };
}

/** Wikidata's address of an item; an address of our own for what Wikidata does not have. */
export function nodeIri(key: string): string {
  return /^Q\d+$/.test(key) ? wd + key : `urn:newsgraph:entity:${encoded(key)}`;
}

function documentIri({ id, uri }: GraphDocument): string {
  return uri !== undefined && /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(uri)
    ? uri
    : `urn:newsgraph:document:${encoded(id)}`;
}

function* optional(
  subject: string,
  property: string,
  value: unknown,
  datatype?: string,
): Generator<Statement> {
  if (typeof value === 'string' || typeof value === 'number')
    yield [subject, property, text(String(value), datatype)];
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : undefined;
}

function* documents(list: readonly GraphDocument[]): Generator<Statement> {
  for (const document of list) {
    const subject = documentIri(document);
    yield [subject, `${rdf}type`, iri(`${prov}Entity`)];
    yield* optional(subject, `${dct}title`, document.title);
    yield* optional(subject, `${dct}publisher`, document.publisher);
    yield* optional(subject, `${dct}issued`, day(document.published), `${xsd}date`);
  }
}

function* nodes({ nodes: rows }: Rows): Generator<Statement> {
  for (const { key, attributes } of rows) {
    const subject = nodeIri(key);
    const { type, label, description } = attributes;
    if (typeof type === 'string') yield [subject, `${rdf}type`, iri(ng + encoded(type))];
    yield* optional(subject, `${rdfs}label`, label);
    yield* optional(subject, `${dct}description`, description);
  }
}

/** The direct statement in Wikidata's words, where the relation has a property and is affirmed as a fact. */
function* direct(
  { type, modality, negated }: Attributes,
  [from, to]: readonly [string, string],
): Generator<Statement> {
  const property = predicate(String(type))?.wikidata;
  const actual = typeof modality === 'object' && modality !== null && 'actual' in modality;
  // Wikidata says "country, head of state, person": the other way round than our subject and object.
  const turned = property === 'P35' || property === 'P6';
  if (property === undefined || property === 'P39' || !actual || negated !== 0 || type !== MAIN.get(property))
    return;
  yield turned ? [to, wdt + property, iri(from)] : [from, wdt + property, iri(to)];
}

/** Predicates that say just what the Wikidata property says; `former-member-of` shares P463 and does not. */
const MAIN = new Map([
  ['P35', 'head-of-state'],
  ['P6', 'head-of-government'],
  ['P27', 'country-of-citizenship'],
  ['P17', 'country'],
  ['P463', 'member-of'],
  ['P361', 'part-of'],
  ['P108', 'employer'],
  ['P102', 'party'],
  ['P131', 'located-in'],
  ['P36', 'capital'],
  ['P159', 'headquarters'],
]);

function* evidence(
  subject: string,
  item: EdgeEvidence,
  uris: ReadonlyMap<string, string>,
): Generator<Statement> {
  yield [subject, `${rdf}type`, iri(`${prov}Entity`)];
  const source = uris.get(item.document);
  if (source !== undefined) yield [subject, `${prov}hadPrimarySource`, iri(source)];
  yield* optional(subject, `${prov}value`, item.quote);
  yield* optional(subject, `${ng}modality`, item.modality);
  yield* optional(subject, `${ng}polarity`, item.polarity);
  yield* optional(subject, `${ng}attribution`, item.attribution);
  yield* optional(subject, `${ng}date`, day(item.date), `${xsd}date`);
  yield* optional(subject, `${ng}confidence`, item.score, `${xsd}double`);
}

function* edges(
  { edges: rows }: Rows,
  list: readonly GraphDocument[],
  how: WriteOptions['evidence'],
): Generator<Statement> {
  const uris = new Map(list.map((document) => [document.id, documentIri(document)]));
  for (const { key, source, target, attributes } of rows) {
    const subject = `urn:newsgraph:claim:${encoded(key)}`;
    const ends = [nodeIri(source), nodeIri(target)] as const;
    yield [subject, `${rdf}type`, iri(`${rdf}Statement`)];
    yield [subject, `${rdf}subject`, iri(ends[0])];
    yield [subject, `${rdf}predicate`, iri(ng + encoded(String(attributes.type ?? 'edge')))];
    yield [subject, `${rdf}object`, iri(ends[1])];
    yield* optional(subject, `${ng}weight`, attributes.weight, `${xsd}double`);
    const all = Array.isArray(attributes.evidence) ? (attributes.evidence as EdgeEvidence[]) : [];
    const kept = how === 'none' ? [] : how === 'short' ? all.slice(0, 1) : all;
    for (const i of kept.keys()) yield [subject, `${prov}wasDerivedFrom`, iri(`${subject}:${i + 1}`)];
    for (const [i, item] of kept.entries()) yield* evidence(`${subject}:${i + 1}`, item, uris);
    yield* direct(attributes, ends);
  }
}

/**
 * A graph as RDF: entities, documents, and for each edge a reified statement derived (PROV-O) from its pieces of evidence,
 * each with its quotation and source. Relations that Wikidata has a property for and that nobody denies are stated
 * directly, too. All evidence by default.
 */
export function* statementsOf(graph: AnyGraph, options: WriteOptions): Generator<Statement> {
  const rows = rowsOf(graph, options);
  const list = Array.isArray(rows.attributes.documents) ? (rows.attributes.documents as GraphDocument[]) : [];
  yield* documents(list);
  yield* nodes(rows);
  yield* edges(rows, list, options.evidence ?? 'full');
}
