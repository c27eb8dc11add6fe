import {
  type AliasRow,
  type EntityRow,
  type FactRow,
  foldName,
  type NameKind,
  ROW_TYPES,
  type RowType,
} from '@newsgraph/knowledge';
import { NewsgraphError } from '@newsgraph/schema';
import type { Mend } from '../mend.js';
import { countryBook, nameBook } from './names.js';
import { type Cells, localId, ownTable } from './tables.js';

const COLUMNS = ['label', 'type', 'subtype', 'country', 'prior', 'aliases', 'part of', 'description', 'id'];
const SOURCE = 'hand';

function typeOf({ type, label }: Cells): RowType {
  const found = ROW_TYPES.find((one) => one === type);
  if (found) return found;
  throw new NewsgraphError('input-malformed', `has the unknown type "${type}".`, { where: label! });
}

function kindOf(name: string): NameKind {
  return /^[\p{Lu}\d+&.-]{2,10}$/u.test(name) ? 'acronym' : 'alias';
}

function newRow(cells: Cells, country: string): EntityRow {
  const { id, label, subtype, description, prior } = cells as Record<string, string>;
  return {
    id: id || localId(foldName(label!)),
    label: label!,
    type: typeOf(cells),
    subtype: subtype!,
    description: description!,
    prior: Number(prior),
    country,
    sources: SOURCE,
  };
}

/**
 * Organizations, treaties, weapons and events of our own table. One that the source tables hold under the same name,
 * with the same type and no other country, keeps its id and gets the other names; the rest get the id that the column
 * `id` confirms, or a local one.
 */
export const addOwnEntities: Mend = (tables) => {
  const book = nameBook(tables);
  const countryOf = countryBook(tables);
  const rows = new Map(tables.entities.map((row) => [row.id, row]));
  const ids = new Map<string, string>();
  /** The source tables make organizations of treaties and awards, and a person of one company. */
  const mistyped = (label: string) => [
    ...book.find(label, 'organization', true),
    ...(label.includes(' ') ? book.find(label, 'person', true) : []),
  ];
  const has = new Set(tables.aliases.map(({ id, alias }) => `${id}|${alias}`));
  const aliases: AliasRow[] = [];
  let known = 0;
  const table = ownTable('entities', COLUMNS);
  for (const cells of table) {
    const label = cells.label!;
    const type = typeOf(cells);
    const country = cells.country ? (countryOf(cells.country) ?? '') : '';
    const fits = (row: EntityRow) => country === '' || row.country === '' || row.country === country;
    const others = cells.aliases!.split('|').filter((name) => name !== '');
    const found =
      book.find(label, type, !label.includes(' ')).find(fits) ??
      others.flatMap((name) => (name.includes(' ') ? book.find(name, type, true) : [])).find(fits) ??
      mistyped(label).find(fits);
    const made = newRow(cells, country);
    const before = found ?? rows.get(made.id);
    if (before) known++;
    const prior = Math.max(before?.prior ?? 0, made.prior);
    const subtype = before?.type === type ? before.subtype : made.subtype;
    const row = before ? { ...before, type, subtype, prior, country: before.country || country } : made;
    rows.set(row.id, row);
    ids.set(label, row.id);
    for (const alias of before && before.label !== label ? [label, ...others] : others)
      if (!has.has(`${row.id}|${alias}`))
        aliases.push({ id: row.id, alias, kind: kindOf(alias), source: SOURCE });
  }
  const facts = table.flatMap((cells): FactRow[] => {
    const whole = cells['part of']!;
    if (whole === '') return [];
    const object = ids.get(whole) ?? book.find(whole, 'organization')[0]?.id;
    if (object === undefined || object === ids.get(cells.label!)) return [];
    return [
      { subject: ids.get(cells.label!)!, property: 'P361', object, start: '', end: '', source: SOURCE },
    ];
  });
  return {
    tables: {
      entities: [...rows.values()],
      aliases: [...tables.aliases, ...aliases],
      facts: [...tables.facts, ...facts],
    },
    note: `own entities: ${table.length - known} new, ${known} known, ${aliases.length} names, ${facts.length} facts`,
  };
};
