const DAY = 86_400_000;
const FULL_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:$|T|\s)/;

/** Days since 1970-01-01 of an ISO 8601 date or date and time; null when it names no single day. */
export function dayNumber(iso: string | undefined): number | null {
  const match = iso === undefined ? null : FULL_DATE.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? time / DAY : null;
}

/** The ISO day of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "13 Jan 2022". */
export function dayLabel(day: number): string {
  const date = new Date(day * DAY);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "13 Jan 2022", "12 – 14 Jan 2022", "30 Dec 2021 – 3 Jan 2022": a stretch of days, nothing said twice. */
export function spanLabel(from: number, to: number): string {
  if (from === to) return dayLabel(from);
  const [start, end] = [new Date(from * DAY), new Date(to * DAY)];
  if (start.getUTCFullYear() !== end.getUTCFullYear()) return `${dayLabel(from)} – ${dayLabel(to)}`;
  const sameMonth = start.getUTCMonth() === end.getUTCMonth();
  return `${sameMonth ? start.getUTCDate() : shortDay(from)} – ${dayLabel(to)}`;
}

/** "13 Jan", or "Jan 2022" where the day does not matter. */
export function shortDay(day: number, unit: 'day' | 'month' = 'day'): string {
  const date = new Date(day * DAY);
  const month = MONTHS[date.getUTCMonth()];
  return unit === 'day' ? `${date.getUTCDate()} ${month}` : `${month} ${date.getUTCFullYear()}`;
}
