import { NewsgraphError, type Skip } from '@newsgraph/schema';
import { foldName, lastNames } from './fold.js';
import { type Column, packColumns } from './format/container.js';
import { packDate } from './format/dates.js';
import { addStrings, fitString } from './format/strings.js';
import { addIds, compareIds } from './ids.js';
import { addIndex } from './name-index.js';
import {
  type AliasRow,
  type EntityRow,
  type FactRow,
  type KnowledgeTables,
  NAME_KINDS,
  ROW_TYPES,
} from './records.js';
import { nameStart, skeleton } from './skeleton.js';

export interface Compiled {
  /** What `openKnowledge` reads; not compressed. */
  readonly bytes: Uint8Array;
  /** Rows that were left out, and why. */
  readonly skipped: readonly Skip[];
}

/** Persons at least this well known are found by their last name alone. */
const SURNAME_PRIOR = 250;
/** Of persons at least this well known the last names of other spellings count too. */
const SPELLING_PRIOR = 500;
const SURNAMES_EACH = 8;
/** Monarchs, and names that end in a rank: "Nicholas II of Russia", "Frank Smith Jr." */
const NOT_SURNAMED = / of | (?:jr|sr|i{1,3}|iv|vi{0,3}|ix|x)$/;
/** Names of entities at least this well known are found by near spellings. */
const FUZZY_PRIOR = 200;

/** Numbers for strings, in order of first use. */
function numbering(): { list: string[]; of: (text: string) => number } {
  const list: string[] = [];
  const numbers = new Map<string, number>();
  const of = (text: string) => {
    let number = numbers.get(text);
    if (number === undefined) {
      number = list.length;
      numbers.set(text, number);
      list.push(text);
    }
    return number;
  };
  return { list, of };
}

interface Sorted {
  readonly entities: EntityRow[];
  readonly aliases: AliasRow[][];
  readonly facts: FactRow[][];
  readonly rows: ReadonlyMap<string, number>;
}

/** Sorts and groups the rows by entity; refuses what points nowhere. */
function sortTables(tables: KnowledgeTables, skipped: Skip[]): Sorted {
  const skip = (where: string, reason: string) => skipped.push({ where, code: 'input-malformed', reason });
  const unique = new Map<string, EntityRow>();
  for (const row of tables.entities) {
    if (unique.has(row.id)) skip(row.id, 'a second row with this id.');
    else if (foldName(row.label) === '') skip(row.id, 'an entity without a label that can be looked up.');
    else unique.set(row.id, row);
  }
  const entities = [...unique.values()].sort((a, b) => compareIds(a.id, b.id));
  const rows = new Map(entities.map((row, i) => [row.id, i]));
  const aliases: AliasRow[][] = entities.map(() => []);
  for (const alias of tables.aliases) {
    const row = rows.get(alias.id);
    if (row === undefined) skip(alias.id, `alias "${alias.alias.slice(0, 40)}" of an unknown id.`);
    else if (foldName(alias.alias) === '' || fitString(alias.alias) !== alias.alias)
      skip(alias.id, 'an alias that is empty or longer than 255 bytes.');
    else aliases[row]!.push(alias);
  }
  const facts: FactRow[][] = entities.map(() => []);
  for (const fact of tables.facts) {
    const row = rows.get(fact.subject);
    if (row === undefined || !rows.has(fact.object))
      skip(fact.subject, `fact ${fact.property} ${fact.object} of or about an unknown id.`);
    else facts[row]!.push(fact);
  }
  return { entities, aliases, facts, rows };
}

function addEntities(columns: Map<string, Column>, { entities, rows }: Sorted): void {
  const subtypes = numbering();
  const sources = numbering();
  const descriptions = [...new Set(entities.map((row) => fitString(row.description)))].sort();
  const described = new Map(descriptions.map((text, i) => [text, i]));
  const { length } = entities;
  const types = Uint8Array.from(entities, (row) => ROW_TYPES.indexOf(row.type));
  const wrong = types.indexOf(255);
  if (wrong >= 0)
    throw new NewsgraphError('input-malformed', `has the unknown type "${entities[wrong]!.type}".`, {
      where: entities[wrong]!.id,
      hint: `Types: ${ROW_TYPES.join(', ')}.`,
    });
  addIds(
    columns,
    entities.map((row) => row.id),
  );
  columns.set('entity.type', types);
  columns.set('entity.subtype', new Uint16Array(entities.map((row) => subtypes.of(row.subtype))));
  columns.set('entity.prior', new Uint16Array(entities.map((row) => row.prior)));
  columns.set('entity.country', new Uint32Array(entities.map((row) => (rows.get(row.country) ?? -1) + 1)));
  columns.set('entity.source', new Uint16Array(entities.map((row) => sources.of(row.sources))));
  const texts = new Uint32Array(length);
  entities.forEach((row, i) => {
    texts[i] = described.get(fitString(row.description))!;
  });
  columns.set('entity.description', texts);
  addStrings(
    columns,
    'label',
    entities.map((row) => row.label),
  );
  addStrings(columns, 'description', descriptions);
  addStrings(columns, 'subtype', subtypes.list);
  addStrings(columns, 'source', sources.list);
}

function addAliases(columns: Map<string, Column>, aliases: readonly AliasRow[][]): void {
  const sources = numbering();
  const flat = aliases.flat();
  columns.set(
    'alias.count',
    Uint16Array.from(aliases, (list) => list.length),
  );
  columns.set(
    'alias.kind',
    Uint8Array.from(flat, (row) => NAME_KINDS.indexOf(row.kind)),
  );
  columns.set(
    'alias.source',
    Uint8Array.from(flat, (row) => sources.of(row.source)),
  );
  addStrings(
    columns,
    'alias',
    flat.map((row) => row.alias),
  );
  addStrings(columns, 'alias.sources', sources.list);
}

function addFacts(columns: Map<string, Column>, { facts, rows }: Sorted): void {
  const sources = numbering();
  const properties = numbering();
  const flat = facts.flat();
  columns.set(
    'fact.count',
    Uint16Array.from(facts, (list) => list.length),
  );
  columns.set(
    'fact.property',
    Uint8Array.from(flat, (row) => properties.of(row.property)),
  );
  columns.set(
    'fact.object',
    Uint32Array.from(flat, (row) => rows.get(row.object)!),
  );
  columns.set(
    'fact.start',
    Uint32Array.from(flat, (row) => packDate(row.start)),
  );
  columns.set(
    'fact.end',
    Uint32Array.from(flat, (row) => packDate(row.end)),
  );
  columns.set(
    'fact.source',
    Uint8Array.from(flat, (row) => sources.of(row.source)),
  );
  addStrings(columns, 'property', properties.list);
  addStrings(columns, 'fact.sources', sources.list);
}

/** China, Taiwan, the Koreas: the family name comes first. */
const FAMILY_FIRST = new Set(['Q148', 'Q865', 'Q884', 'Q423']);

/** Last names of a person by label, and of the best known by other spellings of the full name too. */
function surnamesOf(row: EntityRow, aliases: readonly AliasRow[]): Set<string> {
  const spellings = row.prior >= SPELLING_PRIOR ? aliases.filter(({ kind }) => kind === 'alias') : [];
  const names = [row.label, ...spellings.map(({ alias }) => alias)].filter((name) => {
    const folded = foldName(name);
    return folded.includes(' ') && !NOT_SURNAMED.test(folded);
  });
  const last = FAMILY_FIRST.has(row.country) ? [foldName(row.label).split(' ')[0]!] : [];
  return new Set([...names.flatMap(lastNames), ...last].filter((name) => name.length > 1));
}

/** The best-known bearers of each last name, as rows. */
function surnames({ entities, aliases }: Sorted): [string, number][] {
  const bearers = new Map<string, number[]>();
  entities.forEach((row, i) => {
    if (row.type !== 'person' || row.prior < SURNAME_PRIOR) return;
    for (const last of surnamesOf(row, aliases[i]!)) {
      const list = bearers.get(last);
      if (list) list.push(i);
      else bearers.set(last, [i]);
    }
  });
  return [...bearers].flatMap(([last, rows]) =>
    rows
      .sort((a, b) => entities[b]!.prior - entities[a]!.prior || a - b)
      .slice(0, SURNAMES_EACH)
      .map((row): [string, number] => [last, row]),
  );
}

/** Name numbers: labels by row, then aliases in order, then rows again as surnames. */
function addNames(columns: Map<string, Column>, sorted: Sorted): void {
  const { entities, aliases } = sorted;
  const exact: [string, number][] = [];
  const near: [string, number][] = [];
  let alias = entities.length;
  const add = (text: string, name: number, row: EntityRow) => {
    const folded = foldName(text);
    exact.push([folded, name]);
    if (row.prior < FUZZY_PRIOR || folded.length < 5) return;
    near.push([skeleton(folded), name]);
    const start = row.type === 'person' && nameStart(folded);
    if (start) near.push([start, name]);
  };
  entities.forEach((row, i) => {
    const named = row.type !== 'position';
    if (named) add(row.label, i, row);
    for (const { alias: text } of aliases[i]!) {
      if (named) add(text, alias, row);
      alias++;
    }
  });
  for (const [last, row] of surnames(sorted)) exact.push([last, alias + row]);
  addIndex(columns, 'name', exact);
  addIndex(columns, 'near', near);
}

/**
 * Compiles tables into the bytes that `openKnowledge` reads. Rows that point to unknown ids, second rows with an id
 * and names that cannot be looked up are skipped and reported. Throws `input-malformed` on an unknown type.
 */
export function compileKnowledge(tables: KnowledgeTables): Compiled {
  const skipped: Skip[] = [];
  const sorted = sortTables(tables, skipped);
  const columns = new Map<string, Column>();
  addEntities(columns, sorted);
  addAliases(columns, sorted.aliases);
  addFacts(columns, sorted);
  addNames(columns, sorted);
  return { bytes: packColumns(columns), skipped };
}
