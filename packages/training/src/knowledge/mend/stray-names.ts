import { foldName } from '@newsgraph/knowledge';
import { STRAY_NAMES } from '../hand/strays.js';
import type { Mend } from '../mend.js';

const STRAYS = new Set(STRAY_NAMES.map(([id, name]) => `${id}|${foldName(name)}`));

/** Takes names from those whom the news never mean by them: Donetsk is a city, not who holds it. */
export const strayNames: Mend = (tables) => {
  const aliases = tables.aliases.filter(({ id, alias }) => !STRAYS.has(`${id}|${foldName(alias)}`));
  return {
    tables: { ...tables, aliases },
    note: `stray names: ${tables.aliases.length - aliases.length} left out`,
  };
};
