import type { EdgeRow, NodeRow } from '../rows.js';
import { chunked } from '../text/chunks.js';
import type { AnyGraph, WriteOptions } from '../types.js';
import { createTally } from '../warnings.js';
import { timelineText } from './foreign-time.js';
import { kindsOf } from './kinds.js';
import { edgeLook, nodeLook } from './look.js';
import { type ColumnPlan, type Plan, planOf } from './plan.js';
import { valueText } from './values.js';

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function* declarations({ kind, fixed, dynamic }: ColumnPlan, { xml }: Plan): Generator<string> {
  const blocks = [
    ['static', fixed],
    ['dynamic', dynamic],
  ] as const;
  for (const [mode, columns] of blocks) {
    if (columns.length === 0) continue;
    yield `<attributes class="${kind}" mode="${mode}">\n`;
    for (const { id, title, type } of columns) {
      const name = type === 'list' ? 'liststring' : type === 'json' ? 'string' : type;
      yield `<attribute id="${xml(id)}" title="${xml(title)}" type="${name}"/>\n`;
    }
    yield '</attributes>\n';
  }
}

/** Writes the values of a row; ids of columns are escaped once for all rows. */
function valuesWriter({ fixed, dynamic }: ColumnPlan, { xml }: Plan): (row: NodeRow | EdgeRow) => string {
  const columns = fixed.map(({ id, type, read }) => ({
    open: `<attvalue for="${xml(id)}" value="`,
    type,
    read,
  }));
  return (row) => {
    let values = '';
    for (const { open, type, read } of columns) {
      const value = valueText(type, read(row.attributes, row));
      if (value !== undefined) values += `${open}${xml(value)}"/>`;
    }
    if (dynamic.length > 0) values += timelineText(dynamic, row.attributes, xml);
    return values === '' ? '' : `<attvalues>${values}</attvalues>`;
  };
}

function* nodes(plan: Plan): Generator<string> {
  const { rows, xml, time } = plan;
  const values = valuesWriter(plan.nodes, plan);
  yield `<nodes count="${rows.order}">\n`;
  for (const row of rows.nodes) {
    const { key, attributes } = row;
    const label = xml(text(attributes.label) ?? key);
    yield `<node id="${xml(key)}" label="${label}"${time.times(attributes)}>` +
      `${values(row)}${time.spells(attributes)}${nodeLook(attributes)}</node>\n`;
  }
  yield '</nodes>\n';
}

function* edges(plan: Plan): Generator<string> {
  const { rows, xml, time, mixed, direction } = plan;
  const values = valuesWriter(plan.edges, plan);
  const kindOf = plan.version === '1.3' ? kindsOf(rows.order, mixed) : () => '';
  yield `<edges count="${rows.size}">\n`;
  for (const row of rows.edges) {
    const { key, source, target, attributes } = row;
    const own = row.undirected ? 'undirected' : 'directed';
    const [label, kind, weight] = [text(attributes.label), kindOf(row), attributes.weight];
    yield `<edge id="${xml(key)}" source="${xml(source)}" target="${xml(target)}"` +
      (mixed && own !== direction ? ` type="${own}"` : '') +
      (kind === '' ? '' : ` kind="${xml(kind)}"`) +
      (label === undefined ? '' : ` label="${xml(label)}"`) +
      (typeof weight === 'number' && Number.isFinite(weight) ? ` weight="${weight}"` : '') +
      `${time.times(attributes)}>${values(row)}${time.spells(attributes)}${edgeLook(attributes)}</edge>\n`;
  }
  yield '</edges>\n';
}

function* head({ version, rows, xml }: Plan): Generator<string> {
  const space = version === '1.3' ? 'http://gexf.net/1.3' : 'http://www.gexf.net/1.2draft';
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="${space}" xmlns:viz="${space}/viz" version="${version}" variant="newsgraph">\n`;
  const { title, generator, version: made, description, keywords, lastmodifieddate } = rows.attributes;
  const own = generator === 'newsgraph';
  const creator = own ? [generator, text(made)].filter(Boolean).join(' ') : text(generator);
  const told = own ? text(title) : (text(description) ?? text(title));
  const date = text(lastmodifieddate)?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  yield date === undefined ? '<meta>\n' : `<meta lastmodifieddate="${date}">\n`;
  if (creator) yield `<creator>${xml(creator)}</creator>\n`;
  if (text(keywords)) yield `<keywords>${xml(text(keywords)!)}</keywords>\n`;
  if (told) yield `<description>${xml(told)}</description>\n`;
  yield '</meta>\n';
}

function* document(plan: Plan): Generator<string> {
  yield* head(plan);
  yield `<graph defaultedgetype="${plan.direction}" idtype="string"${plan.time.settings}>\n`;
  yield* declarations(plan.nodes, plan);
  yield* declarations(plan.edges, plan);
  yield* nodes(plan);
  yield* edges(plan);
  yield '</graph>\n</gexf>\n';
}

/**
 * A graph as GEXF, in chunks, with memory that does not grow with the text. Nodes have colour, size and place; edges of
 * one pair have a `kind` each; `firstSeen` and `lastSeen` become half-open intervals of days.
 */
export function* writeGexf(graph: AnyGraph, options: WriteOptions = {}): Generator<string> {
  const tally = createTally();
  yield* chunked(document(planOf(graph, options, tally)));
  tally.report(options.onWarning);
}
