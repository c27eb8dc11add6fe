import { oneLine } from '../text/characters.js';
import type { Landmarks } from './landmarks.js';

const SEPARATOR = /\s+[|\\·•»›–—-]\s+|\s+::\s+|\s*\|\s*/u;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Kinds of articles that outlets set before the headline, with a bar: "Opinion | ...". */
const GENRE =
  /^(?:opinion|analysis|commentary|editorial|perspective|exclusive|explainer|review|guest essay|watch|video|live)\s*\|\s*(?=\S+\s+\S)/i;

/** Markup that someone wrote into a title is not part of it, nor is the kind of article. */
function plain(title: string): string {
  return oneLine(title.replace(/<[/!?]?[a-z][^<>]{0,500}>/gi, ' ')).replace(GENRE, '');
}

/**
 * A title without the name of the site around it: "Talks fail | The Daily" and "The Daily - Talks fail" are "Talks fail".
 * A part goes when it is a known name of the site or, at the end, at most 4 words beside a longer headline.
 */
export function withoutSiteName(title: string, names: readonly string[] = []): string {
  const known = new Set(names.map(letters));
  const separators = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))];
  let start = 0;
  let end = title.length;
  for (const match of separators) {
    if (known.has(letters(title.slice(start, match.index)))) start = match.index + match[0].length;
    else break;
  }
  for (const match of separators.reverse()) {
    if (match.index <= start) break;
    const tail = title.slice(match.index + match[0].length, end);
    const head = title.slice(start, match.index);
    const short = tail.split(' ').length <= 4 && head.split(' ').length >= 4 && head.length > tail.length;
    // A dash may belong to the headline; a bar does not.
    const strong = /[|»›·•]|::/.test(match[0]);
    const looksNamed = /^\p{Lu}/u.test(tail) && !/[.!?]$/.test(tail.replace(/\.(?:com|org|net)$/i, ''));
    if (known.has(letters(tail)) || (short && looksNamed && (strong || end === title.length)))
      end = match.index;
    else break;
  }
  return title.slice(start, end).trim();
}

/** A headline that the page shows, too, is surer than one that only machines see. */
function isShown(title: string, page: Landmarks): boolean {
  const wanted = letters(title);
  const shown = [page.heading, page.title].map((text) => letters(plain(text ?? '')));
  return (
    wanted.length >= 4 &&
    shown.some((text) => text !== '' && (text.includes(wanted) || wanted.includes(text)))
  );
}

/** The name of the site in a `<title>` that is the headline with something short before or after it. */
export function siteNameIn(pageTitle: string, headline: string): string | undefined {
  const title = plain(pageTitle);
  const at = title.toLowerCase().indexOf(headline.toLowerCase());
  if (headline === '' || at < 0) return undefined;
  const [before, after] = [title.slice(0, at), title.slice(at + headline.length)];
  const rest = before.trim() === '' ? after : after.trim() === '' ? before : '';
  const name = rest.replace(/^[\s|\\·•»›:–—-]+|[\s|\\·•»›:–—-]+$/gu, '');
  const isName =
    name.length >= 3 && name.length <= 40 && /^\p{Lu}/u.test(name) && name.split(' ').length <= 5;
  return isName && name.length < rest.trim().length ? name : undefined;
}

/**
 * The headline: the first declared one that the page's first heading or `<title>` shows as well, else the first declared
 * one, else the heading or `<title>`. The site's name is taken off.
 */
export function pageTitle(
  page: Landmarks,
  declared: readonly (string | undefined)[],
  names: readonly string[],
): string | undefined {
  const isSite = (title: string) => names.some((name) => letters(name) === letters(title));
  const candidates = declared
    .map((candidate) => withoutSiteName(plain(candidate ?? ''), names))
    .filter((title) => title !== '' && !isSite(title));
  const heading = plain(page.heading ?? '');
  const inTitle = plain(page.title ?? '');
  const isHeadline =
    heading.length >= 10 && heading.length < 300 && letters(inTitle).includes(letters(heading));
  const printed = isHeadline ? heading : withoutSiteName(inTitle, names);
  const fallback = heading.length < 300 ? heading : '';
  return (
    candidates.find((title) => isShown(title, page)) || printed || candidates[0] || fallback || undefined
  );
}
