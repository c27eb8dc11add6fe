import type { Draft } from '../document.js';
import { fragmentBlocks, looksLikeMarkup, plainLine } from '../html/fragment.js';
import { webAddress } from '../meta/addresses.js';
import { cleanAuthors } from '../meta/authors.js';
import { isoDate } from '../meta/dates.js';
import type { TextBlock } from '../text/blocks.js';
import { removeFurniture } from '../text/clean.js';
import { readPlainText } from '../text/plain.js';
import type { FeedField, FeedItem } from './scan.js';

type Fields = readonly FeedField[];

const FULL = ['content:encoded', 'content', 'atom:content', 'xhtml:body', 'body', 'fulltext', 'content:item'];
const SUMMARY = [
  'description',
  'summary',
  'atom:summary',
  'dc:description',
  'itunes:summary',
  'media:description',
];
const DATES = [
  'pubdate',
  'published',
  'dc:date',
  'dcterms:issued',
  'issued',
  'dcterms:created',
  'created',
  'date',
  'updated',
  'modified',
  'dcterms:modified',
  'atom:updated',
];
const AUTHORS = ['dc:creator', 'author', 'atom:author', 'itunes:author', 'creator'];

function texts(fields: Fields, names: readonly string[]): string[] {
  return names.flatMap((name) =>
    fields.filter((field) => field.name === name && field.text !== '').map((field) => field.text),
  );
}

function addressOf(fields: Fields, base: string | undefined): string | undefined {
  const links = fields.filter((field) => field.name === 'link' || field.name === 'atom:link');
  const alternate = links.find(({ attributes: a }) => a.href && (a.rel ?? 'alternate') === 'alternate');
  const guid = fields.find(
    (field) =>
      field.name === 'guid' &&
      field.attributes.ispermalink !== 'false' &&
      field.attributes.isPermaLink !== 'false',
  );
  const plain = links.find((field) => field.text !== '')?.text;
  return webAddress(alternate?.attributes.href, base) ?? webAddress(plain, base) ?? webAddress(guid?.text);
}

function blocksIn(text: string): readonly TextBlock[] {
  return looksLikeMarkup(text) || /&(?:\w+|#\d+);/.test(text)
    ? removeFurniture(fragmentBlocks(text))
    : readPlainText(text, { findTitle: false }).blocks;
}

/** Who wrote an item; `mail@example.org (Jane Doe)` is Jane Doe. */
function authorsOf(fields: Fields): string[] {
  const raw = texts(fields, AUTHORS).map((text) => /\(([^)]{2,80})\)\s*$/.exec(text)?.[1] ?? text);
  return cleanAuthors(raw.map(plainLine).map((name) => name.replace(/\S+@\S+|https?:\S+/g, ' ')));
}

/** An item of a feed as a document: its full content when it has one, else its summary. */
export function itemDraft(item: FeedItem, channel: Fields): Draft {
  const { fields } = item;
  const base = addressOf(channel, undefined);
  const full = texts(fields, FULL)[0];
  const summary = texts(fields, SUMMARY)[0] ?? '';
  const source = fields.find((field) => field.name === 'source' || field.name === 'dc:source');
  const dated = texts(fields, DATES).map(isoDate);
  const sourceName = source && !/^https?:/.test(source.text) ? source.text : '';
  const publisher = plainLine(
    sourceName || (texts(channel, ['title', 'atom:title', 'dc:publisher'])[0] ?? ''),
  );
  return {
    title: plainLine(texts(fields, ['title', 'atom:title', 'dc:title', 'media:title'])[0] ?? ''),
    blocks: blocksIn(full && full.length >= summary.length * 0.8 ? full : summary || (full ?? '')),
    headlineOnly: true,
    uri: addressOf(fields, base),
    published: dated.find((date) => date !== undefined),
    publisher: publisher.length <= 100 ? publisher : undefined,
    authors: authorsOf(fields),
  };
}
