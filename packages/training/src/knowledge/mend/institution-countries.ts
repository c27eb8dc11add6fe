import { type EntityRow, foldName } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

const SUBTYPES = new Set([
  'ministry',
  'parliament',
  'court',
  'central bank',
  'military branch',
  'government agency',
  'cabinet',
  'government',
  'intelligence agency',
  'political party',
]);

/** From folded country names and adjectives to the country; those of today win over former states. */
function countryNames(tables: Parameters<Mend>[0]): Map<string, string> {
  const current = new Set(tables.entities.filter((row) => row.subtype === 'country').map((row) => row.id));
  const names = new Map<string, string>();
  for (const row of tables.entities) if (current.has(row.id)) names.set(foldName(row.label), row.id);
  for (const { id, alias, kind } of tables.aliases) {
    const folded = foldName(alias);
    if (current.has(id) && kind !== 'metonym' && folded.length > 3 && !names.has(folded))
      names.set(folded, id);
  }
  return names;
}

/** The country that a run of words at the end or beginning of a text names. */
function countryIn(text: string, names: ReadonlyMap<string, string>): string | undefined {
  const words = foldName(text).split(' ');
  for (let size = Math.min(6, words.length); size > 0; size--) {
    const found = names.get(words.slice(-size).join(' ')) ?? names.get(words.slice(0, size).join(' '));
    if (found) return found;
  }
  return undefined;
}

function withCountry(row: EntityRow, names: ReadonlyMap<string, string>): EntityRow {
  if (row.country !== '' || row.type !== 'organization' || !SUBTYPES.has(row.subtype)) return row;
  const country = countryIn(row.label, names) ?? countryIn(row.description, names);
  return country ? { ...row, country } : row;
}

/** Gives ministries, courts, armies and parties the country that their label or description names. */
export const institutionCountries: Mend = (tables) => {
  const names = countryNames(tables);
  const entities = tables.entities.map((row) => withCountry(row, names));
  const given = entities.filter((row, i) => row.country !== tables.entities[i]!.country).length;
  return { tables: { ...tables, entities }, note: `institutions: ${given} given their country` };
};
