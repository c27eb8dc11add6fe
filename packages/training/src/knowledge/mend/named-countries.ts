import { type EntityRow, foldName } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

/** From folded country names and adjectives to the country; those of today win over former states. */
function countryNames(tables: Parameters<Mend>[0]): Map<string, string> {
  const current = new Set(tables.entities.filter((row) => row.subtype === 'country').map((row) => row.id));
  const names = new Map<string, string>();
  for (const row of tables.entities) if (current.has(row.id)) names.set(foldName(row.label), row.id);
  for (const { id, alias, kind } of tables.aliases) {
    const folded = foldName(alias);
    if (
      current.has(id) &&
      kind !== 'metonym' &&
      folded.length > 3 &&
      kind !== 'misspelling' &&
      !names.has(folded)
    )
      names.set(folded, id);
  }
  names.delete('island'); // Iceland in its own language
  return names;
}

/** "South America", "the Baltic States" and "Northern Ireland" are no part of those whose names they end in. */
const PART_OF_THE_WORLD = /^(?:(?:south|north|latin|central) america|baltic states|northern ireland)$/;

/** The country that a run of words at the end or beginning of a text names. */
function countryIn(text: string, names: ReadonlyMap<string, string>, ends: boolean): string | undefined {
  const words = foldName(text).split(' ');
  for (let size = Math.min(6, words.length); size > 0; size--) {
    const begun = names.get(words.slice(0, size).join(' '));
    const part = size === 1 && PART_OF_THE_WORLD.test(words.slice(-2).join(' '));
    const ended = ends && !part ? names.get(words.slice(-size).join(' ')) : undefined;
    const found = begun ?? ended;
    if (found) return found;
  }
  return undefined;
}

/** Described by where it lies, a state of its own. */
const HOLY_SEE = 'Q159583';

const TYPES = new Set(['organization', 'place', 'event', 'person']);

/**
 * Persons by how their description begins ("Italian painter"), all else also by how label and description end; of a place
 * the description is asked first, for British Columbia is a "province of Canada".
 */
function withCountry(row: EntityRow, names: ReadonlyMap<string, string>): EntityRow {
  if (row.country !== '' || !TYPES.has(row.type) || row.subtype === 'intergovernmental organization')
    return row;
  const person = row.type === 'person';
  const described = countryIn(row.description, names, !person);
  const labelled = person ? undefined : countryIn(row.label, names, true);
  const byLabel = row.type !== 'place' || row.id === HOLY_SEE;
  const country = byLabel ? (labelled ?? described) : (described ?? labelled);
  return country && country !== row.id ? { ...row, country } : row;
}

/** Gives entities without a country the one that their label or description begins or ends with. */
export const namedCountries: Mend = (tables) => {
  const names = countryNames(tables);
  const entities = tables.entities.map((row) => withCountry(row, names));
  const given = entities.filter((row, i) => row.country !== tables.entities[i]!.country).length;
  return { tables: { ...tables, entities }, note: `countries: ${given} given their country` };
};
