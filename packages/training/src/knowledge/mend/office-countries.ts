import { foldName } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

/** "President of France" and "ambassador to Yemen (United States)": the country that an office without one names. */
export const officeCountries: Mend = (tables) => {
  const countries = new Map<string, string>();
  for (const row of tables.entities)
    if (row.subtype === 'country') countries.set(foldName(row.label), row.id);
  const countryOf = (label: string) => {
    const named = /\(([^)]+)\)$/.exec(label)?.[1] ?? /\bof (?:the )?([^,]+)$/.exec(label)?.[1];
    return named === undefined ? undefined : countries.get(foldName(named));
  };
  let given = 0;
  const entities = tables.entities.map((row) => {
    if (row.type !== 'position' || row.country !== '') return row;
    const country = countryOf(row.label);
    if (country === undefined) return row;
    given++;
    return { ...row, country };
  });
  return { tables: { ...tables, entities }, note: `offices: ${given} given their country` };
};
