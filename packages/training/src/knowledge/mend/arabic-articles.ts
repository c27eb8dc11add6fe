import { type AliasRow, foldName } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

const ARTICLE = /^(?:Al|An|Ar|As|Ad|Az|Ash|At|El)[ -](\p{Lu}\p{Ll}{3,}.*)$/u;

/** "An Najaf" is Najaf in the news: places get the name without the article where no other place has it. */
export const arabicArticles: Mend = (tables) => {
  const taken = new Set(
    tables.entities.filter((row) => row.type !== 'person').map((row) => foldName(row.label)),
  );
  const aliases = tables.entities.flatMap((row): AliasRow[] => {
    const bare = row.type === 'place' ? ARTICLE.exec(row.label)?.[1] : undefined;
    if (bare === undefined || taken.has(foldName(bare))) return [];
    return [{ id: row.id, alias: bare, kind: 'alias', source: 'rule' }];
  });
  return {
    tables: { ...tables, aliases: [...tables.aliases, ...aliases] },
    note: `places: ${aliases.length} names without the Arabic article`,
  };
};
