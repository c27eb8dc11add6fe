import type { EdgeEvidence, GraphDocument, Modality } from '@newsgraph/schema';
import { type Column, type ColumnType, distinct, plainColumn, typesOf } from './columns.js';
import type { Attributes, Rows } from './rows.js';
import type { WriteOptions } from './types.js';

export const MODALITIES: readonly Modality[] = ['actual', 'planned', 'possible', 'conditional', 'demanded'];
const SHORT = 280;

/** Attributes of ours whose column has another title, by which analysts know them. */
const TITLES = new Map([
  ['firstSeen', 'first_seen'],
  ['lastSeen', 'last_seen'],
]);
const EDGE_TITLES = new Map([...TITLES, ['type', 'predicate'], ['score', 'confidence']]);

/** Id and title of every column whose title is not its id. */
export const RENAMED: readonly (readonly [string, string])[] = [
  ...EDGE_TITLES,
  ['independentSources', 'independent_sources'],
  ['mainModality', 'modality'],
  ...MODALITIES.map((name) => [`modality.${name}`, name] as const),
  ['firstYear', 'first_year'],
  ['sourceUrl', 'source_url'],
];

/** Ids of columns that are worked out from others; a reader passes over them. */
export const DERIVED: ReadonlySet<string> = new Set([
  'independentSources',
  'polarity',
  'mainModality',
  'firstYear',
]);

function derived(id: string, title: string, [type, read]: readonly [ColumnType, Column['read']]): Column {
  return { id, title, type, read };
}

function isCounts(value: unknown): value is Record<string, number> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mainModality({ modality }: Attributes): string | undefined {
  if (!isCounts(modality)) return undefined;
  return [...MODALITIES].filter((name) => modality[name]).sort((a, b) => modality[b]! - modality[a]!)[0];
}

function polarity({ claims, negated, layer }: Attributes): string | undefined {
  if (typeof negated !== 'number' || layer === 'cooccurrence') return undefined;
  if (negated === 0) return 'affirmed';
  return negated === claims ? 'negated' : 'both';
}

function year({ firstSeen }: Attributes): number | undefined {
  return typeof firstSeen === 'string' && /^\d{4}/.test(firstSeen)
    ? Number(firstSeen.slice(0, 4))
    : undefined;
}

/** A quotation of at most 280 characters, cut between words. */
export function shorten(quote: string): string {
  if (quote.length <= SHORT) return quote;
  const space = quote.lastIndexOf(' ', SHORT - 1);
  return `${quote.slice(0, space > SHORT / 2 ? space : SHORT - 2)}…`;
}

function evidenceOf({ evidence }: Attributes): readonly EdgeEvidence[] {
  return Array.isArray(evidence) ? evidence : [];
}

/** The columns `evidence` (quotations) and `source_url`, short or full. */
function evidenceColumns(rows: Rows, how: WriteOptions['evidence']): Column[] {
  if (how === 'none') return [];
  const documents = rows.attributes.documents;
  const known = Array.isArray(documents) ? (documents as GraphDocument[]) : [];
  const uris = new Map(known.map(({ id, uri }) => [id, uri ?? id]));
  const uriOf = ({ document }: EdgeEvidence) => uris.get(document) ?? document;
  if (how === 'full') {
    return [
      derived('evidence', 'evidence', ['list', (edge) => evidenceOf(edge).map(({ quote }) => quote)]),
      derived('sourceUrl', 'source_url', ['list', (edge) => evidenceOf(edge).map(uriOf)]),
    ];
  }
  const first = (edge: Attributes) => evidenceOf(edge)[0];
  const quote = (edge: Attributes) => first(edge) && shorten(first(edge)!.quote);
  const uri = (edge: Attributes) => first(edge) && uriOf(first(edge)!);
  return [
    derived('evidence', 'evidence', ['string', quote]),
    derived('sourceUrl', 'source_url', ['string', uri]),
  ];
}

function modalityColumns(): Column[] {
  const count = (name: Modality) => (edge: Attributes) =>
    isCounts(edge.modality) ? (edge.modality[name] ?? 0) : undefined;
  return [
    derived('mainModality', 'modality', ['string', mainModality]),
    ...MODALITIES.map((name) => derived(`modality.${name}`, name, ['integer', count(name)])),
  ];
}

function newsColumns(rows: Rows, evidence: WriteOptions['evidence']): Column[] {
  const sources = ({ layer, weight }: Attributes) => (layer === 'cooccurrence' ? undefined : weight);
  return [
    derived('independentSources', 'independent_sources', ['integer', sources]),
    derived('polarity', 'polarity', ['string', polarity]),
    ...modalityColumns(),
    derived('firstYear', 'first_year', ['integer', year]),
    ...evidenceColumns(rows, evidence),
  ];
}

/** Whether rows look like edges of ours; a foreign attribute named `evidence` or `modality` is shown as it is. */
function hasEvidence(rows: Rows): boolean {
  for (const { attributes } of rows.edges)
    if (evidenceOf(attributes).length > 0 && isCounts(attributes.modality)) return true;
  return false;
}

/** Whether a format says an attribute of this name and type in its own way, so that it needs no column. */
export type Except = (name: string, type: ColumnType) => boolean;

export interface ColumnOptions extends Pick<WriteOptions, 'evidence'> {
  readonly except: Except;
  /** Titles, in lower case, that mean something else to the readers of the format. */
  readonly reserved?: readonly string[];
}

/** The columns of the nodes, sorted by the names of the attributes. */
export function nodeColumns(rows: Rows, { except, reserved = [] }: ColumnOptions): Column[] {
  const types = [...typesOf(rows.nodes)].filter(([name, type]) => !except(name, type));
  return distinct(
    types.map(([name, type]) => plainColumn(name, type, TITLES.get(name))),
    reserved,
  );
}

/** The columns of the edges. Counts of modalities, polarity and quotations of our own edges get columns of their own. */
export function edgeColumns(rows: Rows, options: ColumnOptions): Column[] {
  const { except, evidence = 'short', reserved = [] } = options;
  const types = [...typesOf(rows.edges)].filter(([name, type]) => !except(name, type));
  if (!hasEvidence(rows)) {
    const plain = types.map(([name, type]) => plainColumn(name, type));
    return distinct(plain, reserved);
  }
  const plain = types
    .filter(([name]) => name !== 'evidence' && name !== 'modality')
    .map(([name, type]) => plainColumn(name, type, EDGE_TITLES.get(name)));
  return distinct([...plain, ...newsColumns(rows, evidence)], reserved);
}
