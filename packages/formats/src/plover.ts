import { type EdgeEvidence, type GraphDocument, predicate } from '@newsgraph/schema';
import { type EdgeRow, rowsOf } from './rows.js';
import { clean } from './text/characters.js';
import { chunked } from './text/chunks.js';
import type { AnyGraph, WriteOptions } from './types.js';
import { createTally } from './warnings.js';

const TITLES = [
  'event_id',
  'date',
  'type',
  'quad_class',
  'cameo',
  'source',
  'source_id',
  'source_type',
  'target',
  'target_id',
  'target_type',
  'polarity',
  'modality',
  'attribution',
  'score',
  'text',
  'url',
  'publisher',
  'title',
  'event',
];

/** PLOVER's four classes by number, as event data has them. */
const QUAD_CLASSES: Readonly<Record<string, number>> = {
  'verbal cooperation': 1,
  'material cooperation': 2,
  'verbal conflict': 3,
  'material conflict': 4,
};

/** A cell without what ends cells and lines; with quotation marks in it, quoted, as R, pandas and Excel read it. */
function cell(value: unknown): string {
  if (value === undefined) return '';
  const text = String(value).replace(/[\t\r\n]+/g, ' ');
  return text.includes('"') ? `"${text.replace(/"/g, '""')}"` : text;
}

function* events(
  graph: AnyGraph,
  row: EdgeRow,
  documents: ReadonlyMap<string, GraphDocument>,
): Generator<string> {
  const { key, source, target, attributes } = row;
  const type = String(attributes.type);
  const known = predicate(type);
  const [from, to] = [graph.getNodeAttributes(source), graph.getNodeAttributes(target)];
  const all = Array.isArray(attributes.evidence) ? (attributes.evidence as EdgeEvidence[]) : [];
  for (const [i, item] of all.entries()) {
    const document = documents.get(item.document);
    const cells = [
      item.claim ?? `${key}#${i + 1}`,
      item.date?.slice(0, 10),
      type.toUpperCase(),
      QUAD_CLASSES[String(attributes.class)],
      known?.cameo?.join(','),
      ...[from.label, source, from.type, to.label, target, to.type],
      ...[item.polarity, item.modality, item.attribution, item.score, item.quote],
      ...[document?.uri, document?.publisher, document?.title, item.event],
    ];
    yield `${cells.map(cell).join('\t')}\n`;
  }
}

function* table(graph: AnyGraph, options: WriteOptions): Generator<string> {
  const rows = rowsOf(graph, { ...options, layers: ['event'], edges: 'parallel' });
  const list = Array.isArray(rows.attributes.documents) ? (rows.attributes.documents as GraphDocument[]) : [];
  const documents = new Map(list.map((document) => [document.id, document]));
  yield `${TITLES.join('\t')}\n`;
  for (const row of rows.edges) yield* events(graph, row, documents);
}

/** The events of a graph as a table of PLOVER types with CAMEO root codes, one piece of evidence a line. */
export function* writePlover(graph: AnyGraph, options: WriteOptions = {}): Generator<string> {
  const tally = createTally();
  for (const chunk of chunked(table(graph, options)))
    yield clean(chunk, () => tally.add('characters-dropped'));
  tally.report(options.onWarning);
}
