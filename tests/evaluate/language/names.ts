import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analyzer } from '@newsgraph/language';
import type { EntityType } from '@newsgraph/schema';
import type { Counts } from './bootstrap.js';
import { NO_COUNTS } from './bootstrap.js';
import { paragraphDocument } from './paragraphs.js';

export const NAME_TYPES = ['PER', 'LOC', 'ORG'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A text with its names by character. */
export interface NameDocument {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** Foreign types, in lower case, that count as one of ours; all others are left out of the gold names. */
export const FOREIGN_TYPES: Readonly<Record<string, NameType>> = {
  per: 'PER',
  person: 'PER',
  politician: 'PER',
  loc: 'LOC',
  location: 'LOC',
  gpe: 'LOC',
  country: 'LOC',
  place: 'LOC',
  org: 'ORG',
  organization: 'ORG',
  organisation: 'ORG',
  politicalparty: 'ORG',
  corporation: 'ORG',
  group: 'ORG',
};

const OUR_TYPES: Partial<Record<EntityType, NameType>> = {
  person: 'PER',
  country: 'LOC',
  place: 'LOC',
  organization: 'ORG',
};

type Row = readonly [token: string, tag: string];

function typeOf(tag: string): string {
  return tag === 'O' || !tag.includes('-') ? '' : tag.slice(2).toLowerCase();
}

/** Tokens with a space between, paragraphs with a blank line, and the names of BIO, IO or BILOU tags. */
export function fromRows(paragraphs: readonly (readonly Row[])[]): NameDocument {
  let text = '';
  const names: { start: number; end: number; type: string }[] = [];
  for (const rows of paragraphs) {
    if (text !== '') text += '\n\n';
    let open: { start: number; end: number; type: string } | undefined;
    for (const [token, tag] of rows) {
      const type = typeOf(tag);
      const begins = type !== '' && (!open || open.type !== type || /^[BUS]-/.test(tag));
      if (open && (type === '' || begins)) {
        names.push(open);
        open = undefined;
      }
      const start = text.length;
      text += token;
      if (begins) open = { start, end: text.length, type };
      else if (open) open = { ...open, end: text.length };
      text += ' ';
    }
    if (open) names.push(open);
    text = text.trimEnd();
  }
  return { text, names };
}

function columnsOf(line: string): string[] {
  return (line.includes('\t') ? line.split('\t') : line.trim().split(/\s+/)).map((cell) => cell.trim());
}

/** Two columns (token first, tag last), or UNER's numbered columns; -DOCSTART- or "# newdoc" begins a document. */
export function readColumnFile(text: string): NameDocument[] {
  const documents: Row[][][] = [[]];
  let rows: Row[] = [];
  const numbered = /^1\t\S+\t[BIO]/m.test(text);
  const finish = () => {
    if (rows.length > 0) documents.at(-1)!.push(rows);
    rows = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (/^-DOCSTART-|^# newdoc/.test(line)) {
      finish();
      documents.push([]);
    } else if (line.trim() === '') finish();
    else if (!(numbered && line.startsWith('#'))) {
      const columns = columnsOf(line);
      const token = columns[numbered ? 1 : 0];
      const tag = numbered ? columns[2] : columns.at(-1);
      if (token && tag && columns.length > 1) rows.push([token, tag]);
    }
  }
  finish();
  return documents.filter((document) => document.length > 0).map(fromRows);
}

/** One file a document: a line with the address, then token and tag by tab; a blank line between paragraphs. */
export function readTsvDocument(text: string): NameDocument {
  const paragraphs: Row[][] = [[]];
  for (const line of text.split(/\r?\n/).slice(1)) {
    const [token, tag] = line.split('\t').map((cell) => cell.trim());
    if (!token || !tag) paragraphs.push([]);
    else paragraphs.at(-1)!.push([token, tag]);
  }
  return fromRows(paragraphs.filter((rows) => rows.length > 0));
}

interface Re3dEntity {
  readonly documentId: string;
  readonly begin: number;
  readonly end: number;
  readonly type: string;
}

const jsonLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

/** A folder of re3d: documents.json and entities.json, one record a line. */
export function readRe3d(folder: string): NameDocument[] {
  const entities = jsonLines<Re3dEntity>(join(folder, 'entities.json'));
  return jsonLines<{ _id: string; text: string }>(join(folder, 'documents.json')).map(({ _id, text }) => ({
    text,
    names: entities
      .filter((entity) => entity.documentId === _id)
      .map(({ begin, end, type }) => ({ start: begin, end, type: type.toLowerCase() })),
  }));
}

export function isRe3d(folder: string): boolean {
  return existsSync(join(folder, 'documents.json')) && existsSync(join(folder, 'entities.json'));
}

export function readTsvFolder(folder: string): NameDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => readTsvDocument(readFileSync(join(folder, file), 'utf8')));
}

/** Exact-span counts by type of one document. */
export function scoreNames(analyzer: Analyzer, gold: NameDocument): Record<NameType, Counts> {
  const { names } = analyzer.analyze(paragraphDocument(gold.text));
  const wanted = new Set<string>();
  const counts: Record<NameType, Counts> = { PER: NO_COUNTS, LOC: NO_COUNTS, ORG: NO_COUNTS };
  const add = (type: NameType, more: Partial<Counts>) => {
    const now = counts[type];
    counts[type] = {
      hit: now.hit + (more.hit ?? 0),
      predicted: now.predicted + (more.predicted ?? 0),
      gold: now.gold + (more.gold ?? 0),
    };
  };
  for (const { start, end, type } of gold.names) {
    const ours = FOREIGN_TYPES[type];
    if (!ours) continue;
    wanted.add(`${start}-${end}-${ours}`);
    add(ours, { gold: 1 });
  }
  for (const { start, end, type } of names) {
    const ours = OUR_TYPES[type];
    if (ours) add(ours, { predicted: 1, hit: wanted.has(`${start}-${end}-${ours}`) ? 1 : 0 });
  }
  return counts;
}

const SMALL = /^(a|an|the|of|in|on|at|to|for|and|or|but|nor|by|with|from|as|is|vs|via|per)$/i;

/** The text as a headline writes it. Lengths stay, so that offsets do. */
export function toTitleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word, at: number) => {
    if (SMALL.test(word) && at > 0) return word;
    const first = word[0]!.toUpperCase();
    return first.length === 1 ? first + word.slice(1) : word;
  });
}

export function toCapitals(text: string): string {
  return Array.from(text, (character) => {
    const upper = character.toUpperCase();
    return upper.length === character.length ? upper : character;
  }).join('');
}
