import type { Modality } from '@newsgraph/schema';

export const DAY = 24 * 60 * 60 * 1000;
/** In the order of `Date.getUTCDay`. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Days from the day of publication to a weekday: back for what happened, ahead for what is planned, else the nearer. */
function distance(weekday: number, today: number, modality: Modality): number {
  const ahead = (weekday - today + 7) % 7;
  if (modality === 'planned' || ahead === 0) return ahead;
  return modality === 'actual' || ahead > 3 ? ahead - 7 : ahead;
}

/**
 * The date of a bare weekday, "today", "yesterday" or "tomorrow", as ISO 8601; undefined for other words. Most dates in
 * news are of this kind, and need no parser.
 */
export function readWeekday(text: string, published: Date, modality: Modality): string | undefined {
  const word = text.toLowerCase();
  const weekday = WEEKDAYS.indexOf(word);
  const days = weekday < 0 ? RELATIVE.get(word) : distance(weekday, published.getUTCDay(), modality);
  if (days === undefined) return undefined;
  return new Date(published.getTime() + days * DAY).toISOString().slice(0, 10);
}
