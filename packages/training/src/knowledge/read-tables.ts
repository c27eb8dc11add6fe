import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AliasRow,
  type EntityRow,
  type FactRow,
  type KnowledgeTables,
  NAME_KINDS,
  ROW_TYPES,
} from '@newsgraph/knowledge';
import { NewsgraphError } from '@newsgraph/schema';

type Cells = Readonly<Record<string, string>>;

/** Rows of a tab-separated file with a header line and no quoting. Throws `input-malformed` on a missing column. */
function readTable(path: string, columns: readonly string[]): Cells[] {
  const [header, ...lines] = readFileSync(path, 'utf8').split('\n');
  const names = (header ?? '').split('\t');
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new NewsgraphError('input-malformed', `lacks the column ${missing.join(', ')}.`, { where: path });
  return lines
    .filter((line) => line !== '')
    .map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i] ?? `column${i}`, cell])));
}

function oneOf<T extends string>(value: string, known: readonly T[], where: string): T {
  const found = known.find((item) => item === value);
  if (!found)
    throw new NewsgraphError('input-malformed', `"${value}" is none of ${known.join(', ')}.`, { where });
  return found;
}

function entity(cells: Cells): EntityRow {
  return {
    id: cells.id!,
    label: cells.label!,
    type: oneOf(cells.type!, ROW_TYPES, cells.id!),
    subtype: cells.subtype ?? '',
    description: cells.description ?? '',
    prior: Math.max(0, Math.min(1000, Math.round(Number(cells.prior)) || 0)),
    country: cells.country ?? '',
    sources: cells.sources ?? '',
  };
}

/** Names of cities by which the GeoNames bridge, if there is one, knows the ids of the entity table. */
function bridgeAliases(folder: string): AliasRow[] {
  const path = join(folder, 'geonames_bridge.tsv');
  if (!existsSync(path)) return [];
  const cities = readTable(path, ['id', 'label']);
  return cities.map(({ id, label }) => ({ id: id!, alias: label!, kind: 'alias', source: 'ne' }));
}

/** Reads entities.tsv, aliases.tsv and facts.tsv of a folder, and the names of geonames_bridge.tsv. */
export function readTables(folder: string): KnowledgeTables {
  const aliases = readTable(join(folder, 'aliases.tsv'), ['id', 'alias', 'kind', 'source']);
  const facts = readTable(join(folder, 'facts.tsv'), ['subject', 'property', 'object', 'start', 'end']);
  const named = aliases.map(
    ({ id, alias, kind, source }): AliasRow => ({
      id: id!,
      alias: alias!,
      kind: oneOf(kind!, NAME_KINDS, id!),
      source: source ?? '',
    }),
  );
  return {
    entities: readTable(join(folder, 'entities.tsv'), ['id', 'label', 'type', 'prior']).map(entity),
    aliases: [...named, ...bridgeAliases(folder)],
    facts: facts.map(
      ({ subject, property, object, start, end, source }): FactRow => ({
        subject: subject!,
        property: property!,
        object: object!,
        start: start ?? '',
        end: end ?? '',
        source: source ?? '',
      }),
    ),
  };
}
