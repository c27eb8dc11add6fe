import type { Mend } from '../mend.js';

/**
 * The gazetteer made every capital a metonym of each state that ever had it. Kept are those of countries of today
 * and the hand-written ones of anything but a former state.
 */
export const strayMetonyms: Mend = (tables) => {
  const byId = new Map(tables.entities.map((row) => [row.id, row]));
  const aliases = tables.aliases.filter((row) => {
    const owner = byId.get(row.id);
    if (row.kind !== 'metonym' || !owner) return true;
    if (owner.subtype === 'historic state') return false;
    return row.source === 'hand' || owner.subtype === 'country';
  });
  return {
    tables: { ...tables, aliases },
    note: `metonyms: ${tables.aliases.length - aliases.length} of former or dependent states left out`,
  };
};
