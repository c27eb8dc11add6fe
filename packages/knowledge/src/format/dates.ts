/**
 * A date as year * 512 + month * 32 + day, 0 for an unknown part, 0 in all for none. Empty and odd dates give 0; the
 * month and the day may be 00 or absent.
 */
export function packDate(date: string): number {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  return match ? Number(match[1]) * 512 + Number(match[2] ?? 0) * 32 + Number(match[3] ?? 0) : 0;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** ISO 8601 with the parts that are known; undefined for none. */
export function isoDate(packed: number): string | undefined {
  if (packed === 0) return undefined;
  const year = String(packed >> 9).padStart(4, '0');
  const month = (packed >> 5) & 15;
  const day = packed & 31;
  if (month === 0) return year;
  return day === 0 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

/** YYYY-MM-DD with 00 for unknown parts, as the tables write it. */
export function tableDate(packed: number): string {
  if (packed === 0) return '';
  return `${String(packed >> 9).padStart(4, '0')}-${two((packed >> 5) & 15)}-${two(packed & 31)}`;
}

/** Any ISO 8601 date or date and time, packed; unknown parts 0. */
export function packIso(date: string): number {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  return match ? Number(match[1]) * 512 + Number(match[2] ?? 0) * 32 + Number(match[3] ?? 0) : 0;
}
