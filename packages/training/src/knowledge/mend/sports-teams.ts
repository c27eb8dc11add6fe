import { type AliasRow, type EntityRow, foldName } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

const SPORT =
  /\b(?:baseball|football|soccer|basketball|hockey|cricket|rugby|sports) (?:team|club|franchise)\b|\b(?:football|soccer) league franchise\b|national .*\bteam$|\bF\.?C\.?$/i;

function isTeam(row: EntityRow): boolean {
  return row.type === 'organization' && (SPORT.test(row.description) || SPORT.test(row.label));
}

/** The longest beginning of a team's name that is a place: "Boston Red Sox" → Boston. */
function placeOf(label: string, places: ReadonlySet<string>): string | undefined {
  const words = label.split(' ');
  for (let size = words.length - 1; size > 0; size--) {
    const name = words.slice(0, size).join(' ');
    if (places.has(foldName(name))) return name;
  }
  return undefined;
}

/**
 * Marks sports teams as such, and gives them the name of their city, region or country with the kind `team`: the name
 * is theirs only where the words around it speak of sport.
 */
export const sportsTeams: Mend = (tables) => {
  const places = new Set(
    tables.entities
      .filter((row) => (row.type === 'place' || row.type === 'country') && row.prior >= 200)
      .map((row) => foldName(row.label)),
  );
  const teams = new Set(tables.entities.filter(isTeam).map((row) => row.id));
  const entities = tables.entities.map((row) =>
    teams.has(row.id) ? { ...row, subtype: 'sports team' } : row,
  );
  const added = entities.flatMap((row): AliasRow[] => {
    const place = teams.has(row.id) ? placeOf(row.label, places) : undefined;
    return place === undefined ? [] : [{ id: row.id, alias: place, kind: 'team', source: 'rule' }];
  });
  const aliases = tables.aliases
    .filter((row) => !(teams.has(row.id) && row.kind === 'alias' && places.has(foldName(row.alias))))
    .concat(
      tables.aliases
        .filter((row) => teams.has(row.id) && row.kind === 'alias' && places.has(foldName(row.alias)))
        .map((row): AliasRow => ({ ...row, kind: 'team' })),
    );
  return {
    tables: { ...tables, entities, aliases: [...aliases, ...added] },
    note: `teams: ${teams.size}, ${added.length} with the name of a place`,
  };
};
