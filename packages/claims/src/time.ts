import {
  type Analysis,
  type ClaimTime,
  type Modality,
  type Span,
  sentenceOf,
  tokenRange,
} from '@newsgraph/schema';
import * as chrono from 'chrono-node';
import { relations } from './rel.js';
import { rel, type Tree } from './tree.js';
import { readWeekday } from './weekday.js';

const DAY = 24 * 60 * 60 * 1000;
const TEMPORAL = relations(
  'obl',
  'obl:unmarked',
  'nmod',
  'nmod:unmarked',
  'advmod',
  'compound',
  'amod',
  'dep',
  'nmod:poss',
  'nummod',
);

type Component = 'year' | 'month' | 'day' | 'weekday';

function iso(date: Date, parts: { month: boolean; day: boolean }): string {
  const text = date.toISOString();
  return parts.day ? text.slice(0, 10) : parts.month ? text.slice(0, 7) : text.slice(0, 4);
}

/** Noon in UTC, so that no zone moves the day. */
function reference(published: string | undefined): Date | undefined {
  const day = published?.slice(0, 10);
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T12:00:00Z`) : undefined;
}

function lastDay(start: string): string | undefined {
  if (start.length === 10) return undefined;
  if (start.length === 4) return `${start}-12-31`;
  const [year, month] = start.split('-').map(Number);
  return new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10);
}

function component(
  text: string,
  parts: chrono.ParsedComponents,
  published: Date | undefined,
  modality: Modality,
): string | undefined {
  const certain = (name: Component) => parts.isCertain(name);
  if (!published && !/\b\d{4}\b/.test(text)) return undefined;
  const weekday = certain('weekday') && !certain('day');
  let date = new Date(Date.UTC(parts.get('year')!, parts.get('month')! - 1, parts.get('day')!, 12));
  if (weekday && published) {
    if (modality === 'planned' && date < published) date = new Date(date.getTime() + 7 * DAY);
    if (modality === 'actual' && date > published) date = new Date(date.getTime() - 7 * DAY);
  }
  const day = certain('day') || weekday || (!certain('month') && !certain('year'));
  return iso(date, { day, month: day || certain('month') });
}

/** Reads one stretch of text that looks like a date; undefined when it cannot be placed on the calendar. */
export function readDate(
  text: string,
  published: string | undefined,
  modality: Modality,
): ClaimTime | undefined {
  const from = reference(published);
  const day = from && readWeekday(text, from, modality);
  if (day) return { start: day };
  const instant = from ?? new Date(Date.UTC(2000, 0, 1, 12));
  const [result] = chrono.en.parse(text, { instant, timezone: 0 }, { forwardDate: false });
  if (!result) return undefined;
  const start = component(text, result.start, from, modality);
  if (start === undefined) return undefined;
  const end = result.end ? component(text, result.end, from, modality) : lastDay(start);
  return end === undefined || end === start ? { start } : { start, end };
}

export type DateReader = typeof readDate;

const KEPT_DATES = 512;

/** The same words on the same day mean the same date: an article says "Thursday" many times. */
export function createDateReader(): DateReader {
  const known = new Map<string, ClaimTime | undefined>();
  return (text, published, modality) => {
    const key = `${published?.slice(0, 10)}|${modality}|${text}`;
    if (known.has(key)) return known.get(key);
    if (known.size >= KEPT_DATES) known.clear();
    const time = readDate(text, published, modality);
    known.set(key, time);
    return time;
  };
}

/** Does the date hang on the verb, through nouns and phrases only? */
function belongs(tree: Tree, token: number, carrier: number): boolean {
  let at = token;
  for (let step = 0; step < 5; step++) {
    if (at === carrier) return true;
    if (!TEMPORAL.has(rel(tree, at))) return false;
    at = tree.analysis.head[at]!;
    if (at < 0) return false;
  }
  return false;
}

/** The dates of a sentence. `lexical` is in text order, so the first is found by halving. */
function datesOf(analysis: Analysis, sentence: number): Span[] {
  const first = analysis.start[analysis.sentences.first[sentence]!]!;
  const last = analysis.end[analysis.sentences.last[sentence]! - 1]!;
  let [low, high] = [0, analysis.lexical.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (analysis.lexical[middle]!.start < first) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let i = low; i < analysis.lexical.length && analysis.lexical[i]!.end <= last; i++) {
    if (analysis.lexical[i]!.kind === 'date') found.push(analysis.lexical[i]!);
  }
  return found;
}

/**
 * When an event happens: the date that hangs on its verb or noun, read against the day of publication. A date on
 * another verb of the sentence ("said on Thursday") is not the event's.
 */
export function timeOf(
  tree: Tree,
  event: { trigger: number; carrier: number; modality: Modality },
  day: { published: string | undefined; read: DateReader },
): ClaimTime | undefined {
  const { analysis } = tree;
  for (const span of datesOf(analysis, sentenceOf(analysis, event.trigger))) {
    const { first, last } = tokenRange(analysis, span);
    for (let token = first; token < last; token++) {
      if (!belongs(tree, token, event.carrier) && !belongs(tree, token, event.trigger)) continue;
      const time = day.read(analysis.text.slice(span.start, span.end), day.published, event.modality);
      if (time) return time;
    }
  }
  return undefined;
}
