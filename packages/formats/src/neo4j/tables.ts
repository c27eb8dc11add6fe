import type { Column, ColumnType } from '../columns.js';
import { valueText } from '../gexf/values.js';
import { type Except, edgeColumns, nodeColumns } from '../news-columns.js';
import { type EdgeRow, type NodeRow, type Rows, rowsOf } from '../rows.js';
import { clean } from '../text/characters.js';
import { chunked } from '../text/chunks.js';
import type { AnyGraph, FilePart, WriteOptions } from '../types.js';
import { createTally } from '../warnings.js';
import { nodeLabel, relationType } from './cypher.js';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  long: 'long',
  double: 'double',
  boolean: 'boolean',
  list: 'string[]',
  json: 'string',
};

const everything: Except = () => false;

/** A cell in quotes: a database reads it, so nothing needs to be defused. */
function cell(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function header(columns: readonly Column[]): string[] {
  return columns.map(({ title, type }) => cell(`${title.replace(/:/g, '_')}:${TYPES[type]}`));
}

/** Lists are separated by semicolons, so these become commas inside of an item. */
function cells(columns: readonly Column[], row: NodeRow | EdgeRow): string[] {
  return columns.map(({ type, read }) => {
    const value = read(row.attributes, row);
    if (type === 'list' && Array.isArray(value))
      return cell(value.map((item) => String(item).replace(/;/g, ',')).join(';'));
    const text = valueText(type, value);
    return text === undefined ? '' : cell(text);
  });
}

function* nodeTable(rows: Rows): Generator<string> {
  const columns = nodeColumns(rows, { except: everything });
  yield `${[':ID', ':LABEL', ...header(columns)].join(',')}\n`;
  for (const row of rows.nodes) {
    const labels = `Entity;${nodeLabel(row.attributes.type)}`;
    yield `${[cell(row.key), cell(labels), ...cells(columns, row)].join(',')}\n`;
  }
}

function* edgeTable(rows: Rows, options: WriteOptions): Generator<string> {
  const columns = edgeColumns(rows, { ...options, except: everything });
  yield `${[':START_ID', ':END_ID', ':TYPE', ...header(columns)].join(',')}\n`;
  for (const row of rows.edges) {
    const own = [row.source, row.target, relationType(row.attributes.type)].map(cell);
    yield `${[...own, ...cells(columns, row)].join(',')}\n`;
  }
}

/** A graph as the two tables that `neo4j-admin database import` takes. */
export function neo4jParts(graph: AnyGraph, options: WriteOptions = {}): readonly FilePart[] {
  const rows = rowsOf(graph, options);
  const table = function* (lines: Iterable<string>): Generator<string> {
    const tally = createTally();
    const drop = () => tally.add('characters-dropped');
    for (const chunk of chunked(lines)) yield clean(chunk, drop);
    tally.report(options.onWarning);
  };
  return [
    { suffix: '.nodes.csv', chunks: table(nodeTable(rows)) },
    { suffix: '.edges.csv', chunks: table(edgeTable(rows, options)) },
  ];
}
