import type { EntityRow } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

/**
 * Denmark and the Netherlands have two ids: the country, here a territory, and the realm, here the country. News
 * means the country: it becomes the country, and the names and facts of the realm move to it.
 */
export const realms: Mend = (tables) => {
  const byId = new Map(tables.entities.map((row) => [row.id, row]));
  const countryOf = new Map<string, string>();
  for (const row of tables.entities) {
    const realm = byId.get(row.country);
    if (row.subtype === 'territory' && realm?.type === 'country' && realm.label === row.label)
      countryOf.set(realm.id, row.id);
  }
  const news = new Set(countryOf.values());
  const moved = (id: string) => countryOf.get(id) ?? id;
  const entities = tables.entities.map((row): EntityRow => {
    if (countryOf.has(row.id))
      return {
        ...row,
        label: `Kingdom of ${row.label}`,
        subtype: 'realm',
        prior: 100,
        country: moved(row.id),
      };
    if (news.has(row.id)) return { ...row, type: 'country', subtype: 'country', country: '' };
    return row.country ? { ...row, country: moved(row.country) } : row;
  });
  return {
    tables: {
      entities,
      aliases: tables.aliases
        .map((row) => ({ ...row, id: moved(row.id) }))
        .filter((row) => !(news.has(row.id) && /realm|kingdom|koninkrijk/i.test(row.alias))),
      facts: tables.facts.map((row) => ({ ...row, subject: moved(row.subject), object: moved(row.object) })),
    },
    note: `realms: ${[...countryOf].map(([realm, country]) => `${realm} → ${country}`).join(', ')}`,
  };
};
