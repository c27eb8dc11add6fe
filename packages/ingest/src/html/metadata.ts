import { webAddress } from '../meta/addresses.js';
import { cleanAuthors } from '../meta/authors.js';
import { dateFromAddress, isoDate } from '../meta/dates.js';
import { oneLine } from '../text/characters.js';
import { articleOf, type LinkedArticle } from './json-ld.js';
import { pageTitle } from './title.js';

/** The part of a parsed page that metadata is read from. */
export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

export interface PageMetadata {
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
  readonly uri: string | undefined;
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'publishdate',
  'pubdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'article.published',
  'citation_publication_date',
  'citation_date',
  'date',
  'ptime',
  'rnews:datepublished',
];
const AUTHOR = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'byline',
  'citation_author',
  'twitter:creator',
];
const PUBLISHER = [
  'og:site_name',
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'application-name',
  'article:publisher',
  'cre',
  'source',
  'al:android:app_name',
  'twitter:app:name:iphone',
];
const TITLE = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'headline', 'title'];

/** All `<meta>` values by lower-case name, first ones first. */
function metaTags(page: Page): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta')) {
    const value = oneLine(meta.getAttribute('content') ?? '');
    if (value === '' || value.length > 2000) continue;
    const keys = [meta.getAttribute('property'), meta.getAttribute('name'), meta.getAttribute('itemprop')];
    for (const key of keys.flatMap((names) => (names ?? '').toLowerCase().split(/\s+/))) {
      if (key === '') continue;
      const values = tags.get(key);
      if (values) values.push(value);
      else tags.set(key, [value]);
    }
  }
  return tags;
}

function firstDate(candidates: Iterable<string | null | undefined>): string | undefined {
  for (const candidate of candidates) {
    const date = candidate ? isoDate(candidate) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** Dates printed on the page: marked up first, then those whose element is named for it. */
function* printedDates(page: Page): Iterable<string | null> {
  for (const selector of [
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'time[datetime]',
  ]) {
    const element = page.querySelector(selector);
    if (element)
      yield element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
  }
  for (const selector of [
    '.published',
    '.entry-date',
    '.post-date',
    '.pubdate',
    '.dateline',
    '.timestamp',
    '.date',
  ]) {
    const text = page.querySelector(selector)?.textContent;
    if (text && text.length < 120) yield text;
  }
}

function authorsOf(
  page: Page,
  tags: Map<string, string[]>,
  linked: LinkedArticle | undefined,
  byline: string | undefined,
): string[] {
  const fromTags = AUTHOR.flatMap((key) => tags.get(key) ?? []);
  const marked = [...page.querySelectorAll('[rel~="author"], [itemprop~="author"] [itemprop~="name"]')].map(
    (e) => e.textContent ?? '',
  );
  for (const source of [linked?.authors ?? [], fromTags, marked, byline ? [byline] : []]) {
    const names = cleanAuthors(source.filter((name) => name.length < 200));
    if (names.length > 0) return names;
  }
  return [];
}

function addressOf(
  page: Page,
  tags: Map<string, string[]>,
  linked: LinkedArticle | undefined,
): string | undefined {
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return webAddress(canonical) ?? webAddress(tags.get('og:url')?.[0]) ?? webAddress(linked?.url);
}

/** What is known about a page. `byline` is what stood beside the text; `uri` is where the page came from. */
export function readMetadata(
  page: Page,
  jsonLd: readonly string[],
  from: { readonly uri: string | undefined },
): PageMetadata & { readonly authorsOr: (byline: string | undefined) => readonly string[] } {
  const tags = metaTags(page);
  const linked = articleOf(jsonLd);
  const uri = addressOf(page, tags, linked);
  const publisher = PUBLISHER.flatMap((key) => tags.get(key) ?? []).find(
    (name) => !/^(?:https?:|@|www\.)/i.test(name) && name.length < 80,
  );
  const dates = [linked?.published, ...PUBLISHED.flatMap((key) => tags.get(key) ?? [])];
  const published =
    firstDate(dates) ??
    firstDate(printedDates(page)) ??
    dateFromAddress(uri ?? '') ??
    dateFromAddress(from.uri ?? '');
  const names = [publisher, linked?.publisher].filter((name) => name !== undefined);
  return {
    title: pageTitle(page, [linked?.title, ...TITLE.flatMap((key) => tags.get(key) ?? [])], names),
    published,
    publisher: linked?.publisher ?? publisher,
    authors: authorsOf(page, tags, linked, undefined),
    authorsOr: (byline) => authorsOf(page, tags, linked, byline),
    uri,
  };
}
