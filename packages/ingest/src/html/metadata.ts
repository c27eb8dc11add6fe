import { webAddress } from '../meta/addresses.js';
import { cleanAuthors } from '../meta/authors.js';
import { dateFromAddress, isoDate } from '../meta/dates.js';
import type { LinkedArticle } from './json-ld.js';
import type { Landmarks } from './landmarks.js';
import { pageTitle, siteNameIn } from './title.js';

export interface PageMetadata {
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
  readonly uri: string | undefined;
}

/** What a page offers to read metadata from. */
export interface MetadataSources {
  readonly landmarks: Landmarks;
  readonly linked: LinkedArticle | undefined;
  /** What stood beside the text, as Readability found it. */
  readonly byline: string | undefined;
  /** Where the page came from. */
  readonly from: string | undefined;
}

/** Names of `<meta>` by use, best first. */
const NAMES = {
  published:
    'article:published_time og:article:published_time article:published datepublished publishdate pubdate publish-date publication_date parsely-pub-date sailthru.date dc.date.issued dcterms.created dcterms.date dc.date dc.date.created cxenseparse:recs:publishtime originalpublicationdate article.published citation_publication_date citation_date date ptime rnews:datepublished',
  author:
    'author article:author parsely-author sailthru.author dc.creator dcterms.creator byl byline citation_author',
  publisher:
    'og:site_name publisher dc.publisher dcterms.publisher application-name article:publisher cre source al:android:app_name twitter:app:name:iphone',
  title: 'og:title twitter:title parsely-title dc.title headline title',
} as const;

const LONGEST_NAME = 200;

function metaValues({ meta }: Landmarks, use: keyof typeof NAMES): string[] {
  return NAMES[use].split(' ').flatMap((name) => meta.get(name) ?? []);
}

function dateOf({ landmarks, linked, from }: MetadataSources, uri: string | undefined): string | undefined {
  const candidates = [linked?.published, ...metaValues(landmarks, 'published'), ...landmarks.dates];
  for (const candidate of candidates) {
    const date = isoDate(candidate);
    if (date) return date;
  }
  return dateFromAddress(uri ?? '') ?? dateFromAddress(from ?? '');
}

/** `twitter:data1` is whatever `twitter:label1` says, among others who wrote the page. */
function labelledAuthors({ meta }: Landmarks): string[] {
  return ['1', '2'].flatMap((number) =>
    /^(?:(?:written|posted|published) )?by\b|^authors?\b/i.test(meta.get(`twitter:label${number}`)?.[0] ?? '')
      ? (meta.get(`twitter:data${number}`) ?? [])
      : [],
  );
}

/** The first source with a full name; a lone word is often an account's name, so it counts only when nothing better comes. */
function authorsOf({ landmarks, linked, byline }: MetadataSources): string[] {
  const sources = [
    linked?.authors ?? [],
    metaValues(landmarks, 'author'),
    labelledAuthors(landmarks),
    landmarks.authors,
    landmarks.card ? [landmarks.card] : [],
    byline ? [byline] : [],
  ];
  const found = sources.map((source) => cleanAuthors(source.filter((name) => name.length < LONGEST_NAME)));
  const full = found.find((names) => names.some((name) => name.includes(' ')));
  return full ?? found.find((names) => names.some((name) => /^\p{Lu}/u.test(name))) ?? [];
}

const isName = (value: string) => !/^(?:https?:|@|www\.)/i.test(value) && value.length < 80;

/** What a page says about itself: JSON-LD first, then `<meta>`, then what is printed, then its address. */
export function readMetadata(sources: MetadataSources): PageMetadata {
  const { landmarks, linked } = sources;
  const uri =
    webAddress(landmarks.canonical) ??
    webAddress(landmarks.meta.get('og:url')?.[0]) ??
    webAddress(linked?.url);
  const publisher = metaValues(landmarks, 'publisher').find(isName);
  const names = [publisher, linked?.publisher].filter((name) => name !== undefined);
  const title = pageTitle(landmarks, [...(linked?.titles ?? []), ...metaValues(landmarks, 'title')], names);
  return {
    title,
    published: dateOf(sources, uri),
    publisher: publisher ?? linked?.publisher ?? siteNameIn(landmarks.title ?? '', title ?? ''),
    authors: authorsOf(sources).filter((name) => !names.includes(name)),
    uri,
  };
}
