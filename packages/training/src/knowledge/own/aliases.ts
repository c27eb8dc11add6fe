import { type AliasRow, foldName, NAME_KINDS, ROW_TYPES } from '@newsgraph/knowledge';
import { NewsgraphError } from '@newsgraph/schema';
import type { Mend } from '../mend.js';
import { nameBook } from './names.js';
import { ownTable } from './tables.js';

function oneOf<T extends string>(value: string, known: readonly T[], where: string): T {
  const found = known.find((one) => one === value);
  if (found) return found;
  throw new NewsgraphError('input-malformed', `"${value}" is none of ${known.join(', ')}.`, { where });
}

/** Names of our own table for those whom the tables have; a name that they have already is not added again. */
export const addOwnAliases: Mend = (tables) => {
  const book = nameBook(tables);
  const has = new Set(tables.aliases.map(({ id, alias }) => `${id}|${foldName(alias)}`));
  const unknown: string[] = [];
  const aliases = ownTable('aliases', ['owner', 'type', 'alias', 'kind']).flatMap((cells): AliasRow[] => {
    const { owner, alias, type, kind } = cells as Record<'owner' | 'alias' | 'type' | 'kind', string>;
    const found = book.find(owner, oneOf(type, ROW_TYPES, owner));
    const row = found.find((one) => one.subtype !== 'historic state');
    if (!row) unknown.push(owner);
    if (!row || has.has(`${row.id}|${foldName(alias)}`)) return [];
    return [{ id: row.id, alias, kind: oneOf(kind, NAME_KINDS, alias), source: 'hand' }];
  });
  return {
    tables: { ...tables, aliases: [...tables.aliases, ...aliases] },
    note: `own names: ${aliases.length}${unknown.length > 0 ? `; nobody called ${[...new Set(unknown)].join(', ')}` : ''}`,
  };
};
