import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AliasRow, KnowledgeTables } from '@newsgraph/knowledge';
import { readTables as readRows } from '@newsgraph/knowledge/node';

/** Names of cities by which the GeoNames bridge, if there is one, knows the ids of the entity table. */
function bridgeAliases(folder: string): AliasRow[] {
  const path = join(folder, 'geonames_bridge.tsv');
  if (!existsSync(path)) return [];
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return { id: cell('id'), alias: cell('label'), kind: 'alias', source: 'ne' };
  });
}

/** Reads entities.tsv, aliases.tsv and facts.tsv of a folder, and the names of geonames_bridge.tsv. */
export function readTables(folder: string): KnowledgeTables {
  const { entities, aliases, facts } = readRows(folder);
  return { entities: [...entities], aliases: [...aliases, ...bridgeAliases(folder)], facts: [...facts] };
}
