import type { KnowledgeTables } from '@newsgraph/knowledge';
import { type AliasRow, type EntityRow, type FactRow, foldName, officeWords } from '@newsgraph/knowledge';
import type { Mend } from '../mend.js';
import { HAND_ALIASES } from './aliases.js';
import { HAND_ENTITIES } from './entities.js';
import { HAND_LABELS } from './labels.js';
import { HAND_OFFICES } from './offices.js';

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

/** The office's words without those that name the country, in one string. */
function officeKey(office: string, country: string): string {
  const own = new Set(foldName(country).split(' '));
  return officeWords(office)
    .filter((word) => !own.has(word))
    .join(' ');
}

/** From country and office words to the office of the tables that most people held. */
function knownOffices(tables: KnowledgeTables): Map<string, string> {
  const held = new Map<string, number>();
  for (const fact of tables.facts) held.set(fact.object, (held.get(fact.object) ?? 0) + 1);
  const labels = new Map(tables.entities.map((row) => [row.id, row.label]));
  const offices = new Map<string, string>();
  for (const row of tables.entities) {
    if (row.type !== 'position' || row.country === '') continue;
    const key = `${row.country}|${officeKey(row.label, labels.get(row.country) ?? '')}`;
    const before = offices.get(key);
    if (before === undefined || (held.get(before) ?? 0) < (held.get(row.id) ?? 0)) offices.set(key, row.id);
  }
  return offices;
}

function newOffice(office: string, country: EntityRow): EntityRow {
  const label = `${office[0]!.toUpperCase()}${office.slice(1)} of ${country.label}`;
  const slug = foldName(label).replaceAll(' ', '-');
  return {
    id: `local:office-${slug}`,
    label,
    type: 'position',
    subtype: 'position',
    description: '',
    prior: 60,
    country: country.id,
    sources: SOURCE,
  };
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
