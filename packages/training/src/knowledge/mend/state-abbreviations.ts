import type { AliasRow } from '@newsgraph/knowledge';
import { US_STATES } from '../hand/us-states.js';
import type { Mend } from '../mend.js';

const UNITED_STATES = 'Q30';

/** Gives the states of the United States their abbreviations. */
export const stateAbbreviations: Mend = (tables) => {
  const states = tables.entities.filter(
    (row) => row.subtype === 'first-level region' && row.country === UNITED_STATES,
  );
  const aliases = states.flatMap(({ id, label }) =>
    (US_STATES[label] ?? []).map((alias): AliasRow => ({ id, alias, kind: 'short', source: 'hand' })),
  );
  return {
    tables: { ...tables, aliases: [...tables.aliases, ...aliases] },
    note: `states: ${aliases.length} abbreviations`,
  };
};
