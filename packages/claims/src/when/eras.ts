import type { ClaimTime } from '@newsgraph/schema';

/** Wars by whose names news tells a time. */
const ERAS: ReadonlyMap<string, ClaimTime> = new Map([
  ['world war i', { start: '1914', end: '1918-12-31' }],
  ['world war 1', { start: '1914', end: '1918-12-31' }],
  ['first world war', { start: '1914', end: '1918-12-31' }],
  ['world war ii', { start: '1939', end: '1945-12-31' }],
  ['world war 2', { start: '1939', end: '1945-12-31' }],
  ['world war two', { start: '1939', end: '1945-12-31' }],
  ['second world war', { start: '1939', end: '1945-12-31' }],
  ['cold war', { start: '1947', end: '1991-12-31' }],
]);

/** "during World War II", "in the 19th century": a stretch that is told by name, or undefined. */
export function readEra(text: string): ClaimTime | undefined {
  const [, number] = /^(\d{1,2})(?:st|nd|rd|th)[- ]century$/.exec(text) ?? [];
  if (number === undefined) return ERAS.get(text);
  const first = (Number(number) - 1) * 100;
  if (first < 1000 || first > 2000) return undefined;
  return { start: String(first), end: `${first + 99}-12-31` };
}
