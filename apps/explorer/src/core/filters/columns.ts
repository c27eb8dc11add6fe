import type { Dataset } from '../graph/index.js';
import { FACETS, type Facet } from './types.js';

/** The values of a facet, and for every claim (for `type`: every node) the place of its value among them. */
export interface Column {
  readonly values: readonly string[];
  readonly codes: Uint32Array;
  readonly place: ReadonlyMap<string, number>;
}

export type Columns = Readonly<Record<Facet, Column>>;

function column(length: number, read: (index: number) => string): Column {
  const place = new Map<string, number>();
  const codes = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    const value = read(i);
    let code = place.get(value);
    if (code === undefined) {
      code = place.size;
      place.set(value, code);
    }
    codes[i] = code;
  }
  return { values: [...place.keys()], codes, place };
}

function readColumn(dataset: Dataset, facet: Facet): Column {
  const { nodes, edges, claims } = dataset;
  if (facet === 'type') return column(nodes.length, (i) => nodes[i]!.type);
  if (facet === 'predicate') return column(claims.length, (i) => edges[claims[i]!.edge]!.predicate);
  return column(claims.length, (i) => claims[i]![facet]);
}

const cache = new WeakMap<Dataset, Columns>();

/** The facets of a dataset as columns, read once. */
export function columnsOf(dataset: Dataset): Columns {
  let columns = cache.get(dataset);
  if (!columns) {
    columns = Object.fromEntries(FACETS.map((facet) => [facet, readColumn(dataset, facet)])) as Columns;
    cache.set(dataset, columns);
  }
  return columns;
}
