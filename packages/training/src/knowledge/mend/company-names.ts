import { type AliasRow, foldName } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

const FORM =
  /,? (?:Inc\.?|Incorporated|Corp\.?|Corporation|Co\.?|Company|Ltd\.?|Limited|LLC|PLC|plc|AG|SA|S\.A\.|N\.V\.|NV|GmbH|Group|Holdings|SpA|S\.p\.A\.|AB|ASA)$/;

/** Companies get their name without the legal form where nothing else has that name. */
export const companyNames: Mend = (tables) => {
  const taken = new Set([
    ...tables.entities.map((row) => foldName(row.label)),
    ...tables.aliases.map((row) => foldName(row.alias)),
  ]);
  const aliases = tables.entities.flatMap((row): AliasRow[] => {
    if (row.type !== 'organization' || !FORM.test(row.label)) return [];
    const bare = row.label.replace(FORM, '');
    if (bare.length < 4 || taken.has(foldName(bare))) return [];
    return [{ id: row.id, alias: bare, kind: 'alias', source: 'rule' }];
  });
  return {
    tables: { ...tables, aliases: [...tables.aliases, ...aliases] },
    note: `companies: ${aliases.length} names without the legal form`,
  };
};
