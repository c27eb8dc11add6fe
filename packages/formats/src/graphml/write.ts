import type { Column, ColumnType } from '../columns.js';
import { directionsOf } from '../directions.js';
import { numberText, valueText } from '../gexf/values.js';
import { type Except, edgeColumns, nodeColumns } from '../news-columns.js';
import { type EdgeRow, type NodeRow, type Rows, rowsOf } from '../rows.js';
import { chunked } from '../text/chunks.js';
import type { AnyGraph, WriteOptions } from '../types.js';
import { createTally } from '../warnings.js';
import { escapeXml } from '../xml/escape.js';

const NAMES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  long: 'long',
  double: 'double',
  boolean: 'boolean',
  list: 'string',
  json: 'string',
};

interface Plan {
  readonly rows: Rows;
  readonly nodes: readonly Column[];
  readonly edges: readonly Column[];
  readonly direction: 'directed' | 'undirected';
  readonly mixed: boolean;
  readonly xml: (text: string) => string;
}

const everything: Except = () => false;

/**
 * A key's id is the attribute's name where XML allows that, so that our reader finds the name whatever the title; GraphML
 * has no lists, so an `l` in the id tells that the text is one.
 */
function keyOf(prefix: 'n' | 'e', { id, type }: Column): string {
  return `${prefix}${type === 'list' ? 'l' : ''}.${id.replace(/[^\w.-]/gu, (character) => `_x${character.codePointAt(0)!.toString(16)}_`)}`;
}

function planOf(graph: AnyGraph, options: WriteOptions, drop: () => void): Plan {
  const rows = rowsOf(graph, options);
  const { direction, mixed, marks } = directionsOf(rows, options.direction);
  return {
    rows,
    nodes: nodeColumns(rows, { except: everything }),
    edges: [...edgeColumns(rows, { ...options, except: everything }), ...marks],
    direction,
    mixed,
    xml: (text) => escapeXml(text, drop),
  };
}

function* keys(prefix: 'n' | 'e', columns: readonly Column[], { xml }: Plan): Generator<string> {
  for (const column of columns) {
    const { title, type } = column;
    const kind = prefix === 'n' ? 'node' : 'edge';
    yield `<key id="${xml(keyOf(prefix, column))}" for="${kind}" attr.name="${xml(title)}" attr.type="${NAMES[type]}"/>\n`;
  }
}

function dataWriter(prefix: 'n' | 'e', columns: readonly Column[], { xml }: Plan) {
  const prepared = columns.map((column) => ({
    ...column,
    open: `<data key="${xml(keyOf(prefix, column))}">`,
  }));
  return (row: NodeRow | EdgeRow): string => {
    let data = '';
    for (const { open, type, read } of prepared) {
      const value = read(row.attributes, row);
      const text = typeof value === 'number' ? numberText(value) : valueText(type, value);
      if (text !== undefined) data += `${open}${xml(text)}</data>`;
    }
    return data;
  };
}

function* document(plan: Plan): Generator<string> {
  const { rows, xml, direction, mixed } = plan;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield* keys('n', plan.nodes, plan);
  yield* keys('e', plan.edges, plan);
  const head = ['title', 'generator', 'version'].filter((name) => typeof rows.attributes[name] === 'string');
  for (const name of head) yield `<key id="g.${name}" for="graph" attr.name="${name}" attr.type="string"/>\n`;
  yield `<graph id="G" edgedefault="${direction}">\n`;
  for (const name of head) yield `<data key="g.${name}">${xml(rows.attributes[name] as string)}</data>\n`;
  const [node, edge] = [dataWriter('n', plan.nodes, plan), dataWriter('e', plan.edges, plan)];
  for (const row of rows.nodes) yield `<node id="${xml(row.key)}">${node(row)}</node>\n`;
  for (const row of rows.edges) {
    const differs = mixed && row.undirected === (direction === 'directed');
    const own = differs ? ` directed="${!row.undirected}"` : '';
    yield `<edge id="${xml(row.key)}" source="${xml(row.source)}" target="${xml(row.target)}"${own}>${edge(row)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

/** A graph as GraphML with typed keys, in chunks; readable by Gephi, yEd, igraph and networkx. */
export function* writeGraphml(graph: AnyGraph, options: WriteOptions = {}): Generator<string> {
  const tally = createTally();
  yield* chunked(document(planOf(graph, options, () => tally.add('characters-dropped'))));
  tally.report(options.onWarning);
}
