import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEventReader, type EventReading } from '@newsgraph/claims';
import {
  contentHash,
  type Document,
  documentId,
  type LinkedDocument,
  type Mention,
  predicate,
} from '@newsgraph/schema';
import type { Measure, TaskOptions } from '../task.js';
import { analysisOf } from './analyzer.js';

/** A sentence with a marked pair and the root code that people gave it. */
export interface PlvRow {
  readonly code: string;
  readonly text: string;
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
  readonly half: 'dev' | 'held';
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Rows are halved by a hash of their number, as they were at the start; a sentence that also stands in a row of the half
 * that rules were written on belongs to it. The other half is only counted, never read.
 */
function isDev(id: string): boolean {
  return ALPHABET.indexOf(contentHash(id)[0]!) % 2 === 0;
}

function unmark(source: string): Pick<PlvRow, 'text' | 'source' | 'target'> {
  const ends: Record<string, number> = {};
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/<(\/?)([st])>/g)) {
    text += source.slice(from, match.index);
    ends[`${match[1]}${match[2]}`] ??= text.length;
    from = match.index + match[0].length;
  }
  text += source.slice(from);
  return { text, source: [ends.s ?? 0, ends['/s'] ?? 0], target: [ends.t ?? 0, ends['/t'] ?? 0] };
}

/** Reads the rows of a PLV file. */
export function readPlv(data: string): PlvRow[] {
  const [head, ...lines] = readFileSync(join(data, 'dev/events/PLV_train.tsv'), 'utf8').split(/\r?\n/);
  const columns = head!.split('\t');
  const at = (name: string) => columns.indexOf(name);
  const rows = lines.filter(Boolean).map((line) => line.split('\t'));
  const read = new Set(
    rows.filter((row) => isDev(row[at('sentence_id')]!)).map((row) => row[at('sentence')]!),
  );
  return rows.map((row) => ({
    code: row[at('gold_root')]!,
    ...unmark(row[at('marked_sentence')]!),
    half: read.has(row[at('sentence')]!) ? 'dev' : 'held',
  }));
}

function linkedOf(row: PlvRow, document: Document): LinkedDocument {
  const mention = (entity: string, [start, end]: readonly [number, number]): Mention => ({
    document: document.id,
    start,
    end,
    type: 'organization',
    form: 'name',
    entity,
    score: 1,
  });
  const mentions = [mention('source', row.source), mention('target', row.target)].sort(
    (a, b) => a.start - b.start,
  );
  const entities = ['source', 'target'].map((id) => ({
    id,
    label: id,
    type: 'organization' as const,
    aliases: [],
  }));
  return { document: document.id, mentions, entities };
}

/** How well an event fits the pair: both parties in place count most, then one of them, then a main clause. */
function fit(reading: EventReading, row: PlvRow): number {
  const subject = reading.subjects.includes('source') ? 5 : reading.subjects.includes('target') ? -2 : 0;
  const object = reading.objects.includes('target') ? 4 : reading.objects.includes('source') ? -2 : 0;
  const [left, right] = [Math.min(row.source[1], row.target[1]), Math.max(row.source[0], row.target[0])];
  const between = reading.trigger.start >= left && reading.trigger.end <= right ? 1 : 0;
  return subject + object + between - reading.depth / 4;
}

const CODE: Readonly<Record<string, string>> = { concede: 'YIELD', retreat: 'YIELD' };
/** PLOVER's table of CAMEO codes where it differs from our predicates: sanctions are COERCE, treaties SUPPORT. */
const TABLE: Readonly<Record<string, string>> = { '163': 'COERCE', '057': 'SUPPORT' };

/** PLV has no modality: a plan to cooperate is AGREE, a plan to harm THREATEN, a refusal to cooperate REJECT. */
export function codeOf(reading: EventReading): string {
  const plain = TABLE[reading.code] ?? CODE[reading.predicate] ?? reading.predicate.toUpperCase();
  const conflict = predicate(reading.predicate)?.class?.endsWith('conflict') ?? false;
  const material = predicate(reading.predicate)?.class === 'material conflict';
  if (reading.modality === 'demanded') return 'REQUEST';
  if (reading.polarity === 'negated') return conflict ? plain : 'REJECT';
  if (reading.modality === 'planned') return material ? 'THREATEN' : conflict ? plain : 'AGREE';
  return plain;
}

let readEvents: ReturnType<typeof createEventReader> | undefined;

/** The code chosen for a row's pair; an empty string when no event was found. */
export function chooseCode(row: PlvRow): { code: string; reading?: EventReading } {
  const document: Document = { id: documentId(row.text), text: row.text, language: 'en' };
  readEvents ??= createEventReader();
  const readings = readEvents(document, analysisOf(document), linkedOf(row, document));
  let best: EventReading | undefined;
  for (const reading of readings) if (!best || fit(reading, row) > fit(best, row)) best = reading;
  return best ? { code: codeOf(best), reading: best } : { code: '' };
}

function macroF1(pairs: readonly (readonly [string, string])[]): number {
  const codes = [...new Set(pairs.map(([gold]) => gold))];
  const f1 = codes.map((code) => {
    const hit = pairs.filter(([gold, ours]) => gold === code && ours === code).length;
    const gold = pairs.filter(([g]) => g === code).length;
    const ours = pairs.filter(([, o]) => o === code).length;
    return hit === 0 ? 0 : (2 * hit) / (gold + ours);
  });
  return f1.reduce((sum, value) => sum + value, 0) / codes.length;
}

/** Accuracy and macro-F1 over root codes on both halves. */
export function* measurePlv(options: TaskOptions): Iterable<Measure> {
  const rows = readPlv(options.data!);
  for (const half of ['dev', 'held'] as const) {
    const set = `plv-${half}`;
    if (options.set && options.set !== set && options.set !== 'plv') continue;
    const mine = rows.filter((row) => row.half === half);
    const pairs = mine.map((row) => [row.code, chooseCode(row).code] as const);
    const right = pairs.filter(([gold, ours]) => gold === ours).length;
    yield {
      task: 'claims',
      set,
      measure: 'accuracy %',
      value: (100 * right) / pairs.length,
      n: pairs.length,
    };
    yield { task: 'claims', set, measure: 'macro-F1 %', value: 100 * macroF1(pairs), n: pairs.length };
    const none = pairs.filter(([, ours]) => ours === '').length;
    yield {
      task: 'claims',
      set,
      measure: 'no event found %',
      value: (100 * none) / pairs.length,
      n: pairs.length,
    };
  }
}
