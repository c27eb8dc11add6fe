import { tableAttribute } from '../column-names.js';
import { parseNumber } from '../gexf/convert.js';
import { parseList } from '../gexf/lists.js';
import { type MutableAttributes, safeName } from '../graph-builder.js';
import type { Tally } from '../warnings.js';
import { unguarded } from './cells.js';
import { parseCsv } from './parse.js';

/** A table with its cells as values; empty cells are absent. */
export interface Table {
  /** Titles of the columns, lower case, that structure the graph: id, label, source, target, type, kind, weight. */
  readonly titles: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Cells of the structural columns as text, by lower-case title. */
  readonly own: ReadonlyMap<string, string>;
  readonly attributes: MutableAttributes;
}

type Convert = (text: string) => unknown;

const text: Convert = unguarded;

function parseJson(cell: string): unknown {
  try {
    return JSON.parse(unguarded(cell));
  } catch {
    return cell;
  }
}

/** The narrowest type that all filled cells of a column have. */
function converterOf(title: string, cells: readonly string[]): Convert {
  const filled = cells.filter((cell) => cell !== '');
  if (title.endsWith('_json')) return parseJson;
  if (filled.length === 0) return text;
  if (filled.every((cell) => cell === 'true' || cell === 'false')) return (cell) => cell === 'true';
  if (filled.every((cell) => parseNumber(cell) !== undefined && !/^0\d/.test(cell))) return parseNumber;
  if (filled.every((cell) => /^\[.*\]$/s.test(cell))) return (cell) => parseList(cell);
  return text;
}

/** Reads a table; columns named in `structural` (lower case) stay text. */
export function readTable(
  source: { readonly text: string; readonly where: string },
  structural: ReadonlySet<string>,
  tally: Tally,
): Table {
  const [head = [], ...lines] = parseCsv(source.text, source.where);
  const titles = head.map((title) => unguarded(title).trim());
  const lower = titles.map((title) => title.toLowerCase());
  const own = lower.includes('independent_sources') || lower.includes('first_seen');
  const columns = titles.map((title, i) => {
    const name = tableAttribute(title.replace(/ \(\d+\)$|_json$/g, ''), own);
    return {
      name: safeName(name === '' ? `column ${i + 1}` : name, tally),
      structural: structural.has(lower[i]!) && lower.indexOf(lower[i]!) === i,
      convert: converterOf(title, structural.has(lower[i]!) ? [] : lines.map((line) => line[i] ?? '')),
    };
  });
  const rows = lines.map((line): TableRow => {
    const cells = new Map<string, string>();
    const attributes: MutableAttributes = {};
    columns.forEach((column, i) => {
      const value = line[i] ?? '';
      if (value === '') return;
      if (column.structural) cells.set(lower[i]!, unguarded(value));
      else attributes[column.name] = column.convert(value);
    });
    return { own: cells, attributes };
  });
  return { titles: lower, rows };
}
