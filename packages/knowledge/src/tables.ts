import { column } from './format/container.js';
import { tableDate } from './format/dates.js';
import { readStrings } from './format/strings.js';
import type { AliasRow, EntityRow, FactRow, KnowledgeTables } from './records.js';
import type { Store } from './store.js';

function entityRows(store: Store): EntityRow[] {
  const source = column<Uint16Array>(store.columns, 'entity.source');
  const sources = readStrings(store.columns, 'source');
  return Array.from({ length: store.ids.length }, (_, row) => ({
    id: store.ids.get(row),
    label: store.labels.get(row),
    type: store.type(row),
    subtype: store.subtype(row),
    description: store.description(row),
    prior: store.prior[row]!,
    country: store.country[row] ? store.ids.get(store.country[row]! - 1) : '',
    sources: sources.get(source[row]!),
  }));
}

function aliasRows(store: Store): AliasRow[] {
  const source = column<Uint8Array>(store.columns, 'alias.source');
  const sources = readStrings(store.columns, 'alias.sources');
  const rows: AliasRow[] = [];
  for (let row = 0; row < store.ids.length; row++) {
    for (let i = store.aliasStart[row]!; i < store.aliasStart[row + 1]!; i++) {
      rows.push({
        id: store.ids.get(row),
        alias: store.aliases.get(i),
        kind: store.aliasKind(i),
        source: sources.get(source[i]!),
      });
    }
  }
  return rows;
}

function factRows(store: Store): FactRow[] {
  const source = column<Uint8Array>(store.columns, 'fact.source');
  const sources = readStrings(store.columns, 'fact.sources');
  const rows: FactRow[] = [];
  for (let row = 0; row < store.ids.length; row++) {
    for (let i = store.factStart[row]!; i < store.factStart[row + 1]!; i++) {
      rows.push({
        subject: store.ids.get(row),
        property: store.properties.get(store.factProperty[i]!),
        object: store.ids.get(store.factObject[i]!),
        start: tableDate(store.factFrom[i]!),
        end: tableDate(store.factTo[i]!),
        source: sources.get(source[i]!),
      });
    }
  }
  return rows;
}

/** The tables that were compiled into a store, in stored order. */
export function exportTables(store: Store): KnowledgeTables {
  return { entities: entityRows(store), aliases: aliasRows(store), facts: factRows(store) };
}
