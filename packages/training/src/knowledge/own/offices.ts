import {
  type AliasRow,
  type EntityRow,
  type FactRow,
  foldName,
  type KnowledgeTables,
} from '@newsgraph/knowledge';
import { knownOffices, newOffice, officeKey } from '../hand/offices-book.js';
import type { Mend } from '../mend.js';
import { countryBook, type NameBook, nameBook } from './names.js';
import { type Cells, localId, ownTable } from './tables.js';

const COLUMNS = ['country', 'person', 'office', 'start', 'end', 'known'];
const SOURCE = 'hand';
/** Of namesakes these may hold an office of state. */
const STATESMEN = new Set(['', 'politician', 'diplomat', 'military officer', 'royalty', 'person']);

/** A namesake of another walk of life who is so well known is the one. */
const WELL_KNOWN = 250;
/** No offices: what somebody is, who holds none. */
const OCCUPATIONS =
  /^(?:businessman|activist|journalist|opposition politician|politician|physician|writer|lawyer|diplomat|publisher|preacher|whistleblower|nuclear scientist|archbishop|grand ayatollah)$/;

/** At least this well known are those who hold such an office. */
function priorOf(office: string): number {
  if (office === 'Secretary-General of the United Nations') return 650;
  if (
    /^(?:director[- ]general|high representative|managing director) of|^president of the (?:european|world)/i.test(
      office,
    )
  )
    return 400;
  if (
    /^(?:president|prime minister|chancellor|taoiseach|premier|king|emir)$|^(?:secretary[- ]general of (?:nato|the united nations)|president of the european c)/i.test(
      office,
    )
  )
    return 450;
  if (
    /^(?:foreign|defen[cs]e|finance) (?:minister|secretary)$|^(?:leader of the opposition|secretary of (?:state|defense)|supreme leader|vice president|crown prince)$/.test(
      office,
    )
  )
    return 350;
  return 280;
}

/** Persons by the column `known`: "new" for one whom the tables lack, else the id or label of the row they have. */
interface Persons {
  /** The row of who held an office. */
  of(cells: Cells, country: string): EntityRow;
  /** Rows that are new or better known than before. */
  readonly rows: ReadonlyMap<string, EntityRow>;
}

function newPerson({ person, office, start }: Cells, { id, country, nation }: Place): EntityRow {
  const title = `${office![0]!.toUpperCase()}${office!.slice(1)}`;
  return {
    id,
    label: person!,
    type: 'person',
    subtype: 'politician',
    description: OCCUPATIONS.test(office!)
      ? `${title}, ${nation}`
      : `${title}${nation ? ` of ${nation}` : ''} from ${start!.slice(0, 4)}`,
    prior: 0,
    country,
    sources: SOURCE,
  };
}

interface Place {
  readonly id: string;
  readonly country: string;
  /** Name of the country. */
  readonly nation: string;
}

function personBook(tables: KnowledgeTables, book: NameBook): Persons {
  const rows = new Map<string, EntityRow>();
  const byId = new Map(tables.entities.map((row) => [row.id, row]));
  const known = ({ person, known: mark }: Cells, country: string) => {
    const named = byId.get(mark!);
    if (named) return named;
    const found = mark === 'new' ? [] : book.find(mark || person!, 'person');
    const near = found.filter((row) => country === '' || row.country === country || row.country === '');
    const fit = near.filter((row) => STATESMEN.has(row.subtype) || row.prior >= WELL_KNOWN);
    return fit.find((row) => row.country === country) ?? fit[0];
  };
  return {
    rows,
    of(cells, country) {
      const slug = localId(foldName(cells.person!));
      const taken = rows.get(slug) ?? byId.get(slug);
      const free = !taken || taken.country === '' || country === '' || taken.country === country;
      const id = free ? slug : `${slug}-${foldName(cells.country!).replaceAll(' ', '-')}`;
      const before = known(cells, country) ?? byId.get(id) ?? rows.get(id);
      const row =
        rows.get(before?.id ?? id) ?? before ?? newPerson(cells, { id, country, nation: cells.country! });
      const better = {
        ...row,
        prior: Math.max(row.prior, priorOf(cells.office!)),
        country: row.country || country,
      };
      rows.set(row.id, better);
      return better;
    },
  };
}

/** "Chief executive of Gazprom" says whose office it is; "Governor of the Bank" does not. */
const NAMED = / of (?:the )?\p{Lu}(?!.*\b(?:Bank|Council|Party|Duma|Assembly)$)/u;

/** The office by its words in the country, or by its full name where it is of no country; made when there is none. */
function officeBook(tables: KnowledgeTables, book: NameBook) {
  const byId = new Map(tables.entities.map((row) => [row.id, row]));
  const offices = knownOffices(tables);
  const made = new Map<string, EntityRow>();
  const of = (office: string, country: string): string => {
    const owner = byId.get(country);
    const found = owner
      ? offices.get(`${country}|${officeKey(office, owner.label)}`)
      : book.find(office, 'position')[0]?.id;
    if (found) return found;
    const row = { ...newOffice(office, NAMED.test(office) ? undefined : owner), country: owner?.id ?? '' };
    made.set(row.id, row);
    return row.id;
  };
  return { of, made };
}

/** What the source left open and our table ends, or says again from the same year. */
function repeated(fact: FactRow, own: ReadonlyMap<string, readonly FactRow[]>): boolean {
  return (own.get(`${fact.subject}|${fact.object}`) ?? []).some(
    ({ start }) => Math.abs(Number(start.slice(0, 4)) - Number(fact.start.slice(0, 4))) <= 1,
  );
}

/** The spellings of our table that are not the label of the row they stand for. */
function spellings(
  table: readonly Cells[],
  subjects: readonly string[],
  tables: KnowledgeTables,
): AliasRow[] {
  const labels = new Map(tables.entities.map((row) => [row.id, row.label]));
  const has = new Set(tables.aliases.map(({ id, alias }) => `${id}|${alias}`));
  return table.flatMap(({ person }, i): AliasRow[] => {
    const id = subjects[i]!;
    if ((labels.get(id) ?? person) === person || has.has(`${id}|${person}`)) return [];
    has.add(`${id}|${person}`);
    return [{ id, alias: person!, kind: 'alias', source: SOURCE }];
  });
}

/** Who held which office when: rows of our own table, which end what the source tables leave open. */
export const addOwnOffices: Mend = (tables) => {
  const book = nameBook(tables);
  const countryOf = countryBook(tables);
  const persons = personBook(tables, book);
  const offices = officeBook(tables, book);
  const unknown = new Set<string>();
  const table = ownTable('offices', COLUMNS);
  const subjects: string[] = [];
  const facts = table.flatMap((cells): FactRow[] => {
    const country = cells.country ? countryOf(cells.country) : '';
    if (country === undefined) unknown.add(cells.country!);
    const person = persons.of(cells, country ?? '');
    subjects.push(person.id);
    if (OCCUPATIONS.test(cells.office!)) return [];
    const object = offices.of(cells.office!, country ?? '');
    const { start, end } = cells as Record<'start' | 'end', string>;
    return [{ subject: person.id, property: 'P39', object, start, end, source: SOURCE }];
  });
  const aliases = spellings(table, subjects, tables);
  const own = new Map<string, FactRow[]>();
  for (const fact of facts) {
    const key = `${fact.subject}|${fact.object}`;
    own.set(key, [...(own.get(key) ?? []), fact]);
  }
  const kept = tables.facts.filter((fact) => fact.property !== 'P39' || !repeated(fact, own));
  const before = new Set(tables.entities.map((row) => row.id));
  const added = [...persons.rows.values(), ...offices.made.values()].filter((row) => !before.has(row.id));
  return {
    tables: {
      entities: [...tables.entities.map((row) => persons.rows.get(row.id) ?? row), ...added],
      aliases: [...tables.aliases, ...aliases],
      facts: [...kept, ...facts],
    },
    note: `own offices: ${facts.length} held, ${added.length} new rows, ${tables.facts.length - kept.length} replaced${unknown.size > 0 ? `; unknown countries: ${[...unknown].join(', ')}` : ''}`,
  };
};
