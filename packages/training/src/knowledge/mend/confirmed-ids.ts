import type { EntityRow } from '@newsgraph/knowledge';
import { HAND_IDS } from '../hand/ids.js';
import { HAND_LABELS } from '../hand/labels.js';
import type { Mend } from '../mend.js';

/**
 * Gives entities the Wikidata ids that were confirmed for them. Where the tables hold that id too, the two rows become
 * one, with the type and the label of the better described.
 */
export const confirmedIds: Mend = (tables) => {
  const byId = new Map(tables.entities.map((row) => [row.id, row]));
  const moved = (id: string) => (byId.has(id) ? (HAND_IDS[id] ?? id) : id);
  const taken = new Set(
    Object.keys(HAND_IDS)
      .filter((id) => byId.has(id))
      .map((id) => HAND_IDS[id]!),
  );
  const merged = tables.entities.flatMap((row): EntityRow[] => {
    if (taken.has(row.id)) return [];
    const id = moved(row.id);
    const other = id === row.id ? undefined : byId.get(id);
    const prior = Math.max(row.prior, other?.prior ?? 0);
    const description = row.description || (other?.description ?? '');
    const label = HAND_LABELS[id] ?? row.label;
    return [{ ...row, id, label, prior, description, country: moved(row.country) }];
  });
  return {
    tables: {
      entities: merged,
      aliases: tables.aliases.map((row) => ({ ...row, id: moved(row.id) })),
      facts: tables.facts.map((row) => ({
        ...row,
        subject: moved(row.subject),
        object: moved(row.object),
      })),
    },
    note: `ids: ${taken.size} confirmed`,
  };
};
