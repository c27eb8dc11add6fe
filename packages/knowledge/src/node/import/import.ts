import { closeSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { contentHash, NewsgraphError, type Skip } from '@newsgraph/schema';
import { compileKnowledge } from '../../compile/compile.js';
import { type ClassKind, NEWS_CLASSES } from '../../wikidata/classes.js';
import { NEWS_PROPERTIES } from '../../wikidata/item.js';
import { writeBase } from '../write.js';
import {
  count,
  FAULTS,
  gather,
  type Place,
  type Run,
  type Settings,
  SHOWN_SKIPS,
  type Watch,
} from './gather.js';
import { gatheredRows } from './rows.js';
import { type Checkpoint, readCheckpoint, STAGED } from './staging.js';

export interface ImportOptions extends Watch {
  /** Classes to keep with all their subclasses, and what they become; people, states, organizations, ... if absent. */
  readonly classes?: readonly ClassKind[];
  /** Languages of names; English if absent. */
  readonly languages?: readonly string[];
  /** Items that fewer sites write about are left out, offices excepted; 5 if absent. */
  readonly sitelinks?: number;
  /** Properties that become facts. */
  readonly properties?: readonly string[];
  /** Longer lines are passed over; 32 MB if absent. */
  readonly mostLineBytes?: number;
  /** A checkpoint is written after about this many bytes of the dump; 64 MB if absent. */
  readonly checkpointBytes?: number;
}

export interface ImportReport {
  /** Unzipped bytes and lines of the dump. */
  readonly bytes: number;
  readonly lines: number;
  /** Rows in the base. */
  readonly entities: number;
  readonly aliases: number;
  readonly facts: number;
  /** Bytes of the file written. */
  readonly written: number;
  /** The lines that a checkpoint of an earlier run had done. */
  readonly resumed: number;
  /** What was left out on purpose, by reason: few sitelinks, other classes, no label, ... */
  readonly leftOut: Readonly<Record<string, number>>;
  /** How many lines were wrong. */
  readonly faults: number;
  /** The first hundred of them, by line number. */
  readonly skipped: readonly Skip[];
}

const DEFAULTS = { sitelinks: 5, mostLineBytes: 32 << 20, checkpointBytes: 64 << 20 };
const HEAD = 4096;

function settingsOf(options: ImportOptions): Settings {
  const { sitelinks, mostLineBytes, checkpointBytes } = { ...DEFAULTS, ...options };
  return {
    classes: options.classes ?? NEWS_CLASSES,
    languages: options.languages ?? ['en'],
    properties: options.properties ?? NEWS_PROPERTIES,
    ...{ sitelinks, mostLineBytes, checkpointBytes },
  };
}

function readHead(path: string): { head: Uint8Array; size: number } {
  try {
    const file = openSync(path, 'r');
    try {
      const head = new Uint8Array(HEAD);
      const length = readSync(file, head);
      return { head: head.subarray(0, length), size: statSync(path).size };
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw new NewsgraphError('input-unreadable', 'cannot be read.', { where: path, cause });
  }
}

/** What distinguishes this import from others into the same file. */
function importKey(settings: Settings, { head, size }: Pick<Place, 'head' | 'size'>): string {
  const { mostLineBytes, classes, languages, properties, sitelinks } = settings;
  const asked = JSON.stringify({ mostLineBytes, classes, languages, properties, sitelinks });
  return contentHash(`${asked}|${size}|${new TextDecoder('latin1').decode(head)}`);
}

function beginning(key: string): Checkpoint {
  const sizes = Object.fromEntries(STAGED.map((name) => [name, 0])) as Checkpoint['sizes'];
  return { key, bytes: 0, lines: 0, sizes, counts: {}, skips: [], done: false };
}

const NOT_LEFT_OUT = new Set([FAULTS, 'gathered', 'opened', 'closed']);

function leftOut(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([reason]) => !NOT_LEFT_OUT.has(reason)));
}

function writeGathered(run: Run, place: Place, output: string) {
  const rows = { entities: 0, aliases: 0, facts: 0 };
  function* counted<T>(name: keyof typeof rows, list: Iterable<T>): Generator<T> {
    for (const row of list) {
      rows[name]++;
      yield row;
    }
  }
  const gathered = gatheredRows(place.folder, run.settings.classes, (reason) => count(run, reason));
  const { bytes, skipped } = compileKnowledge({
    entities: counted('entities', gathered.entities),
    aliases: counted('aliases', gathered.aliases),
    facts: counted('facts', gathered.facts),
  });
  return { ...rows, skipped, written: writeBase(bytes, output) };
}

/**
 * Imports a Wikidata JSON dump (`.json`, `.json.gz`, `.json.bz2`; one entity a line) into a compiled base. Rows are
 * gathered in a folder `OUTPUT.import` with a checkpoint: an import that was cut off goes on from there and writes the
 * same bytes as one run (zipped dumps are read again up to the place). Wrong lines are reported and passed over; the
 * base is written whole or not at all. Memory grows with the entities kept, not with the dump.
 * Throws `input-unreadable`, `output-unwritable`, `cancelled`.
 */
export async function importWikidata(
  input: string,
  output: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const settings = settingsOf(options);
  const file = readHead(input);
  const folder = `${output}.import`;
  makeFolder(folder);
  const key = importKey(settings, file);
  const before = readCheckpoint(folder, key) ?? beginning(key);
  const place: Place = { folder, ...file, before };
  const run: Run = { input, settings, counts: { ...before.counts }, skips: [...before.skips] };
  const { bytes, lines } = await gather(run, place, options);
  const [entities, faults] = [run.counts.gathered ?? 0, run.counts[FAULTS] ?? 0];
  options.onProgress?.({ phase: 'compiling', bytes: file.size, total: file.size, lines, entities, faults });
  const { skipped, ...written } = writeGathered(run, place, output);
  rmSync(folder, { recursive: true });
  const wrong = run.skips.map((skip): Skip => ({ ...skip, code: 'input-malformed' }));
  return {
    ...{ bytes, lines, resumed: before.lines, ...written },
    leftOut: leftOut(run.counts),
    faults: faults + skipped.length,
    skipped: [...wrong, ...skipped].slice(0, SHOWN_SKIPS),
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new NewsgraphError('output-unwritable', 'cannot be made.', { where: folder, cause });
  }
}
