import { NewsgraphError } from '@newsgraph/schema';
import { tableLine } from '../../tables/text.js';
import type { ClassKind } from '../../wikidata/classes.js';
import { type Item, type ItemOptions, readItem } from '../../wikidata/item.js';
import { createLineReader, type DumpLine } from '../../wikidata/lines.js';
import { dumpPieces } from './decode.js';
import { stagedLine } from './rows.js';
import { type Checkpoint, openStaging, type Staging, writeCheckpoint } from './staging.js';

/** How far an import has come. */
export interface ImportProgress {
  readonly phase: 'reading' | 'compiling';
  /** Bytes of the file, and how many there are. */
  readonly bytes: number;
  readonly total: number;
  readonly lines: number;
  /** Items gathered, before their classes are looked at. */
  readonly entities: number;
  /** Lines that are wrong. */
  readonly faults: number;
}

/** How many faults are told one by one. */
export const SHOWN_SKIPS = 100;
/** The count of lines that are wrong. */
export const FAULTS = 'faults';

/** The options of an import, with what stands for those that were not given. */
export interface Settings extends ItemOptions {
  readonly classes: readonly ClassKind[];
  readonly mostLineBytes: number;
  readonly checkpointBytes: number;
}

/** One import and what it has counted so far. */
export interface Run {
  readonly input: string;
  readonly settings: Settings;
  readonly counts: Record<string, number>;
  readonly skips: { where: string; reason: string }[];
}

/** Who watches and who may stop an import. */
export interface Watch {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Ends the import at the next piece of the dump; its checkpoint stays. */
  readonly signal?: AbortSignal;
}

export function count(run: Run, reason: string): void {
  run.counts[reason] = (run.counts[reason] ?? 0) + 1;
}

function report(run: Run, line: number, reason: string): void {
  count(run, FAULTS);
  if (run.skips.length < SHOWN_SKIPS) run.skips.push({ where: `${run.input}:${line}`, reason });
}

/** What is wrong with the file, not with a line: stands before the rest. */
function reportFile(run: Run, line: number, reason: string): void {
  count(run, FAULTS);
  run.skips.unshift({ where: `${run.input}:${line}`, reason });
}

function stage(staging: Staging, { number, parents, rows }: Item, run: Run): void {
  for (const parent of parents) staging.add('classes', `${number}\t${parent}\n`);
  if (typeof rows === 'string') {
    count(run, rows);
    return;
  }
  count(run, 'gathered');
  staging.add('entities', stagedLine(rows));
  for (const alias of rows.aliases) staging.add('aliases', tableLine('aliases', alias));
  for (const fact of rows.facts) staging.add('facts', tableLine('facts', fact));
  for (const holder of rows.holders) staging.add('holders', tableLine('facts', holder));
}

/** The JSON of a line without the comma behind it; empty for lines of brackets. */
function content(text: string): string {
  const line = text.trim();
  if (line === '[' || line === ']' || line === '') return '';
  return line.endsWith(',') ? line.slice(0, -1) : line;
}

/** The JSON value of a line, or what is wrong with it; undefined for a line that holds none. */
function parseLine({ text, fault }: DumpLine): { value: unknown } | { fault: string } | undefined {
  if (text === undefined) return { fault: fault ?? 'cannot be read.' };
  const json = content(text);
  if (json === '') return undefined;
  try {
    return { value: JSON.parse(json) };
  } catch {
    return { fault: text.endsWith('\n') ? 'is not JSON.' : 'the dump ends inside this line.' };
  }
}

function readLine(line: DumpLine, staging: Staging, run: Run): void {
  const bracket = line.text?.trim();
  if (bracket === '[') run.counts.opened = 1;
  if (bracket === ']') run.counts.closed = 1;
  const parsed = parseLine(line);
  if (!parsed) return;
  const item = 'value' in parsed ? readItem(parsed.value, run.settings) : undefined;
  if (item) stage(staging, item, run);
  else report(run, line.number, 'fault' in parsed ? parsed.fault : 'is no entity of a dump.');
}

export interface Place {
  /** Where rows are gathered, beside the output. */
  readonly folder: string;
  readonly head: Uint8Array;
  /** Bytes of the dump's file. */
  readonly size: number;
  readonly before: Checkpoint;
}

/** Reads the dump from the checkpoint on, gathers rows and leaves checkpoints. */
async function readDump(run: Run, place: Place, { staging, watch }: Gathering): Promise<Checkpoint> {
  const { folder, head, size, before } = place;
  const { settings, counts, skips } = run;
  let [bytes, lines, marked] = [before.bytes, before.lines, before.bytes];
  const mark = (done: boolean): Checkpoint => {
    const checkpoint = { ...{ key: before.key, bytes, lines }, sizes: staging.flush(), counts, skips, done };
    writeCheckpoint(folder, checkpoint);
    marked = bytes;
    return checkpoint;
  };
  const reader = createLineReader({ mostBytes: settings.mostLineBytes, from: before });
  const take = (found: Iterable<DumpLine>) => {
    for (const line of found) {
      readLine(line, staging, run);
      [bytes, lines] = [line.end, line.number];
    }
  };
  try {
    for await (const piece of dumpPieces(run.input, head, before.bytes)) {
      take(reader.push(piece.bytes));
      if (bytes - marked >= settings.checkpointBytes) mark(false);
      const [entities, faults] = [counts.gathered ?? 0, counts[FAULTS] ?? 0];
      watch.onProgress?.({ phase: 'reading', bytes: piece.read, total: size, lines, entities, faults });
      if (watch.signal?.aborted)
        throw new NewsgraphError('cancelled', 'the import was stopped; run again, it goes on from there.');
    }
    take(reader.rest());
  } catch (error) {
    if (!(error instanceof NewsgraphError) || error.code !== 'data-corrupt') throw error;
    take(reader.rest());
    reportFile(run, lines + 1, error.message);
  }
  if (counts.opened && !counts.closed)
    reportFile(run, lines, 'the dump ends without its closing bracket: it may be cut off.');
  return mark(true);
}

interface Gathering {
  readonly staging: Staging;
  readonly watch: Watch;
}

/** Rows of the whole dump, gathered in the folder; nothing to do when an earlier run came to the end. */
export async function gather(run: Run, place: Place, watch: Watch): Promise<Checkpoint> {
  if (place.before.done) return place.before;
  const staging = openStaging(place.folder, place.before.sizes);
  try {
    return await readDump(run, place, { staging, watch });
  } finally {
    staging.close();
  }
}
