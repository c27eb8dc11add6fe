import { type AliasRow, type EntityRow, foldName, officeWords } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';
import { localId } from './tables.js';

/** What each state has: its name, subtype, and words by which a state may have it already. */
const INSTITUTIONS: readonly (readonly [label: string, subtype: string, also: readonly string[]])[] = [
  ['Ministry of Foreign Affairs', 'ministry', ['Foreign Ministry', 'Foreign Office']],
  ['Ministry of Defence', 'ministry', ['Defence Ministry', 'Ministry of National Defence']],
  ['Ministry of Finance', 'ministry', ['Finance Ministry', 'Treasury']],
  [
    'Ministry of the Interior',
    'ministry',
    ['Interior Ministry', 'Ministry of Internal Affairs', 'Home Office'],
  ],
  ['Ministry of Health', 'ministry', ['Health Ministry']],
  ['Ministry of Justice', 'ministry', ['Justice Ministry']],
];

/** Their departments have other names, which the tables hold. */
const OWN_WAYS = new Set(['Q30', 'Q145']);

/** Less known than anything from a source. */
const PRIOR = 120;

function key(name: string, country: ReadonlySet<string>): string {
  return officeWords(name)
    .filter((word) => !country.has(word) && word !== 'national')
    .join(' ');
}

/** Words of the long forms of states' names. */
const FORMS = ['republic', 'federation', 'kingdom', 'state', 'federal', 'democratic', 'peoples', 'islamic'];

/** Words that name a state, by its id: no part of what a ministry is called. */
function countryWords(states: readonly EntityRow[], aliases: readonly AliasRow[]): Map<string, Set<string>> {
  const words = new Map(
    states.map((row) => [row.id, new Set([...FORMS, ...foldName(row.label).split(' ')])]),
  );
  for (const { id, alias, kind } of aliases) {
    if (kind === 'metonym') continue;
    for (const word of foldName(alias).split(' ')) words.get(id)?.add(word);
  }
  for (const own of words.values()) own.delete('of');
  return words;
}

/** Ministries that every state has under some name: those that the source tables lack, with local ids. */
export const addOwnInstitutions: Mend = (tables) => {
  const states = tables.entities.filter((row) => row.subtype === 'country' && !OWN_WAYS.has(row.id));
  const words = countryWords(states, tables.aliases);
  const present = new Set<string>();
  const byId = new Map(tables.entities.map((row) => [row.id, row]));
  const note = (row: EntityRow | undefined, name: string) => {
    const own = row && words.get(row.country);
    if (row?.type === 'organization' && own) present.add(`${row.country}|${key(name, own)}`);
  };
  for (const row of tables.entities) note(row, row.label);
  for (const { id, alias } of tables.aliases) note(byId.get(id), alias);
  const added = states.flatMap((state) =>
    INSTITUTIONS.flatMap(([label, subtype, also]): EntityRow[] => {
      const own = words.get(state.id)!;
      if ([label, ...also].some((name) => present.has(`${state.id}|${key(name, own)}`))) return [];
      const full = `${label} of ${state.label}`;
      const id = localId(foldName(full));
      if (byId.has(id)) return [];
      const row = {
        id,
        label: full,
        type: 'organization',
        subtype,
        prior: PRIOR,
        country: state.id,
      } as const;
      return [{ ...row, description: '', sources: 'rule' }];
    }),
  );
  return {
    tables: { ...tables, entities: [...tables.entities, ...added] },
    note: `ministries: ${added.length} that each state has`,
  };
};
