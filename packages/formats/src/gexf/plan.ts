import { type Column, type ColumnType, plainColumn } from '../columns.js';
import { directionsOf } from '../directions.js';
import { type Except, edgeColumns, nodeColumns } from '../news-columns.js';
import { type Attributes, type Rows, rowsOf } from '../rows.js';
import type { AnyGraph, WriteOptions } from '../types.js';
import type { Tally } from '../warnings.js';
import { escapeXml } from '../xml/escape.js';
import { dynamicTypes } from './foreign-time.js';
import { isSayable } from './look.js';
import { type TimeWriter, timeWriter } from './times.js';

/** Titles under which Gephi keeps its own columns. */
const RESERVED = ['id', 'label', 'interval', 'timestamp', 'weight', 'source', 'target', 'kind', 'timeset'];
const NUMBERS: readonly ColumnType[] = ['integer', 'long', 'double'];

/** The columns of the nodes or of the edges. */
export interface ColumnPlan {
  readonly kind: 'node' | 'edge';
  readonly fixed: readonly Column[];
  /** Those whose values hold for a time each. */
  readonly dynamic: readonly Column[];
}

/** All that is decided before the first character is written. */
export interface Plan {
  readonly rows: Rows;
  readonly version: '1.3' | '1.2';
  readonly time: TimeWriter;
  /** The direction of edges that do not say theirs. */
  readonly direction: 'directed' | 'undirected';
  /** Whether edges may say theirs. */
  readonly mixed: boolean;
  readonly nodes: ColumnPlan;
  readonly edges: ColumnPlan;
  /** Escapes a text and counts what had to go. */
  readonly xml: (text: string) => string;
}

function colorsSayable(rows: Iterable<{ readonly attributes: Attributes }>): boolean {
  for (const { attributes } of rows)
    if (attributes.color !== undefined && !isSayable(attributes.color)) return false;
  return true;
}

/** Attributes that GEXF says in its own way, when their values are of the right type. */
function said(
  numbers: readonly string[],
  { time, rows }: { readonly time: TimeWriter; readonly rows: Iterable<{ readonly attributes: Attributes }> },
  dynamic: ReadonlyMap<string, unknown>,
): Except {
  return (name, type) => {
    if (time.said.has(name) || dynamic.has(name)) return true;
    if (name === 'label') return type === 'string' || NUMBERS.includes(type);
    if (name === 'color') return colorsSayable(rows);
    return numbers.includes(name) && NUMBERS.includes(type);
  };
}

function columnPlan(
  kind: 'node' | 'edge',
  { rows, time }: Pick<Plan, 'rows' | 'time'>,
  options: WriteOptions,
): ColumnPlan {
  const types = time.said.has('timeline')
    ? dynamicTypes(kind === 'node' ? rows.nodes : rows.edges)
    : new Map();
  const dynamic = [...types].map(([name, type]) => plainColumn(name, type));
  if (kind === 'node') {
    const except = said(['x', 'y', 'z', 'size'], { time, rows: rows.nodes }, types);
    return { kind, fixed: nodeColumns(rows, { except, reserved: RESERVED }), dynamic };
  }
  const except = said(['weight', 'size'], { time, rows: rows.edges }, types);
  return { kind, fixed: edgeColumns(rows, { ...options, except, reserved: RESERVED }), dynamic };
}

/** Decides on columns, time and direction; goes through all attributes once to learn their types. */
export function planOf(graph: AnyGraph, options: WriteOptions, tally: Tally): Plan {
  const rows = rowsOf(graph, options);
  const { direction, mixed, marks } = directionsOf(rows, options.direction);
  const version = options.version ?? '1.3';
  const drop = () => tally.add('characters-dropped');
  const xml = (text: string) => escapeXml(text, drop);
  const time = timeWriter(rows, version, xml);
  const edges = columnPlan('edge', { rows, time }, options);
  return {
    rows,
    version,
    time,
    direction,
    mixed,
    nodes: columnPlan('node', { rows, time }, options),
    edges: { ...edges, fixed: [...edges.fixed, ...marks] },
    xml,
  };
}
