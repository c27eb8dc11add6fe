import { type Column, column, unpackColumns } from './format/container.js';
import { readStrings, type StringTable, startsOf } from './format/strings.js';
import { type IdTable, readIds } from './ids.js';
import { type NameIndex, readIndex } from './name-index.js';
import { NAME_KINDS, type NameKind, ROW_TYPES, type RowType } from './records.js';

/** The columns of a knowledge base, by row. Strings are decoded when asked for. */
export interface Store {
  readonly columns: ReadonlyMap<string, Column>;
  readonly ids: IdTable;
  readonly labels: StringTable;
  readonly aliases: StringTable;
  readonly properties: StringTable;
  readonly prior: Column;
  /** Row of the country plus one; 0 for none. */
  readonly country: Column;
  /** First alias of each row; one element more than there are rows. */
  readonly aliasStart: Uint32Array;
  /** First fact of each row; one element more than there are rows. */
  readonly factStart: Uint32Array;
  readonly factProperty: Column;
  readonly factObject: Column;
  readonly factFrom: Column;
  readonly factTo: Column;
  /** The source of a fact. */
  factSource(fact: number): string;
  readonly names: NameIndex;
  readonly near: NameIndex;
  type(row: number): RowType;
  subtype(row: number): string;
  description(row: number): string;
  aliasKind(alias: number): NameKind;
}

export function openStore(bytes: Uint8Array): Store {
  const columns = unpackColumns(bytes);
  const get = (name: string) => column(columns, name);
  const types = get('entity.type');
  const subtypes = get('entity.subtype');
  const subtypeNames = readStrings(columns, 'subtype');
  const subtypeList = Array.from({ length: subtypeNames.length }, (_, i) => subtypeNames.get(i));
  const described = get('entity.description');
  const descriptions = readStrings(columns, 'description');
  const factSources = get('fact.source');
  const factSourceNames = readStrings(columns, 'fact.sources');
  const aliasKinds = get('alias.kind');
  return {
    columns,
    ids: readIds(columns),
    labels: readStrings(columns, 'label'),
    aliases: readStrings(columns, 'alias'),
    properties: readStrings(columns, 'property'),
    prior: get('entity.prior'),
    country: get('entity.country'),
    aliasStart: startsOf(get('alias.count')),
    factStart: startsOf(get('fact.count')),
    factProperty: get('fact.property'),
    factObject: get('fact.object'),
    factFrom: get('fact.start'),
    factTo: get('fact.end'),
    factSource: (fact) => factSourceNames.get(factSources[fact]!),
    names: readIndex(columns, 'name'),
    near: readIndex(columns, 'near'),
    type: (row) => ROW_TYPES[types[row]!]!,
    subtype: (row) => subtypeList[subtypes[row]!]!,
    description: (row) => descriptions.get(described[row]!),
    aliasKind: (alias) => NAME_KINDS[aliasKinds[alias]!]!,
  };
}

/** The row whose run in `starts` holds `item`. */
export function ownerOf(starts: Uint32Array, item: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle + 1]! <= item) low = middle + 1;
    else high = middle;
  }
  return low;
}
