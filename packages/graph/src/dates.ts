const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/** The first day (YYYY-MM-DD) of an ISO 8601 date, which may be a year or a month; undefined when it is not one. */
export function firstDay(date: string | undefined): string | undefined {
  const found = date === undefined ? null : DATE.exec(date);
  return found ? `${found[1]}-${found[2] ?? '01'}-${found[3] ?? '01'}` : undefined;
}

/** The last day (YYYY-MM-DD) of an ISO 8601 date, which may be a year or a month; undefined when it is not one. */
export function lastDay(date: string | undefined): string | undefined {
  const found = date === undefined ? null : DATE.exec(date);
  if (!found) return undefined;
  const [, year, month = '12', day] = found;
  if (day) return `${year}-${month}-${day}`;
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(length).padStart(2, '0')}`;
}

/** A stretch of days that grows to cover what it is shown. */
export interface Seen {
  first: string | undefined;
  last: string | undefined;
}

export function unseen(): Seen {
  return { first: undefined, last: undefined };
}

/** Widens a stretch by another; unknown sides change nothing. */
export function widen(seen: Seen, first: string | undefined, last: string | undefined): void {
  if (first !== undefined && (seen.first === undefined || first < seen.first)) seen.first = first;
  if (last !== undefined && (seen.last === undefined || last > seen.last)) seen.last = last;
}

/** The attributes `firstSeen` and `lastSeen`, absent when unknown. */
export function seenAttributes({ first, last }: Seen): { firstSeen?: string; lastSeen?: string } {
  return {
    ...(first === undefined ? {} : { firstSeen: first }),
    ...(last === undefined ? {} : { lastSeen: last }),
  };
}
