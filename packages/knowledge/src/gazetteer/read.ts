import type { Skip } from '@newsgraph/schema';
import { foldName } from '../fold.js';
import type { Knowledge } from '../open.js';
import type { AliasRow, EntityRow, FactRow, KnowledgeTables } from '../records.js';
import { cyclicFacts } from './cycles.js';
import {
  type Read,
  readAliases,
  readFacts,
  readId,
  readKind,
  readName,
  readPrior,
  SOURCE,
  shown,
} from './fields.js';
import { csvItems, type Item, jsonItems } from './items.js';
import { referencesOf } from './references.js';

/** What a gazetteer asks of the base that it adds to: names of countries, offices, labels. */
export type Known = Pick<Knowledge, 'entity' | 'candidates'>;

export interface GazetteerOptions {
  /** Comma-, semicolon- or tab-separated with a header line, or one JSON object a line. */
  readonly format: 'csv' | 'jsonl';
  /** Name of the file, for reports. */
  readonly where: string;
  /** The base that this one will lie upon; without it countries are given by id. */
  readonly known?: Known;
  /** Prior of rows without one (0 to 1000); 600, among the well known, when absent. */
  readonly prior?: number;
}

export interface Gazetteer {
  readonly tables: KnowledgeTables;
  /** What was left out, with file and line. */
  readonly skipped: readonly Skip[];
}

const PRIOR = 600;

interface Rows {
  readonly entities: EntityRow[];
  readonly aliases: AliasRow[];
  readonly facts: FactRow[];
  /** Where each id, and each fact, was written. */
  readonly lines: Map<string | FactRow, string>;
}

type Report = (where: string, reason: string) => void;

/** Takes the value, or reports why there is none. */
function take<T>(read: Read<T>, where: string, report: Report): T | undefined {
  if ('value' in read) return read.value;
  report(where, read.fault);
  return undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Adds a row with its names and facts; a row that cannot be used is reported as a whole. */
function addItem(item: Item, rows: Rows, { prior, report }: { prior: number; report: Report }): void {
  const { where, fields } = item;
  const id = take(readId(fields.id), where, report);
  if (id === undefined) return;
  const before = rows.lines.get(id);
  if (before !== undefined) report(where, `a second row with the id ${id}; the first is ${before}.`);
  if (before !== undefined) return;
  const label = take(readName(fields.name), where, report);
  const type = take(readKind(fields.kind), where, report);
  const known = take(readPrior(fields.prior, prior), where, report);
  if (label === undefined || type === undefined || known === undefined) return;
  rows.lines.set(id, where);
  rows.entities.push({
    id,
    label,
    type,
    subtype: text(fields.subtype),
    description: text(fields.description),
    prior: known,
    country: text(fields.country),
    sources: SOURCE,
  });
  for (const read of readAliases(fields.aliases)) {
    const alias = take(read, where, report);
    if (alias && alias.alias !== label) rows.aliases.push({ id, ...alias });
  }
  for (const read of readFacts(fields.facts)) {
    const fact = take(read, where, report);
    if (!fact) continue;
    const row = { subject: id, ...fact };
    rows.facts.push(row);
    rows.lines.set(row, where);
  }
}

/** Ids in place of the countries' names. */
function withCountries({ entities, lines }: Rows, known: Known | undefined, report: Report): EntityRow[] {
  const own = new Map<string, string>();
  const ids = new Set(entities.map((row) => row.id));
  for (const row of entities) if (row.type === 'country') own.set(foldName(row.label), row.id);
  const idOf = (country: string) => {
    if (ids.has(country) || /^Q[1-9]\d*$/.test(country)) return country;
    if (ids.has(`local:${country}`)) return `local:${country}`;
    return (
      own.get(foldName(country)) ??
      known?.candidates(country).find((one) => one.type === 'country' && one.kind !== 'metonym')?.id
    );
  };
  return entities.map((row) => {
    if (row.country === '') return row;
    const country = idOf(row.country);
    if (country === undefined) report(lines.get(row.id)!, `the country "${shown(row.country)}" is unknown.`);
    return { ...row, country: country ?? '' };
  });
}

/**
 * Reads a gazetteer: columns or fields `id`, `name` and `kind`; and `aliases`, `country`, `description`, `subtype`,
 * `prior`, `facts`. Rows and parts of rows that cannot be used are reported with their line. Throws `input-malformed`
 * when a column is missing or a quote is never closed.
 */
export function readGazetteer(source: string, options: GazetteerOptions): Gazetteer {
  const { where, known, prior = PRIOR } = options;
  const skipped: Skip[] = [];
  const report: Report = (at, reason) => void skipped.push({ where: at, code: 'input-malformed', reason });
  const rows: Rows = { entities: [], aliases: [], facts: [], lines: new Map() };
  const input = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const items = options.format === 'csv' ? csvItems(input, where) : jsonItems(input, where, skipped);
  for (const item of items) addItem(item, rows, { prior, report });
  const cyclic = cyclicFacts(rows.facts);
  const whole = withCountries(rows, known, report);
  const entities = [...whole, ...referencesOf(whole, rows.facts, known)];
  const ids = new Set(entities.map((row) => row.id));
  const facts = rows.facts.filter((fact) => {
    const at = rows.lines.get(fact)!;
    if (cyclic.has(fact)) report(at, `the fact ${fact.property} ${fact.object} closes a circle.`);
    else if (!ids.has(fact.object))
      report(at, `the fact ${fact.property} is about an unknown id, ${fact.object}.`);
    else return true;
    return false;
  });
  return { tables: { entities, aliases: rows.aliases, facts }, skipped };
}
