import { cleanAuthors } from '../meta/authors.js';
import { isoDate, withoutDate } from '../meta/dates.js';
import type { TextBlock } from './blocks.js';

/** What the lines between a headline and its text say. */
export interface HeadMatter {
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly uri?: string | undefined;
  /** The blocks without those lines. */
  readonly blocks: readonly TextBlock[];
}

/** Lines from the top that may be head matter, and the longest of them. */
const DEPTH = 6;
const LONGEST = 140;

const BYLINE = /^(?:(?:posted|written|reported|published|story|words|text)\s+)?by(?:\s*:\s*|\s+)(?=\S)/i;
const LOWER_CASE_IN_NAMES =
  /^(?:and|in|at|of|the|for|on|de|la|le|von|van|der|den|bin|al|el|da|di|staff|writer|writers|reporter|reporters|correspondent|correspondents|editor|newsroom|agencies|desk|bureau|stringer)$/;
/** Words beside a date that say what date it is. */
const ABOUT_DATES =
  /\b(?:first|last|originally|published|updated|posted|modified|created|date|on|at|by|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|am|pm|a\.m\.|p\.m\.|gmt|utc|est|edt|cet|cest|bst|ist|msk|eat|wat|et|hrs?|read|min)\b\.?/gi;

const KEYS: Readonly<Record<string, 'title' | 'publisher' | 'published' | 'authors' | 'uri'>> = {
  title: 'title',
  headline: 'title',
  source: 'publisher',
  publisher: 'publisher',
  outlet: 'publisher',
  date: 'published',
  published: 'published',
  author: 'authors',
  byline: 'authors',
  url: 'uri',
  link: 'uri',
};
const PAIR = /^(title|headline|source|publisher|outlet|date|published|author|byline|url|link)\s*:\s*(\S.*)$/i;

/** As newspapers in Asia print it; below key points, alone. */
const WRITTEN_BY = /^(?:authors?|reporters?|writers?)\s*:\s*(\S.*)$/i;

/** Names only: every word has a capital, or is a particle or a role. */
function isNames(text: string): boolean {
  const words = text.split(/[\s,;|/&•·–—-]+/u).filter((word) => word !== '');
  return (
    words.length <= 12 && words.every((word) => !/^\p{Ll}/u.test(word) || LOWER_CASE_IN_NAMES.test(word))
  );
}

function isByline(text: string): boolean {
  return BYLINE.test(text) && !/[.!?]["”]?$/.test(text) && isNames(text.replace(BYLINE, ''));
}

/** A date, with at most a name beside it; a sentence that holds a date has other words. */
function isDateLine(text: string): boolean {
  if (isoDate(text) === undefined || /[.!?]$/.test(text.replace(/\b[ap]\.m\.$/i, ''))) return false;
  // "Published March 9 | Updated March 10" has two.
  const rest = withoutDate(withoutDate(text))
    .replace(ABOUT_DATES, ' ')
    .replace(/\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?(?:[ap]m\b|[ap]\.m\.))?|[^\p{L}\s]+/gu, ' ');
  const words = rest.split(/\s+/).filter((word) => word !== '');
  return words.length <= 6 && words.every((word) => !/^\p{Ll}/u.test(word) || LOWER_CASE_IN_NAMES.test(word));
}

function byNames(text: string): string[] {
  return cleanAuthors([withoutDate(text)]).filter((name) => !/^the\s/i.test(name));
}

type Fields = { -readonly [Key in keyof Omit<HeadMatter, 'blocks'>]: HeadMatter[Key] };

function takePair(fields: Fields, key: string, value: string): void {
  const field = KEYS[key.toLowerCase()]!;
  if (field === 'authors') fields.authors ??= cleanAuthors([value]);
  else if (field === 'published') fields.published ??= isoDate(value);
  else fields[field] ??= value;
}

/** `TITLE: ...`, `SOURCE: ...`, `DATE: ...` at the very top: at least two such lines. Gives how many there are. */
function takePairs(fields: Fields, blocks: readonly TextBlock[]): number {
  const pairs = blocks.slice(0, 8).map((block) => PAIR.exec(block.text));
  const count = pairs.indexOf(null);
  const length = count < 0 ? pairs.length : count;
  if (length < 2) return 0;
  for (const pair of pairs.slice(0, length)) takePair(fields, pair![1]!, pair![2]!);
  return length;
}

/**
 * Takes bylines, date lines and `DATE: ...` pairs from the top of a text, so that they become metadata and not
 * sentences. Lines that could be part of the report stay.
 */
export function takeHeadMatter(blocks: readonly TextBlock[]): HeadMatter {
  const fields: Fields = {};
  const pairs = takePairs(fields, blocks);
  const kept = blocks.filter(({ text }, index) => {
    if (index < pairs) return false;
    if (index >= pairs + DEPTH || text.length > LONGEST) return true;
    const written = WRITTEN_BY.exec(text)?.[1];
    if (written && isNames(written)) fields.authors ??= cleanAuthors([written]);
    else if (isByline(text)) {
      const names = byNames(text);
      if (names.length > 0) fields.authors ??= names;
    } else if (!isDateLine(text)) return true;
    fields.published ??= isoDate(text);
    return false;
  });
  return { ...fields, blocks: kept };
}
