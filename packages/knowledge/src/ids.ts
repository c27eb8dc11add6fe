import { type Column, column } from './format/container.js';
import { addStrings, readStrings } from './format/strings.js';

/** Ids by row number: Wikidata ids by their number, then local ids by code unit. */
export interface IdTable {
  readonly length: number;
  get(row: number): string;
  /** Row of an id, or -1. */
  find(id: string): number;
}

const WIKIDATA = /^Q[1-9]\d{0,9}$/;
const LIMIT = 2 ** 32;

export function wikidataNumber(id: string): number | undefined {
  if (!WIKIDATA.test(id)) return undefined;
  const number = Number(id.slice(1));
  return number < LIMIT ? number : undefined;
}

/** The order in which rows are stored. */
export function compareIds(a: string, b: string): number {
  const x = wikidataNumber(a);
  const y = wikidataNumber(b);
  if (x !== undefined && y !== undefined) return x - y;
  if (x !== undefined || y !== undefined) return x !== undefined ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Adds the columns of ids that are sorted by {@link compareIds} and differ. */
export function addIds(columns: Map<string, Column>, ids: readonly string[]): void {
  const numbers = ids.flatMap((id) => wikidataNumber(id) ?? []);
  columns.set('id.step', new Uint32Array(numbers.map((n, i) => n - (numbers[i - 1] ?? 0))));
  addStrings(columns, 'id.local', ids.slice(numbers.length));
}

function search<T>(value: T, length: number, at: (i: number) => T): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low < length && at(low) === value ? low : -1;
}

export function readIds(columns: ReadonlyMap<string, Column>): IdTable {
  const numbers = column<Uint32Array>(columns, 'id.step').slice();
  for (let i = 1; i < numbers.length; i++) numbers[i] = numbers[i]! + numbers[i - 1]!;
  const local = readStrings(columns, 'id.local');
  return {
    length: numbers.length + local.length,
    get: (row) => (row < numbers.length ? `Q${numbers[row]}` : local.get(row - numbers.length)),
    find(id) {
      const number = wikidataNumber(id);
      if (number !== undefined) return search(number, numbers.length, (i) => numbers[i]!);
      const row = search(id, local.length, local.get);
      return row < 0 ? -1 : row + numbers.length;
    },
  };
}
