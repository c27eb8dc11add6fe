import { foldName } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

/** Other names of entities without a Wikidata id that are the label of one with: ABC is not only ABC News. */
export const localNames: Mend = (tables) => {
  const labels = new Map(tables.entities.map((row) => [row.id, row]));
  const acronyms = new Set(
    tables.aliases
      .filter((row) => row.kind === 'acronym' && !row.id.startsWith('local:'))
      .map((row) => `${labels.get(row.id)?.type}|${foldName(row.alias)}`),
  );
  for (const row of tables.entities)
    if (!row.id.startsWith('local:')) acronyms.add(`${row.type}|${foldName(row.label)}`);
  const aliases = tables.aliases.filter(
    (row) =>
      !row.id.startsWith('local:') || !acronyms.has(`${labels.get(row.id)?.type}|${foldName(row.alias)}`),
  );
  return {
    tables: { ...tables, aliases },
    note: `local names: ${tables.aliases.length - aliases.length} that belong to others left out`,
  };
};
