import { type EntityRow, foldName, type KnowledgeTables, type RowType } from '@newsgraph/knowledge';

/** Rows by folded name, the best known first. */
export interface NameBook {
  /** Rows of a type that go by a name; with `labels` by their label only. */
  find(name: string, type: RowType, labels?: boolean): readonly EntityRow[];
}

const COUNTED = new Set(['alias', 'short', 'acronym', 'native', 'former', 'label']);

export function nameBook(tables: KnowledgeTables): NameBook {
  const byId = new Map(tables.entities.map((row) => [row.id, row]));
  const labels = new Map<string, EntityRow[]>();
  const names = new Map<string, EntityRow[]>();
  const put = (book: Map<string, EntityRow[]>, name: string, row: EntityRow) => {
    const key = `${row.type}|${foldName(name)}`;
    const list = book.get(key) ?? [];
    if (!list.includes(row)) book.set(key, [...list, row]);
  };
  for (const row of tables.entities) {
    put(labels, row.label, row);
    put(names, row.label, row);
  }
  for (const { id, alias, kind } of tables.aliases) {
    const row = byId.get(id);
    if (row && COUNTED.has(kind)) put(names, alias, row);
  }
  return {
    find: (name, type, onlyLabels = false) =>
      [...((onlyLabels ? labels : names).get(`${type}|${foldName(name)}`) ?? [])].sort(
        (a, b) => b.prior - a.prior,
      ),
  };
}

/** Ids of the states of today by name. */
export function countryBook(tables: KnowledgeTables): (name: string) => string | undefined {
  const book = nameBook({ ...tables, entities: tables.entities.filter((row) => row.type === 'country') });
  const isToday = (row: EntityRow) => row.subtype === 'country';
  return (name) => {
    const found = book.find(name, 'country');
    return (found.find(isToday) ?? found[0])?.id;
  };
}
