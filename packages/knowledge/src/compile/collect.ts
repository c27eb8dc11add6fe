import { NewsgraphError, type Skip } from '@newsgraph/schema';
import { foldName } from '../fold.js';
import { packDate } from '../format/dates.js';
import { fitString } from '../format/strings.js';
import { compareIds } from '../ids.js';
import { type AliasRow, type EntityRow, type FactRow, type KnowledgeRows, ROW_TYPES } from '../records.js';
import { type GrowingNumbers, type GrowingText, growingNumbers, growingText } from './growing.js';
import { type Numbering, numbering } from './numbering.js';

/** Other names by column, in the order in which they came. */
export interface AliasColumns {
  readonly owner: GrowingNumbers;
  readonly kind: GrowingNumbers;
  readonly source: GrowingNumbers;
  readonly text: GrowingText;
}

/** Facts by column, in the order in which they came. Sources and properties are kept as numbers of `words`. */
export interface FactColumns {
  readonly owner: GrowingNumbers;
  readonly property: GrowingNumbers;
  readonly object: GrowingNumbers;
  readonly start: GrowingNumbers;
  readonly end: GrowingNumbers;
  readonly source: GrowingNumbers;
}

/** Rows that may be compiled: entities sorted by id, the rest pointing to them by row. */
export interface Collected {
  readonly entities: readonly EntityRow[];
  readonly rows: ReadonlyMap<string, number>;
  readonly aliases: AliasColumns;
  readonly facts: FactColumns;
  /** Properties and sources by number. */
  readonly words: Numbering;
}

type Report = (where: string, reason: string) => void;

const MOST_PRIOR = 1000;

function checkType(row: EntityRow): void {
  if (ROW_TYPES.includes(row.type)) return;
  throw new NewsgraphError('input-malformed', `has the unknown type "${row.type}".`, {
    where: row.id,
    hint: `Types: ${ROW_TYPES.join(', ')}.`,
  });
}

/** Why an entity cannot be compiled. */
function entityFault(row: EntityRow): string | undefined {
  if (row.id === '' || fitString(row.id) !== row.id) return 'an id that is empty or longer than 255 bytes.';
  if (row.type !== 'reference' && foldName(row.label) === '')
    return 'an entity without a label that can be looked up.';
  return undefined;
}

function sortEntities(rows: Iterable<EntityRow>, skip: Report): EntityRow[] {
  const unique = new Map<string, EntityRow>();
  for (const row of rows) {
    checkType(row);
    const fault = unique.has(row.id) ? 'a second row with this id.' : entityFault(row);
    if (fault) skip(row.id.slice(0, 80), fault);
    else unique.set(row.id, row);
    if (fitString(row.label) !== row.label) skip(row.id, 'the label is cut to 255 bytes.');
  }
  return [...unique.values()].sort((a, b) => compareIds(a.id, b.id));
}

function collectAliases(
  rows: Iterable<AliasRow>,
  { entities, words, kinds, skip }: Context & { readonly kinds: ReadonlyMap<string, number> },
): AliasColumns {
  const columns = {
    owner: growingNumbers(),
    kind: growingNumbers(),
    source: growingNumbers(),
    text: growingText(),
  };
  for (const { id, alias, kind, source } of rows) {
    const owner = entities.get(id);
    if (owner === undefined) skip(id, `alias "${alias.slice(0, 40)}" of an unknown id.`);
    else if (foldName(alias.slice(0, 300)) === '' || fitString(alias) !== alias)
      skip(id, 'an alias that is empty or longer than 255 bytes.');
    else {
      columns.owner.push(owner);
      columns.kind.push(kinds.get(kind) ?? 1);
      columns.source.push(words.of(source));
      columns.text.push(alias);
    }
  }
  return columns;
}

interface Context {
  readonly entities: ReadonlyMap<string, number>;
  readonly words: Numbering;
  readonly skip: Report;
}

function collectFacts(rows: Iterable<FactRow>, { entities, words, skip }: Context): FactColumns {
  const names = ['owner', 'property', 'object', 'start', 'end', 'source'] as const;
  const columns = Object.fromEntries(names.map((name) => [name, growingNumbers()])) as Record<
    (typeof names)[number],
    GrowingNumbers
  >;
  for (const fact of rows) {
    const owner = entities.get(fact.subject);
    const object = entities.get(fact.object);
    if (owner === undefined || object === undefined) {
      skip(fact.subject, `fact ${fact.property} ${fact.object} of or about an unknown id.`);
      continue;
    }
    columns.owner.push(owner);
    columns.property.push(words.of(fact.property));
    columns.object.push(object);
    columns.start.push(packDate(fact.start));
    columns.end.push(packDate(fact.end));
    columns.source.push(words.of(fact.source));
  }
  return columns;
}

/** Reads each table once, in the order entities, aliases, facts; refuses what points nowhere. */
export function collectRows(
  tables: KnowledgeRows,
  kinds: ReadonlyMap<string, number>,
  skipped: Skip[],
): Collected {
  const skip: Report = (where, reason) => void skipped.push({ where, code: 'input-malformed', reason });
  const entities = sortEntities(tables.entities, skip);
  const rows = new Map(entities.map((row, i) => [row.id, i]));
  for (const row of entities)
    if (row.country !== '' && !rows.has(row.country)) skip(row.id, `the country ${row.country} is unknown.`);
  const words = numbering();
  const context = { entities: rows, words, skip };
  return {
    entities,
    rows,
    aliases: collectAliases(tables.aliases, { ...context, kinds }),
    facts: collectFacts(tables.facts, context),
    words,
  };
}

/** A prior within its bounds. */
export function boundedPrior(prior: number): number {
  return Math.max(0, Math.min(MOST_PRIOR, Math.round(prior) || 0));
}
