import { memo } from '../memo.js';

const DAY = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day after; GEXF intervals are half-open, so a stretch of days ends on the day after its last. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}

const exists = memo((day) => {
  const time = ISO_DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
});

/** Whether a value is a day that exists, as YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && value.length === 10 && exists(value);
}
