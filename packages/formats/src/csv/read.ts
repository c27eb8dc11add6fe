import { NewsgraphError } from '@newsgraph/schema';
import { restoredEdge } from '../column-names.js';
import { parseNumber } from '../gexf/convert.js';
import { createGraphBuilder, type GraphBuilder } from '../graph-builder.js';
import type { AnyGraph, ReadOptions } from '../types.js';
import { parseCsv } from './parse.js';
import { readTable, type Table } from './table.js';

const NODE_OWN = new Set(['id', 'label']);
const EDGE_OWN = new Set(['source', 'target', 'type', 'id', 'kind', 'label', 'weight']);

function addNodes({ rows }: Table, builder: GraphBuilder): void {
  for (const { own, attributes } of rows) {
    const [id, label] = [own.get('id') ?? own.get('label'), own.get('label')];
    if (id === undefined) builder.tally.add('node-skipped');
    else builder.node(id, label === undefined ? attributes : { ...attributes, label });
  }
}

function addEdges({ rows }: Table, builder: GraphBuilder): void {
  for (const { own, attributes: said } of rows) {
    const attributes = restoredEdge(said);
    const [kind, label, weight] = [own.get('kind'), own.get('label'), parseNumber(own.get('weight') ?? '')];
    if (kind !== undefined) attributes.type ??= kind;
    if (label !== undefined) attributes.label = label;
    if (weight !== undefined) attributes.weight = weight;
    builder.edge({
      key: own.get('id'),
      source: own.get('source'),
      target: own.get('target'),
      undirected: own.get('type')?.toLowerCase() === 'undirected',
      attributes,
    });
  }
}

function isEdgeTable(text: string, where: string): boolean {
  const [head = []] = parseCsv(text.slice(0, 100_000).split(/\r?\n/, 1)[0]!, where);
  const titles = head.map((title) => title.trim().toLowerCase());
  if (titles.includes('source') && titles.includes('target')) return true;
  if (titles.includes('id')) return false;
  throw new NewsgraphError(
    'input-unsupported',
    'This table has neither the columns Source and Target nor Id.',
    {
      where,
      hint: 'Name the columns as Gephi does: Id, Label for nodes; Source, Target, Type, Weight for edges.',
    },
  );
}

/**
 * Reads the edge table of a CSV pair, the node table, or both when one comes as `companion`. Columns are known by the
 * names Gephi uses; the others become attributes with the narrowest type that all their cells have.
 *
 * @throws NewsgraphError `input-malformed` or `input-unsupported`.
 */
export function readCsv(text: string, options: ReadOptions = {}): AnyGraph {
  const builder = createGraphBuilder(options);
  const { companion } = options;
  const tables = [{ text, where: options.name ?? 'table' }];
  if (companion) tables.push({ text: companion.text, where: companion.name });
  const kinds = tables.map((table) => ({ table, edges: isEdgeTable(table.text, table.where) }));
  for (const { table, edges } of kinds)
    if (!edges) addNodes(readTable(table, NODE_OWN, builder.tally), builder);
  for (const { table, edges } of kinds)
    if (edges) addEdges(readTable(table, EDGE_OWN, builder.tally), builder);
  return builder.finish();
}
