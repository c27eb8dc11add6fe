import type { Column } from '../columns.js';
import { edgeColumns, nodeColumns } from '../news-columns.js';
import { type Attributes, type EdgeRow, type NodeRow, type Rows, rowsOf } from '../rows.js';
import { chunked } from '../text/chunks.js';
import type { AnyGraph, WriteOptions } from '../types.js';
import { createTally, type Tally } from '../warnings.js';
import { escapeXml } from '../xml/escape.js';
import { edgeLook, nodeLook } from './look.js';
import { dayAfter, isDay } from './time.js';
import { valueText } from './values.js';

/** Said by GEXF itself, not by columns. */
const NODE_OWN = new Set(['label', 'x', 'y', 'z', 'size', 'color']);
const EDGE_OWN = new Set(['label', 'weight', 'size', 'color']);
/** Titles under which Gephi keeps its own columns. */
const RESERVED = ['id', 'label', 'interval', 'timestamp', 'weight', 'source', 'target', 'kind', 'timeset'];

interface Writing {
  readonly rows: Rows;
  readonly version: '1.3' | '1.2';
  readonly dynamic: boolean;
  /** The direction of edges that do not say theirs. */
  readonly direction: 'directed' | 'undirected';
  readonly mixed: boolean;
  readonly nodeColumns: readonly Column[];
  readonly edgeColumns: readonly Column[];
  readonly xml: (text: string) => string;
}

function isDynamic({ nodes, edges }: Rows): boolean {
  for (const { attributes } of nodes) if (isDay(attributes.firstSeen)) return true;
  for (const { attributes } of edges) if (isDay(attributes.firstSeen)) return true;
  return false;
}

function directions({ edges }: Rows): { directed: boolean; undirected: boolean } {
  const found = { directed: false, undirected: false };
  for (const edge of edges) {
    found[edge.undirected ? 'undirected' : 'directed'] = true;
    if (found.directed && found.undirected) break;
  }
  return found;
}

/** Marks the undirected edges of a file in which every edge is written as directed. */
const UNDIRECTED: Column = {
  id: 'undirected',
  title: 'undirected',
  type: 'boolean',
  read: (_, row) => ('undirected' in row && row.undirected ? true : undefined),
};

function prepare(graph: AnyGraph, options: WriteOptions, tally: Tally): Writing {
  const rows = rowsOf(graph, options);
  const { directed, undirected } = directions(rows);
  const mixed = directed && undirected;
  const uniform = mixed && options.direction !== 'mixed';
  const columns = edgeColumns(rows, { ...options, except: EDGE_OWN, reserved: RESERVED });
  const drop = () => tally.add('characters-dropped');
  return {
    rows,
    version: options.version ?? '1.3',
    dynamic: options.version !== '1.2' && isDynamic(rows),
    direction: directed ? 'directed' : 'undirected',
    mixed: mixed && !uniform,
    nodeColumns: nodeColumns(rows, NODE_OWN, RESERVED),
    edgeColumns: uniform ? [...columns, UNDIRECTED] : columns,
    xml: (text) => escapeXml(text, drop),
  };
}

function* declarations(
  kind: 'node' | 'edge',
  columns: readonly Column[],
  { xml }: Writing,
): Generator<string> {
  if (columns.length === 0) return;
  yield `<attributes class="${kind}" mode="static">\n`;
  for (const { id, title, type } of columns) {
    const name = type === 'list' ? 'liststring' : type === 'json' ? 'string' : type;
    yield `<attribute id="${xml(id)}" title="${xml(title)}" type="${name}"/>\n`;
  }
  yield '</attributes>\n';
}

/** Escaped ids of columns, once for all rows. */
function valuesWriter(columns: readonly Column[], xml: Writing['xml']): (row: NodeRow | EdgeRow) => string {
  const prepared = columns.map(({ id, type, read }) => ({
    open: `<attvalue for="${xml(id)}" value="`,
    type,
    read,
  }));
  return (row) => {
    let values = '';
    for (const { open, type, read } of prepared) {
      const text = valueText(type, read(row.attributes, row));
      if (text !== undefined) values += `${open}${xml(text)}"/>`;
    }
    return values === '' ? '' : `<attvalues>${values}</attvalues>`;
  };
}

/** The half-open days from first to last seen. */
function lifetime({ firstSeen, lastSeen }: Attributes): string {
  const first = isDay(firstSeen) ? ` start="${firstSeen}"` : '';
  return isDay(lastSeen) ? `${first} end="${dayAfter(lastSeen)}"` : first;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function* nodes(writing: Writing): Generator<string> {
  const { rows, xml, dynamic } = writing;
  const values = valuesWriter(writing.nodeColumns, xml);
  yield `<nodes count="${rows.order}">\n`;
  for (const row of rows.nodes) {
    const { key, attributes } = row;
    const label = xml(text(attributes.label) ?? key);
    const time = dynamic ? lifetime(attributes) : '';
    yield `<node id="${xml(key)}" label="${label}"${time}>${values(row)}${nodeLook(attributes)}</node>\n`;
  }
  yield '</nodes>\n';
}

/**
 * Gephi tells parallel edges apart by (source, target, direction, kind) and merges those that share all four. Gives each
 * edge its predicate as kind, and later ones of the same four a number too.
 */
function kinds(writing: Writing): (row: EdgeRow) => string {
  const places = new Map<string, number>();
  const kindNumbers = new Map<string, number>();
  const number = (map: Map<string, number>, key: string) => {
    const known = map.get(key) ?? map.size;
    if (known === map.size) map.set(key, known);
    return known;
  };
  const taken = new Set<number>();
  const span = writing.rows.order + 1;
  return ({ source, target, undirected, attributes }) => {
    const name = text(attributes.type) ?? '';
    const [a, b] = [number(places, source), number(places, target)];
    const [from, to] = undirected && writing.mixed && b < a ? [b, a] : [a, b];
    for (let copy = 1; ; copy++) {
      const kind = copy === 1 ? name : `${name} #${copy}`.trim();
      const identity =
        (number(kindNumbers, kind) * 2 + (undirected ? 1 : 0)) * span * span + from * span + to;
      if (taken.has(identity)) continue;
      taken.add(identity);
      return kind;
    }
  };
}

function* edges(writing: Writing): Generator<string> {
  const { rows, xml, dynamic, mixed, direction } = writing;
  const values = valuesWriter(writing.edgeColumns, xml);
  const kindOf = kinds(writing);
  yield `<edges count="${rows.size}">\n`;
  for (const row of rows.edges) {
    const { key, source, target, attributes } = row;
    const own = row.undirected ? 'undirected' : 'directed';
    const type = mixed && own !== direction ? ` type="${own}"` : '';
    const label = text(attributes.label);
    const kind = writing.version === '1.3' ? kindOf(row) : '';
    const weight = attributes.weight;
    yield `<edge id="${xml(key)}" source="${xml(source)}" target="${xml(target)}"${type}` +
      (kind === '' ? '' : ` kind="${xml(kind)}"`) +
      (label === undefined ? '' : ` label="${xml(label)}"`) +
      (typeof weight === 'number' && Number.isFinite(weight) ? ` weight="${weight}"` : '') +
      `${dynamic ? lifetime(attributes) : ''}>${values(row)}${edgeLook(attributes)}</edge>\n`;
  }
  yield '</edges>\n';
}

function* head({ version, rows, xml }: Writing): Generator<string> {
  const space = version === '1.3' ? 'http://gexf.net/1.3' : 'http://www.gexf.net/1.2draft';
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="${space}" xmlns:viz="${space}/viz" version="${version}">\n`;
  const { title, generator, version: made } = rows.attributes;
  const creator = [text(generator), text(made)].filter((part) => part !== undefined).join(' ');
  const description = text(title);
  yield '<meta>\n';
  if (creator !== '') yield `<creator>${xml(creator)}</creator>\n`;
  if (description !== undefined) yield `<description>${xml(description)}</description>\n`;
  yield '</meta>\n';
}

function* document(writing: Writing): Generator<string> {
  const { dynamic, direction } = writing;
  yield* head(writing);
  const time = dynamic ? ' mode="dynamic" timeformat="date" timerepresentation="interval"' : ' mode="static"';
  yield `<graph defaultedgetype="${direction}" idtype="string"${time}>\n`;
  yield* declarations('node', writing.nodeColumns, writing);
  yield* declarations('edge', writing.edgeColumns, writing);
  yield* nodes(writing);
  yield* edges(writing);
  yield '</graph>\n</gexf>\n';
}

/**
 * A graph as GEXF, in chunks, with memory that does not grow with the text. Nodes have colour, size and place; edges of
 * one pair have a `kind` each; `firstSeen` and `lastSeen` become half-open intervals of days.
 */
export function* writeGexf(graph: AnyGraph, options: WriteOptions = {}): Generator<string> {
  const tally = createTally();
  yield* chunked(document(prepare(graph, options, tally)));
  tally.report(options.onWarning);
}
