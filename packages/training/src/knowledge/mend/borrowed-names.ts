import { type EntityRow, foldName } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';

const STEP = 80;

/** Whether `row` is a lesser thing of the kind and country of `other`, so that a bare name means `other`. */
function isLesser(row: EntityRow, other: EntityRow): boolean {
  const sameCountry = row.country === '' || other.country === '' || row.country === other.country;
  return row.id !== other.id && row.type === other.type && sameCountry && row.prior + STEP <= other.prior;
}

/**
 * The canton of Geneva is also called Geneva, and a gang the United Nations. An alias that is the label of a better
 * known thing of the same type and country is dropped, and so is an organization of no known country with such a label.
 */
export const borrowedNames: Mend = (tables) => {
  const byLabel = new Map<string, EntityRow[]>();
  for (const row of tables.entities) {
    if (row.type !== 'place' && row.type !== 'organization') continue;
    const key = foldName(row.label);
    const list = byLabel.get(key);
    if (list) list.push(row);
    else byLabel.set(key, [row]);
  }
  const shadowed = (row: EntityRow, name: string) =>
    (byLabel.get(foldName(name)) ?? []).some((other) => isLesser(row, other));
  const dropped = new Set(
    tables.entities
      .filter((row) => row.type === 'organization' && row.country === '' && shadowed(row, row.label))
      .filter((row) => !row.sources.includes('hand'))
      .map((row) => row.id),
  );
  const byId = new Map(tables.entities.map((row) => [row.id, row]));
  const aliases = tables.aliases.filter((row) => {
    const owner = byId.get(row.id);
    if (!owner || dropped.has(row.id)) return false;
    return row.kind === 'metonym' || row.source === 'hand' || !shadowed(owner, row.alias);
  });
  return {
    tables: {
      entities: tables.entities.filter((row) => !dropped.has(row.id)),
      aliases,
      facts: tables.facts.filter((row) => !dropped.has(row.subject) && !dropped.has(row.object)),
    },
    note: `borrowed names: ${tables.aliases.length - aliases.length} aliases, ${dropped.size} doubles left out`,
  };
};
