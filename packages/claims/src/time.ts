import {
  type Analysis,
  type ClaimTime,
  type Modality,
  type Span,
  sentenceOf,
  tokenRange,
} from '@newsgraph/schema';
import * as chrono from 'chrono-node';
import { POS, REL, relations } from './rel.js';
import { child, rel, type Tree, word } from './tree.js';
import { readWeekday } from './weekday.js';

const YEAR = /^(?:1[89]|20)\d\d$/;
const DAY = 24 * 60 * 60 * 1000;
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
  if (YEAR.test(text)) return { start: text, end: `${text}-12-31` };
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

const SUBJECTS = relations('nsubj', 'nsubj:pass');
const SMALL = new Set([POS.AUX, POS.ADV, POS.PUNCT, POS.PART]);
const CLIMB = 8;

/** Do only small words stand between the date and the verb: "on Monday has imposed"? */
function isRightBefore(tree: Tree, last: number, verb: number): boolean {
  if (last > verb || verb - last > 4) return false;
  for (let token = last; token < verb; token++) if (!SMALL.has(tree.analysis.upos[token]!)) return false;
  return true;
}

/** Is the verb or noun the first event that the date hangs on? */
function belongs(tree: Tree, { first, last }: { first: number; last: number }, carrier: number): boolean {
  let at = first;
  while (tree.analysis.head[at]! >= first && tree.analysis.head[at]! < last) at = tree.analysis.head[at]!;
  for (let step = 0; step < CLIMB; step++) {
    if (at === carrier) return true;
    if (SUBJECTS.has(rel(tree, at)) && !isRightBefore(tree, last, tree.analysis.head[at]!)) return false;
    if (step > 0 && tree.analysis.upos[at] === POS.VERB) return false;
    at = tree.analysis.head[at]!;
    if (at < 0) return false;
  }
  return false;
}

/** Verbs joined to the one that a date opens the sentence for: "On Monday Peru met Chile and signed". */
function sharesDate(tree: Tree, { first, last }: { first: number; last: number }, carrier: number): boolean {
  const verb = tree.analysis.head[carrier]!;
  if (rel(tree, carrier) !== REL.conj || verb < 0 || child(tree, carrier, REL.nsubj) >= 0) return false;
  const subject = child(tree, verb, REL.nsubj);
  return subject > last && belongs(tree, { first, last }, verb);
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

const BEFORE_YEAR = new Set(['in', 'since', 'during', 'by']);

/** Years that stand alone: "in 2017". */
function yearsOf(tree: Tree, sentence: number): Span[] {
  const { sentences, start, end } = tree.analysis;
  const found: Span[] = [];
  for (let token = sentences.first[sentence]! + 1; token < sentences.last[sentence]!; token++)
    if (YEAR.test(word(tree, token)) && BEFORE_YEAR.has(word(tree, token - 1)))
      found.push({ start: start[token]!, end: end[token]! });
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
  const sentence = sentenceOf(analysis, event.trigger);
  const dates = [...datesOf(analysis, sentence), ...yearsOf(tree, sentence)].map((span) => ({
    ...span,
    ...tokenRange(analysis, span),
  }));
  const own = dates.filter((d) => belongs(tree, d, event.carrier) || belongs(tree, d, event.trigger));
  const shared = own.length > 0 ? own : dates.filter((d) => sharesDate(tree, d, event.carrier));
  for (const { start, end } of shared) {
    const time = day.read(analysis.text.slice(start, end), day.published, event.modality);
    if (time) return time;
  }
  return undefined;
}
