import { type Block, type Document, documentId } from '@newsgraph/schema';
import type { Draft } from './document.js';
import { fragmentBlocks, looksLikeMarkup, plainLine } from './html/fragment.js';
import { inputAddress, webAddress } from './meta/addresses.js';
import { cleanAuthors } from './meta/authors.js';
import { isoDate } from './meta/dates.js';
import { removeFurniture } from './text/clean.js';
import { readPlainText } from './text/plain.js';

/** A record of JSON or a row of CSV: its fields, by lower-case name without `_`, `-` and spaces. */
export type RecordFields = ReadonlyMap<string, unknown>;

/** Names of the fields, best first, as normalised by {@link recordFields}. */
const FIELDS = {
  text: [
    'text',
    'body',
    'content',
    'eventtext',
    'fulltext',
    'articlebody',
    'articletext',
    'maintext',
    'bodytext',
    'plaintext',
    'contenttext',
    'contenthtml',
    'html',
    'articlecontent',
    'article',
    'story',
    'contentencoded',
    'transcript',
  ],
  summary: ['description', 'summary', 'abstract', 'lead', 'snippet', 'excerpt'],
  title: ['title', 'headline', 'articletitle', 'headlinemain', 'eventtitle', 'heading', 'subject'],
  uri: [
    'url',
    'uri',
    'link',
    'sourceurl',
    'weburl',
    'articleurl',
    'canonicalurl',
    'canonical',
    'permalink',
    'href',
  ],
  published: [
    'published',
    'date',
    'publishedat',
    'datepublished',
    'publicationdate',
    'publishdate',
    'pubdate',
    'datepublish',
    'publishedtime',
    'publisheddate',
    'firstpublished',
    'createdat',
    'created',
    'timestamp',
    'datetime',
    'time',
    'eventdate',
    'day',
  ],
  publisher: [
    'publisher',
    'source',
    'outlet',
    'sitename',
    'sourcename',
    'publication',
    'newspaper',
    'website',
    'site',
    'sourcedomain',
    'domain',
    'provider',
    'feed',
  ],
  authors: ['authors', 'author', 'byline', 'creator', 'dccreator', 'writer'],
} as const;

/** Longer values are descriptions of the source, not its name. */
const LONGEST_PUBLISHER = 120;

/** Fields by normalised name; the first of two that differ only in case stays. Own properties only. */
export function recordFields(record: object): RecordFields {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const key = name.toLowerCase().replace(/[\s_:.-]+/g, '');
    if (!fields.has(key) && value !== null && value !== '') fields.set(key, value);
  }
  return fields;
}

/** A string from a value that may be an object such as `{name}`, `{value}`, `{rendered}`, or a list of paragraphs. */
function textOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (depth > 3 || typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value))
    return value
      .map((item) => textOf(item, depth + 1))
      .filter(Boolean)
      .join('\n\n');
  for (const key of ['name', 'title', 'value', 'text', 'rendered', 'main', '#text', 'href']) {
    const inner = textOf((value as Record<string, unknown>)[key], depth + 1);
    if (inner) return inner;
  }
  return '';
}

function first(fields: RecordFields, names: readonly string[]): string {
  for (const name of names) {
    const text = textOf(fields.get(name));
    if (text.trim() !== '') return text;
  }
  return '';
}

function authorsOf(fields: RecordFields): string[] {
  for (const name of FIELDS.authors) {
    const value = fields.get(name);
    const names = cleanAuthors(
      (Array.isArray(value) ? value : [value]).map((item) => textOf(item)).map(plainLine),
    );
    if (names.length > 0) return names;
  }
  return [];
}

function dateOf(fields: RecordFields): string | undefined {
  for (const name of FIELDS.published) {
    const value = fields.get(name);
    const date = isoDate(typeof value === 'object' ? textOf(value) : value);
    if (date) return date;
  }
  return undefined;
}

/** Whether a record has any text to read. */
export function hasText(fields: RecordFields): boolean {
  return first(fields, [...FIELDS.text, ...FIELDS.summary]) !== '';
}

/** Whether a column or field of this name holds the text. */
export function isTextField(name: string): boolean {
  return (FIELDS.text as readonly string[]).includes(name.toLowerCase().replace(/[\s_:.-]+/g, ''));
}

/** Title, address, date, publisher and authors from the common field names of news data sets, APIs and front matter. */
export function metadataOf(fields: RecordFields): Omit<Draft, 'blocks'> {
  const publisher = plainLine(first(fields, FIELDS.publisher));
  return {
    title: plainLine(first(fields, FIELDS.title)),
    uri: webAddress(first(fields, FIELDS.uri)) ?? inputAddress(first(fields, ['uri'])),
    published: dateOf(fields),
    publisher: publisher.length <= LONGEST_PUBLISHER ? publisher : undefined,
    authors: authorsOf(fields),
  };
}

/** A document from the common field names of news data sets and APIs. */
export function draftOf(fields: RecordFields): Draft {
  const metadata = metadataOf(fields);
  const text = first(fields, FIELDS.text) || first(fields, FIELDS.summary);
  if (looksLikeMarkup(text)) return { ...metadata, blocks: removeFurniture(fragmentBlocks(text)) };
  const plain = readPlainText(text, { findTitle: !metadata.title });
  return {
    ...metadata,
    title: metadata.title || plain.title,
    published: metadata.published ?? plain.published,
    publisher: metadata.publisher || plain.publisher,
    authors: metadata.authors?.length ? metadata.authors : plain.authors,
    blocks: plain.blocks,
  };
}

const KINDS = new Set(['title', 'heading', 'paragraph', 'quote', 'list', 'table', 'caption']);

function isBlock(value: unknown, length: number): value is Block {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end, kind } = value as Partial<Block>;
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start! >= 0 &&
    start! < end! &&
    end! <= length &&
    KINDS.has(String(kind))
  );
}

/** The record itself when it is a document that newsgraph wrote: its id fits its text and its blocks lie in it. */
export function writtenDocument(record: object): Document | undefined {
  const { id, text, language, blocks, story, ...rest } = record as Partial<Document>;
  if (typeof text !== 'string' || typeof language !== 'string' || id !== documentId(text)) return undefined;
  if (
    blocks !== undefined &&
    !(Array.isArray(blocks) && blocks.every((block) => isBlock(block, text.length)))
  )
    return undefined;
  const strings = [rest.uri, rest.title, rest.published, rest.publisher, story];
  if (!strings.every((value) => value === undefined || typeof value === 'string')) return undefined;
  const authors = Array.isArray(rest.authors)
    ? rest.authors.filter((name) => typeof name === 'string')
    : undefined;
  return {
    id,
    ...(rest.uri === undefined ? {} : { uri: rest.uri }),
    ...(rest.title === undefined ? {} : { title: rest.title }),
    text,
    language,
    ...(rest.published === undefined ? {} : { published: rest.published }),
    ...(rest.publisher === undefined ? {} : { publisher: rest.publisher }),
    ...(authors === undefined ? {} : { authors }),
    ...(story === undefined ? {} : { story }),
    ...(blocks === undefined ? {} : { blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })) }),
  };
}
