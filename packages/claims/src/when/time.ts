import { type ClaimTime, type Modality, sentenceOf } from '@newsgraph/schema';
import { POS, TAG } from '../rel.js';
import { type Tree, word } from '../tree.js';
import { rememberedYear } from './anniversary.js';
import { readWords } from './calendar.js';
import { HOSTS, isOwned } from './host.js';
import { spansOf } from './kept.js';
import type { TimeSpan } from './spans.js';
import { toldOn } from './told.js';

/** Noon in UTC, so that no zone moves the day. */
function reference(published: string | undefined): Date | undefined {
  const day = published?.slice(0, 10);
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T12:00:00Z`) : undefined;
}

/** Reads one stretch of text that looks like a date; undefined when it cannot be placed on the calendar. */
export function readDate(
  text: string,
  published: string | undefined,
  modality: Modality,
): ClaimTime | undefined {
  return readWords(text, { published: reference(published), modality });
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

interface Event {
  readonly trigger: number;
  readonly carrier: number;
  readonly modality: Modality;
}

const away = ({ first }: TimeSpan, token: number) => Math.abs(first - token);

/** A decade tells less than the year that stands beside it. */
const vague = (tree: Tree, { last }: TimeSpan) => (word(tree, last - 1).endsWith('0s') ? 1 : 0);

/** "attacked", "by attacking": what was done at one time, and does not go on since another: "attacked Peru, its ally since 1990". */
function isOver(tree: Tree, carrier: number): boolean {
  const tag = tree.analysis.xpos[carrier];
  if (tree.analysis.upos[carrier] !== POS.VERB || (tag !== TAG.VBD && tag !== TAG.VBG)) return false;
  for (let c = tree.firstChild[carrier]!; c >= 0 && c < carrier; c = tree.nextSibling[c]!)
    if (HAVING.has(word(tree, c))) return false;
  return true;
}

const BEHIND = new Set(['after', 'following', 'since', 'before', 'amid', 'despite']);
const BACK = 4;

/** "criticised Peru after a raid in October": the month of the raid. */
function isOfAnother(tree: Tree, { first }: TimeSpan, carrier: number): boolean {
  const { upos } = tree.analysis;
  if (first - 2 <= carrier || word(tree, first - 1) !== 'in' || upos[first - 2] !== POS.NOUN) return false;
  for (let token = first - 3; token > carrier && token > first - 2 - BACK; token--) {
    if (BEHIND.has(word(tree, token))) return true;
    if (
      upos[token] !== POS.DET &&
      upos[token] !== POS.ADJ &&
      upos[token] !== POS.NOUN &&
      upos[token] !== POS.PROPN
    )
      return false;
  }
  return false;
}

const HAVING = new Set(['has', 'have', 'had', "'ve", '’ve', 'having']);

/** The dates that are the event's own, by the surest test that any passes. */
function datesOf(tree: Tree, { trigger, carrier }: Event): TimeSpan[] {
  const { sentences } = tree.analysis;
  const sentence = sentenceOf(tree.analysis, trigger);
  const range = { first: sentences.first[sentence]!, last: sentences.last[sentence]! };
  const spans = spansOf(tree, sentence);
  if (spans.length === 0) return spans;
  const all = isOver(tree, carrier) ? spans.filter(({ since }) => !since) : spans;
  const open = all.filter((span) => !isOfAnother(tree, span, carrier));
  const owned = open.filter((span) => span.owner && isOwned(tree, span, trigger));
  if (owned.length > 0) return owned;
  const free = open.filter(({ owner }) => !owner);
  for (const isHost of HOSTS) {
    const own = free.filter(
      (span) =>
        isHost(tree, span, carrier, range) || (carrier !== trigger && isHost(tree, span, trigger, range)),
    );
    if (own.length > 0)
      return own.sort((a, b) => vague(tree, a) - vague(tree, b) || away(a, carrier) - away(b, carrier));
  }
  return [];
}

/** "since May": it begins then and no end is told. */
function withSince({ since }: TimeSpan, time: ClaimTime): ClaimTime {
  return since && time.start !== undefined ? { start: time.start } : time;
}

/**
 * When an event happens: the date that hangs on its verb or noun, read against the day of publication. A date on
 * another verb of the sentence ("said on Thursday") is not the event's.
 */
export function timeOf(
  tree: Tree,
  event: Event,
  day: { published: string | undefined; read: DateReader },
): ClaimTime | undefined {
  const { text, start, end } = tree.analysis;
  for (const span of datesOf(tree, event)) {
    const words = text.slice(start[span.first]!, end[span.last - 1]!).replace(/[’']s$/, '');
    const time = day.read(words, day.published, event.modality);
    if (time) return withSince(span, time);
  }
  const remembered = rememberedYear(tree, event.trigger, day.published);
  if (remembered || day.published === undefined || event.modality !== 'actual') return remembered;
  const dated = spansOf(tree, sentenceOf(tree.analysis, event.trigger)).length > 0;
  return dated ? undefined : toldOn(tree, event.trigger, day.published);
}
