import { column } from '../format/container.js';
import { tableDate } from '../format/dates.js';
import { readStrings } from '../format/strings.js';
import type { AliasRow, EntityRow, FactRow, KnowledgeRows, KnowledgeTables } from '../records.js';
import type { Store } from '../store.js';

function* entityRows(store: Store): Generator<EntityRow> {
  const source = column(store.columns, 'entity.source');
  const sources = readStrings(store.columns, 'source');
  for (let row = 0; row < store.ids.length; row++) {
    yield {
      id: store.ids.get(row),
      label: store.labels.get(row),
      type: store.type(row),
      subtype: store.subtype(row),
      description: store.description(row),
      prior: store.prior[row]!,
      country: store.country[row] ? store.ids.get(store.country[row]! - 1) : '',
      sources: sources.get(source[row]!),
    };
  }
}

function* aliasRows(store: Store): Generator<AliasRow> {
  const source = column(store.columns, 'alias.source');
  const sources = readStrings(store.columns, 'alias.sources');
  for (let row = 0; row < store.ids.length; row++) {
    for (let i = store.aliasStart[row]!; i < store.aliasStart[row + 1]!; i++) {
      yield {
        id: store.ids.get(row),
        alias: store.aliases.get(i),
        kind: store.aliasKind(i),
        source: sources.get(source[i]!),
      };
    }
  }
}

function* factRows(store: Store): Generator<FactRow> {
  const source = column(store.columns, 'fact.source');
  const sources = readStrings(store.columns, 'fact.sources');
  for (let row = 0; row < store.ids.length; row++) {
    for (let i = store.factStart[row]!; i < store.factStart[row + 1]!; i++) {
      yield {
        subject: store.ids.get(row),
        property: store.properties.get(store.factProperty[i]!),
        object: store.ids.get(store.factObject[i]!),
        start: tableDate(store.factFrom[i]!),
        end: tableDate(store.factTo[i]!),
        source: sources.get(source[i]!),
      };
    }
  }
}

/** The tables that were compiled into a store, in stored order, row by row; may be walked again. */
export function storedRows(store: Store): KnowledgeRows {
  return {
    entities: { [Symbol.iterator]: () => entityRows(store) },
    aliases: { [Symbol.iterator]: () => aliasRows(store) },
    facts: { [Symbol.iterator]: () => factRows(store) },
  };
}

/** All rows of all tables at once. */
export function allRows({ entities, aliases, facts }: KnowledgeRows): KnowledgeTables {
  return { entities: [...entities], aliases: [...aliases], facts: [...facts] };
}
