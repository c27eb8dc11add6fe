import type { AliasRow, EntityRow, FactRow } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';
import { HAND_ALIASES } from './aliases.js';
import { HAND_ENTITIES } from './entities.js';
import { HAND_LABELS } from './labels.js';
import { HAND_OFFICES } from './offices.js';
import { knownOffices, newOffice, officeKey } from './offices-book.js';

const SOURCE = 'hand';

function handEntities(): EntityRow[] {
  return HAND_ENTITIES.map(([id, label, type, subtype, description, prior, country]) => ({
    id,
    label,
    type,
    subtype,
    description,
    prior,
    country,
    sources: SOURCE,
  }));
}

function relabelled(row: EntityRow): EntityRow {
  const label = HAND_LABELS[row.id];
  return label === undefined ? row : { ...row, label, description: '' };
}

/** Adds the rows of the `hand` modules. An id that the tables already have keeps its row. */
export const addHandRows: Mend = (tables) => {
  const byId = new Map(tables.entities.map((row) => [row.id, row]));
  const offices = knownOffices(tables);
  const positions = new Map<string, EntityRow>();
  const facts = HAND_OFFICES.map(([subject, office, country, start, end]): FactRow => {
    const owner = byId.get(country);
    const known = owner ? offices.get(`${country}|${officeKey(office, owner.label)}`) : office;
    const made = known === undefined && owner ? newOffice(office, owner) : undefined;
    if (made) positions.set(made.id, made);
    return { subject, property: 'P39', object: known ?? made?.id ?? office, start, end, source: SOURCE };
  });
  const aliases = HAND_ALIASES.map(([id, alias, kind]): AliasRow => ({ id, alias, kind, source: SOURCE }));
  const added = [...handEntities(), ...positions.values()].filter((row) => !byId.has(row.id));
  return {
    tables: {
      entities: [...tables.entities.map(relabelled), ...added],
      aliases: [...tables.aliases, ...aliases],
      facts: [...tables.facts, ...facts],
    },
    note: `hand rows: ${added.length} entities, ${aliases.length} aliases, ${facts.length} facts`,
  };
};
