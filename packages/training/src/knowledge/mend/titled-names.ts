import { type EntityRow, foldName, type KnowledgeTables } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

const TITLE =
  /^(?:(?:vice )?president|prime minister|chancellor|premier|governor|gov\.|senator|sen\.|mayor) (.+)$/i;

/** The best known person of each family name. */
function bearers({ entities }: KnowledgeTables): Map<string, EntityRow> {
  const best = new Map<string, EntityRow>();
  for (const row of entities) {
    if (row.type !== 'person') continue;
    const family = foldName(row.label).split(' ').at(-1)!;
    if (row.prior > (best.get(family)?.prior ?? -1)) best.set(family, row);
  }
  return best;
}

/**
 * "President Donald Trump" is a title and a name: as one name it would hide that somebody is president. Such aliases go
 * where the name behind the title means the same person by itself.
 */
export const titledNames: Mend = (tables) => {
  const names = new Set<string>();
  for (const { id, label } of tables.entities) names.add(`${id}|${foldName(label)}`);
  for (const { id, alias } of tables.aliases) names.add(`${id}|${foldName(alias)}`);
  const best = bearers(tables);
  const aliases = tables.aliases.filter(({ id, alias }) => {
    const name = TITLE.exec(alias)?.[1];
    if (name === undefined) return true;
    const isBest = !name.includes(' ') && best.get(foldName(name))?.id === id;
    return !isBest && !names.has(`${id}|${foldName(name)}`);
  });
  return {
    tables: { ...tables, aliases },
    note: `titles: ${tables.aliases.length - aliases.length} names with a title in front left out`,
  };
};
