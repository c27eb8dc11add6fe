import type { EntityRow, FactRow } from '../records.js';
import type { Known } from './read.js';

/** An entity of another base that rows of this one point to. */
function reference(id: string, label: string): EntityRow {
  return {
    id,
    label,
    type: 'reference',
    subtype: '',
    description: '',
    prior: 0,
    country: '',
    sources: 'reference',
  };
}

/** An office is copied, so that this base alone can say who held it; anything else is only referred to. */
function referred(id: string, known: Known | undefined): EntityRow | undefined {
  const entity = known?.entity(id);
  if (!entity) return /^Q[1-9]\d*$/.test(id) ? reference(id, id) : undefined;
  if (entity.type !== 'position') return reference(id, entity.label);
  const { label, type, subtype, description, prior, country = '' } = entity;
  return { id, label, type, subtype, description, prior, country, sources: 'reference' };
}

/** Rows for the ids that `entities` and `facts` name and `entities` lacks: those of Wikidata and those that are known. */
export function referencesOf(
  entities: readonly EntityRow[],
  facts: readonly FactRow[],
  known: Known | undefined,
): EntityRow[] {
  const own = new Set(entities.map((row) => row.id));
  const wanted = [...facts.map((fact) => fact.object), ...entities.map((row) => row.country)];
  const rows: EntityRow[] = [];
  for (let i = 0; i < wanted.length; i++) {
    const id = wanted[i]!;
    if (id === '' || own.has(id)) continue;
    const row = referred(id, known);
    if (!row) continue;
    own.add(id);
    rows.push(row);
    wanted.push(row.country);
  }
  return rows;
}
