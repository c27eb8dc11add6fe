const NUMBERS = new Intl.NumberFormat('en');

/** "1,204". */
export const figure = (n: number): string => NUMBERS.format(n);

/** "1 claim", "1,204 claims". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${figure(n)} ${n === 1 ? one : many}`;
}

const VALUES: ReadonlyMap<string, string> = new Map([
  ['actual', 'Happened'],
  ['planned', 'Planned'],
  ['possible', 'Possible'],
  ['conditional', 'Conditional'],
  ['demanded', 'Demanded'],
  ['affirmed', 'Affirmed'],
  ['negated', 'Negated'],
]);

/** A facet's value as the panels write it. */
export function valueLabel(value: string): string {
  return VALUES.get(value) ?? value;
}
