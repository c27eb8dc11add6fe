import type { ClaimTime, Modality } from '@newsgraph/schema';
import * as chrono from 'chrono-node';
import { readEra } from './eras.js';
import { DAY, readWeekday, WEEKDAYS } from './weekday.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NUMBERS =
  'a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  );
/** First month of a season of the north, which most of the news that names one means. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);
const SHIFT: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
]);

/** The day of publication and how the event is told. */
export interface Reference {
  readonly published: Date | undefined;
  readonly modality: Modality;
}

const day = (date: Date) => date.toISOString().slice(0, 10);
const plus = (date: Date, days: number) => new Date(date.getTime() + days * DAY);
const pad = (value: number) => String(value).padStart(2, '0');

function monthSpan(year: number, month: number): ClaimTime {
  const first = new Date(Date.UTC(year, month - 1, 1, 12));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0, 12));
  return { start: day(first).slice(0, 7), end: day(last) };
}

const yearSpan = (year: number): ClaimTime => ({ start: String(year), end: `${year}-12-31` });

function seasonSpan(year: number, month: number): ClaimTime {
  return { start: monthSpan(year, month).start!, end: monthSpan(year, month + 2).end! };
}

/** The year that a month or day without one means: back for what happened, ahead for what is to come. */
function yearOf(month: number, date: number, { published, modality }: Reference): number | undefined {
  if (!published) return undefined;
  const year = published.getUTCFullYear();
  const now = (published.getUTCMonth() + 1) * 100 + (date ? published.getUTCDate() : 0);
  const then = month * 100 + date;
  if (modality === 'actual') return then > now ? year - 1 : year;
  if (then >= now) return then - now > FAR ? year - 1 : year;
  return now - then > NEAR ? year + 1 : year;
}

/** More than so many months and days ahead, in the same year, is behind; less than so many behind is not next year. */
const FAR = 800;
const NEAR = 400;

const MONTH =
  /^(?:early |mid |late )?(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?(?: (?:of )?(\d{4}))?$/;

/** "in December", "March 2021": a stretch with both its ends, which chrono gives as one day. */
function readMonth(text: string, reference: Reference): ClaimTime | undefined {
  const match = MONTH.exec(text);
  if (!match) return undefined;
  const month = MONTHS.indexOf(match[1]!.slice(0, 3)) + 1;
  const year = match[2] ? Number(match[2]) : yearOf(month, 0, reference);
  return year === undefined ? undefined : monthSpan(year, month);
}

/** "10 January", "May 3rd, 2023", "Jan. 5", "3/4/2021": a day of the calendar, read by chrono; the year, when it is not told, by ours. */
function readCalendar(text: string, reference: Reference): ClaimTime | undefined {
  const instant = reference.published ?? new Date(Date.UTC(2000, 0, 1, 12));
  const [result] = chrono.en.parse(text, { instant, timezone: 0 });
  const start = result?.start;
  if (!start?.isCertain('day') || !start.isCertain('month')) return undefined;
  const [month, date] = [start.get('month')!, start.get('day')!];
  const year = start.isCertain('year') ? start.get('year')! : yearOf(month, date, reference);
  if (year === undefined) return undefined;
  const first = `${year}-${pad(month)}-${pad(date)}`;
  const end = result?.end;
  const until = end?.isCertain('day') ? `${year}-${pad(end.get('month')!)}-${pad(end.get('day')!)}` : first;
  return until > first ? { start: first, end: until } : { start: first };
}

function seasonOf(shift: number, name: string, from: Date): ClaimTime {
  const month = SEASONS.get(name)!;
  const now = from.getUTCMonth() + 1;
  const begun = now >= month ? from.getUTCFullYear() : from.getUTCFullYear() - 1;
  const over = now >= month && now < month + 3 ? begun - 1 : begun;
  if (shift < 0) return seasonSpan(over, month);
  const ahead = now <= month + 2 ? from.getUTCFullYear() : from.getUTCFullYear() + 1;
  return seasonSpan(shift > 0 && ahead === begun ? ahead + 1 : ahead, month);
}

const PERIOD = /^(?:(?:earlier|later) )?(?:in )?(last|previous|this|next) ([a-z]+)$/;

/** "this week", "earlier this month", "later in the year", "last summer". */
function readPeriod(text: string, from: Date): ClaimTime | undefined {
  const [, which = '', unit = ''] = PERIOD.exec(text.replace(/^(?:earlier|later) in the /, 'this ')) ?? [];
  const shift = SHIFT.get(which);
  if (shift === undefined) return undefined;
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + 1];
  if (unit === 'year') return yearSpan(year + shift);
  if (unit === 'month') return monthSpan(year, month + shift);
  if (SEASONS.has(unit)) return seasonOf(shift, unit, from);
  const monday = plus(from, -((from.getUTCDay() + 6) % 7) + 7 * shift);
  if (unit === 'week') return { start: day(monday), end: day(plus(monday, 6)) };
  return unit === 'weekend' ? { start: day(plus(monday, 5)), end: day(plus(monday, 6)) } : undefined;
}

const AGO = /^([a-z]+|\d+) (day|week|month|year|decade|centur(?:y|ie))s? ago$/;
/** "years ago", "several decades ago": a stretch that is surely behind. */
const LONG_AGO: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several years ago', [9, 3]],
  ['many years ago', [60, 5]],
  ['decades ago', [90, 20]],
  ['several decades ago', [90, 30]],
  ['many decades ago', [90, 30]],
  ['centuries ago', [900, 100]],
]);

function readAgo(text: string, from: Date): ClaimTime | undefined {
  const long = LONG_AGO.get(text);
  const now = from.getUTCFullYear();
  if (long) return { start: String(now - long[0]), end: `${now - long[1]}-12-31` };
  const [, amount = '', unit = ''] = AGO.exec(text) ?? [];
  const listed = Math.max(NUMBERS.indexOf(amount), amount === 'an' ? 1 : 0);
  const n = /^\d+$/.test(amount) ? Number(amount) : amount === 'a' ? 1 : listed;
  if (!unit || n <= 0) return undefined;
  if (unit === 'day') return { start: day(plus(from, -n)) };
  if (unit === 'year') return yearSpan(from.getUTCFullYear() - n);
  if (unit === 'decade') return { start: String(now - 10 * n - 2), end: `${now - 10 * n + 2}-12-31` };
  if (unit.startsWith('centur') && n < 9)
    return { start: String(now - 100 * n - 5), end: `${now - 100 * n + 5}-12-31` };
  if (unit === 'month') return monthSpan(from.getUTCFullYear(), from.getUTCMonth() + 1 - n);
  if (unit !== 'week') return undefined;
  const monday = plus(from, -((from.getUTCDay() + 6) % 7) - 7 * n);
  return { start: day(monday), end: day(plus(monday, 6)) };
}

/** Days to a weekday of the week after this one, Monday first: said on a Monday, "next Wednesday" is not the day after tomorrow. */
function inNextWeek(weekday: number, today: number): number {
  const days = 7 + ((weekday + 6) % 7) - ((today + 6) % 7);
  return days < 2 ? days + 7 : days;
}

const NAMED_DAY =
  /^(?:(last|next|this|this coming|this past) )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)(?: (?:morning|afternoon|evening|night))?$/;

/** "Monday", "last Thursday", "Friday night", "yesterday", "last night". */
function readDay(text: string, { published: from, modality }: Reference): ClaimTime | undefined {
  if (!from) return undefined;
  if (text === 'last night') return { start: day(plus(from, -1)) };
  if (text === 'tonight') return { start: day(from) };
  const [, which, name = text] = NAMED_DAY.exec(text) ?? [];
  const to = WEEKDAYS.indexOf(name);
  if (to >= 0 && (which === 'last' || which === 'this past'))
    return { start: day(plus(from, -((from.getUTCDay() - to + 6) % 7) - 1)) };
  if (to >= 0 && which === 'next') return { start: day(plus(from, inNextWeek(to, from.getUTCDay()))) };
  if (to >= 0 && which === 'this coming')
    return { start: day(plus(from, ((to - from.getUTCDay() + 6) % 7) + 1)) };
  const start = readWeekday(name, from, modality);
  return start ? { start } : undefined;
}

/** Years and decades that stand alone, and dates in figures. */
function readFigures(text: string): ClaimTime | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { start: text };
  const [, decade] = /^(\d{3})0s$/.exec(text) ?? [];
  if (decade) return { start: `${decade}0`, end: `${decade}9-12-31` };
  const [, season, year] = /^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/.exec(text) ?? [];
  if (season) return seasonSpan(Number(year), SEASONS.get(season)!);
  return /^(?:1\d|20)\d\d$/.test(text) ? yearSpan(Number(text)) : readEra(text);
}

/**
 * The days that words mean, read against the day of publication: "last Thursday", "10 January", "earlier this month", "two
 * weeks ago", "summer 2019". Days of the calendar are read by chrono. Ours are the stretches that news speaks of, with both
 * ends (weeks, months, seasons, years), which chrono gives as one moment, and the direction: what has happened lies behind
 * the day of publication, what is planned ahead of it. Undefined for words that need a day of publication when there is
 * none, and for all other words.
 */
export function readWords(text: string, reference: Reference): ClaimTime | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[\s,]+/g, ' ')
    .trim();
  const stretch = readFigures(plain) ?? readMonth(plain, reference);
  if (stretch) return stretch;
  const from = reference.published;
  const told = from && (readDay(plain, reference) ?? readPeriod(plain, from) ?? readAgo(plain, from));
  return told ?? (/\d/.test(plain) ? readCalendar(plain, reference) : undefined);
}
