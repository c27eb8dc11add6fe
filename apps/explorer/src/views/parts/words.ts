/** "1 claim", "1,204 claims". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** Words of the facets' values as the panel writes them. */
export const VALUE_LABELS: Readonly<Record<string, string>> = {
  actual: 'Happened',
  planned: 'Planned',
  possible: 'Possible',
  conditional: 'Conditional',
  demanded: 'Demanded',
  affirmed: 'Affirmed',
  negated: 'Negated',
};
