import type { AliasRow, EntityRow, FactRow } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';
import { HAND_ALIASES } from './aliases.js';
import { HAND_ENTITIES } from './entities.js';
import { HAND_OFFICES } from './offices.js';

const SOURCE = 'hand';

function slug(label: string): string {
  return label
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Adds the rows of the `hand` modules. An id that the tables already have keeps its row. */
export const addHandRows: Mend = (tables) => {
  const known = new Set(tables.entities.map((row) => row.id));
  const entities: EntityRow[] = HAND_ENTITIES.map(
    ([id, label, type, subtype, description, prior, country]) => ({
      id,
      label,
      type,
      subtype,
      description,
      prior,
      country,
      sources: SOURCE,
    }),
  );
  const positions = new Map<string, EntityRow>();
  const facts: FactRow[] = HAND_OFFICES.map(([person, office, country, start, end]) => {
    const object = office.startsWith('Q') ? office : `local:office-${slug(office)}`;
    if (object !== office)
      positions.set(object, {
        id: object,
        label: office,
        type: 'position',
        subtype: 'position',
        description: '',
        prior: 60,
        country,
        sources: SOURCE,
      });
    return { subject: person, property: 'P39', object, start, end, source: SOURCE };
  });
  const aliases: AliasRow[] = HAND_ALIASES.map(([id, alias, kind]) => ({ id, alias, kind, source: SOURCE }));
  const added = [...entities, ...positions.values()].filter((row) => !known.has(row.id));
  return {
    tables: {
      entities: [...tables.entities, ...added],
      aliases: [...tables.aliases, ...aliases],
      facts: [...tables.facts, ...facts],
    },
    note: `hand rows: ${added.length} entities, ${aliases.length} aliases, ${facts.length} facts`,
  };
};
