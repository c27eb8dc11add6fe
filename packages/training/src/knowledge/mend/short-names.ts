import { type AliasRow, type EntityRow, foldName, type KnowledgeTables } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

/** Persons less known than this are rarely called by less than their name. */
const KNOWN = 330;
/** Of two who could be meant, one so much better known is. */
const STEP = 80;
/** A name that so many persons have as their first is a given name, and two of those are nobody's alone. */
const GIVEN = 5;
/** A word of a name: no initial, no particle, no number of a king. */
const WORD = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u;

/** The first name with each word that may be the family name: of "Bruno Rodríguez Parrilla" both of the last two. */
function shortForms(label: string): string[] {
  const words = label.split(' ');
  if (words.length < 3 || words.length > 6 || !words.every((word) => WORD.test(word))) return [];
  return words.slice(-2).map((family) => `${words[0]} ${family}`);
}

function byFirstName({ entities }: KnowledgeTables): Map<string, { row: EntityRow; words: string[] }[]> {
  const book = new Map<string, { row: EntityRow; words: string[] }[]>();
  for (const row of entities) {
    if (row.type !== 'person') continue;
    const words = foldName(row.label).split(' ');
    const list = book.get(words[0]!);
    if (list) list.push({ row, words });
    else book.set(words[0]!, [{ row, words }]);
  }
  return book;
}

/**
 * The news leave middle names and second family names out: "Bruno Rodríguez" is Bruno Rodríguez Parrilla. Persons of some
 * note get such names where no other can be meant by them.
 */
export const shortNames: Mend = (tables) => {
  const taken = new Set(
    [...tables.entities.map(({ label }) => label), ...tables.aliases.map(({ alias }) => alias)].map(foldName),
  );
  const persons = byFirstName(tables);
  const isOnly = (row: EntityRow, form: string): boolean => {
    const [first, family] = foldName(form).split(' ') as [string, string];
    if (taken.has(`${first} ${family}`) || (persons.get(family)?.length ?? 0) >= GIVEN) return false;
    const others = persons.get(first)!.filter((one) => one.row.id !== row.id && one.words.includes(family));
    return others.every((one) => one.row.prior + STEP <= row.prior);
  };
  const aliases = tables.entities.flatMap((row): AliasRow[] => {
    if (row.type !== 'person' || row.prior < KNOWN) return [];
    const forms = shortForms(row.label).filter((form) => isOnly(row, form));
    return forms.map((alias) => ({ id: row.id, alias, kind: 'alias', source: 'rule' }));
  });
  return {
    tables: { ...tables, aliases: [...tables.aliases, ...aliases] },
    note: `persons: ${aliases.length} names without middle names or second family names`,
  };
};
