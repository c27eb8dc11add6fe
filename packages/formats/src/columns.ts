import type { Attributes, EdgeRow, NodeRow } from './rows.js';

/** Types that every table format has a name for. A `json` column holds what none of the others can, as text. */
export type ColumnType = 'string' | 'integer' | 'long' | 'double' | 'boolean' | 'list' | 'json';

/** An attribute as tables and typed formats show it. */
export interface Column {
  /** Unique name for the program; the attribute's own name where it has one. */
  readonly id: string;
  /** Unique name for the reader. */
  readonly title: string;
  readonly type: ColumnType;
  /** The value for one node or edge; undefined when it has none. */
  readonly read: (attributes: Attributes, row: NodeRow | EdgeRow) => unknown;
}

const INT32 = 2 ** 31;

export function typeOfValue(value: unknown): ColumnType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) return 'double';
    return value >= -INT32 && value < INT32 ? 'integer' : 'long';
  }
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? 'list' : 'json';
}

const NUMBERS: readonly ColumnType[] = ['integer', 'long', 'double'];

/** The narrowest type that holds values of both. */
export function joinTypes(a: ColumnType, b: ColumnType): ColumnType {
  if (a === b) return a;
  const [x, y] = [NUMBERS.indexOf(a), NUMBERS.indexOf(b)];
  return x >= 0 && y >= 0 ? NUMBERS[Math.max(x, y)]! : 'json';
}

/** The attributes that rows have, sorted by name, each with the narrowest type that holds all its values. */
export function typesOf(rows: Iterable<{ readonly attributes: Attributes }>): Map<string, ColumnType> {
  const types = new Map<string, ColumnType>();
  for (const { attributes } of rows) {
    for (const name in attributes) {
      const value = attributes[name];
      if (value === undefined || value === null || typeof value === 'function') continue;
      const type = typeOfValue(value);
      const known = types.get(name);
      if (known !== type) types.set(name, known === undefined ? type : joinTypes(known, type));
    }
  }
  return new Map([...types].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A title that no other column has, not even in other letter case. */
export function uniqueTitle(title: string, taken: Set<string>): string {
  let unique = title;
  for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${title} (${n})`;
  taken.add(unique.toLowerCase());
  return unique;
}

/** A column that shows an attribute as it is. */
export function plainColumn(name: string, type: ColumnType, title = name): Column {
  const shown = type === 'json' ? `${title}_json` : title;
  return { id: name, title: shown, type, read: (attributes) => attributes[name] };
}

/** Drops columns that repeat an id and makes titles unique, in order; `reserved` titles mean something to the reader. */
export function distinct(columns: readonly Column[], reserved: readonly string[] = []): Column[] {
  const ids = new Set<string>();
  const titles = new Set(reserved);
  return columns.flatMap((column) => {
    if (ids.has(column.id)) return [];
    ids.add(column.id);
    return [{ ...column, title: uniqueTitle(column.title, titles) }];
  });
}
