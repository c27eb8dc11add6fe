import { type EntityRow, foldName, type KnowledgeTables, officeWords } from '@newsgraph/knowledge';

/** The office's words without those that name the country, in one string. */
export function officeKey(office: string, country: string): string {
  const own = new Set(foldName(country).split(' '));
  return officeWords(office)
    .filter((word) => !own.has(word))
    .join(' ');
}

/** From country and office words to the office of the tables that most people held. */
export function knownOffices(tables: KnowledgeTables): Map<string, string> {
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

/** A position that no source has, with a local id: "Foreign minister of Arland". */
export function newOffice(office: string, country?: EntityRow): EntityRow {
  const title = `${office[0]!.toUpperCase()}${office.slice(1)}`;
  const label = country ? `${title} of ${country.label}` : title;
  const slug = foldName(label).replaceAll(' ', '-');
  return {
    id: `local:office-${slug}`,
    label,
    type: 'position',
    subtype: 'position',
    description: '',
    prior: 60,
    country: country?.id ?? '',
    sources: 'hand',
  };
}
