import type { Column, ColumnType } from '../columns.js';
import { valueText } from '../gexf/values.js';
import { type Except, edgeColumns, nodeColumns } from '../news-columns.js';
import { type EdgeRow, type NodeRow, rowsOf } from '../rows.js';
import { clean } from '../text/characters.js';
import { chunked } from '../text/chunks.js';
import type { AnyGraph, WriteOptions } from '../types.js';
import { createTally } from '../warnings.js';

const everything: Except = () => false;

type Clean = (text: string) => string;

/** A text between quotes; Cypher knows backslash escapes. */
function quoted(text: string, cleaned: Clean): string {
  const escaped = cleaned(text).replace(/[\\'"\n\r\t]/g, (character) => {
    const letter = { '\n': 'n', '\r': 'r', '\t': 't' }[character] ?? character;
    return `\\${letter}`;
  });
  return `'${escaped}'`;
}

/** A name between backticks, doubled inside; Cypher resolves \u in them, so a backslash becomes an underscore. */
export function cypherName(text: string, cleaned: Clean): string {
  return `\`${cleaned(text).replace(/\\/g, '_').replace(/`/g, '``') || '_'}\``;
}

function literal(type: ColumnType, value: unknown, cleaned: Clean): string | undefined {
  if (Array.isArray(value) && type === 'list')
    return `[${value.map((item) => quoted(String(item), cleaned)).join(', ')}]`;
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value))
    return type === 'double' ? real(value) : String(value);
  const text = valueText(type, value);
  return text === undefined ? undefined : quoted(text, cleaned);
}

/** Cypher takes a number without a point for a whole one. */
function real(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
}

function properties(columns: readonly Column[], row: NodeRow | EdgeRow, cleaned: Clean): string {
  const pairs = columns.flatMap(({ title, type, read }) => {
    const value = literal(type, read(row.attributes, row), cleaned);
    return value === undefined ? [] : [`${cypherName(title, cleaned)}: ${value}`];
  });
  return `{${pairs.join(', ')}}`;
}

/** The type of a relationship, as Neo4j writes them: `THREATEN`, `HEAD_OF_STATE`. */
export function relationType(type: unknown): string {
  return String(type ?? 'edge')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_');
}

/** The label of a node beside `Entity`: `Country`. */
export function nodeLabel(type: unknown): string {
  const text = String(type ?? 'other').replace(/[^\p{L}\p{N}]+/gu, '_');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function* script(graph: AnyGraph, options: WriteOptions, cleaned: Clean): Generator<string> {
  const rows = rowsOf(graph, options);
  const nodes = nodeColumns(rows, { except: everything, reserved: ['id'] });
  const edges = edgeColumns(rows, { ...options, except: everything, reserved: ['id'] });
  yield 'CREATE CONSTRAINT newsgraph_entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n';
  for (const row of rows.nodes) {
    const label = cypherName(nodeLabel(row.attributes.type), cleaned);
    yield `MERGE (n:Entity {id: ${quoted(row.key, cleaned)}}) SET n:${label}, n += ${properties(nodes, row, cleaned)};\n`;
  }
  for (const row of rows.edges) {
    const [from, to] = [quoted(row.source, cleaned), quoted(row.target, cleaned)];
    const type = cypherName(relationType(row.attributes.type), cleaned);
    yield `MATCH (a:Entity {id: ${from}}), (b:Entity {id: ${to}}) ` +
      `MERGE (a)-[r:${type} {id: ${quoted(row.key, cleaned)}}]->(b) SET r += ${properties(edges, row, cleaned)};\n`;
  }
}

/**
 * A graph as a Cypher script for Neo4j, Memgraph and others: one statement a line, safe to run twice. Undirected edges
 * run from the first end to the second, as every relationship must run somehow.
 */
export function* writeCypher(graph: AnyGraph, options: WriteOptions = {}): Generator<string> {
  const tally = createTally();
  yield* chunked(script(graph, options, (text) => clean(text, () => tally.add('characters-dropped'))));
  tally.report(options.onWarning);
}
