import type { Column } from '../columns.js';
import { valueText } from '../gexf/values.js';
import { type Except, edgeColumns, nodeColumns } from '../news-columns.js';
import { type EdgeRow, type NodeRow, type Rows, rowsOf } from '../rows.js';
import { clean } from '../text/characters.js';
import { chunked } from '../text/chunks.js';
import type { AnyGraph, FilePart, WriteOptions } from '../types.js';
import { createTally } from '../warnings.js';
import { cell } from './cells.js';

const NODE_TITLES = ['id', 'label'];
const EDGE_TITLES = ['source', 'target', 'type', 'id', 'kind', 'label', 'weight'];
const saidByNodes: Except = (name) => name === 'label';
const saidByEdges: Except = (name) => name === 'label' || name === 'weight';

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Numbers go as they are: a minus before a number is no formula. */
function cellsOf(columns: readonly Column[], row: NodeRow | EdgeRow): string[] {
  return columns.map(({ type, read }) => {
    const value = read(row.attributes, row);
    const text = valueText(type, value) ?? '';
    return typeof value === 'number' ? text : cell(text);
  });
}

type Clean = (text: string) => string;

function* nodeTable(rows: Rows, cleaned: Clean): Generator<string> {
  const columns = nodeColumns(rows, { except: saidByNodes, reserved: NODE_TITLES });
  yield `${['Id', 'Label', ...columns.map(({ title }) => cell(title))].join(',')}\n`;
  for (const row of rows.nodes) {
    const label = shown(row.attributes.label) || row.key;
    yield cleaned(`${[cell(row.key), cell(label), ...cellsOf(columns, row)].join(',')}\n`);
  }
}

function* edgeTable(rows: Rows, options: WriteOptions, cleaned: Clean): Generator<string> {
  const columns = edgeColumns(rows, { ...options, except: saidByEdges, reserved: EDGE_TITLES });
  const titles = columns.map(({ title }) => cell(title));
  yield `${['Source', 'Target', 'Type', 'Id', 'Kind', 'Label', 'Weight', ...titles].join(',')}\n`;
  for (const row of rows.edges) {
    const { key, source, target, undirected, attributes } = row;
    const own = [source, target, undirected ? 'Undirected' : 'Directed', key, shown(attributes.type)];
    const look = [shown(attributes.label), shown(attributes.weight)];
    yield cleaned(`${[...[...own, ...look].map(cell), ...cellsOf(columns, row)].join(',')}\n`);
  }
}

/**
 * A graph as two CSV tables, nodes and edges, with the column names that Gephi's spreadsheet import knows. Cells that a
 * spreadsheet would run as a formula get a quote before them; control characters and lone surrogates go.
 */
export function csvParts(graph: AnyGraph, options: WriteOptions = {}): readonly FilePart[] {
  const rows = rowsOf(graph, options);
  const table = function* (lines: (cleaned: Clean) => Iterable<string>): Generator<string> {
    const tally = createTally();
    yield* chunked(lines((text) => clean(text, () => tally.add('characters-dropped'))));
    tally.report(options.onWarning);
  };
  return [
    { suffix: '.nodes.csv', chunks: table((cleaned) => nodeTable(rows, cleaned)) },
    { suffix: '.edges.csv', chunks: table((cleaned) => edgeTable(rows, options, cleaned)) },
  ];
}
