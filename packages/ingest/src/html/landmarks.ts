import type { Element } from '../dom/node.js';
import { oneLine } from '../text/characters.js';

/** The elements of a page that say something about it, found in one pass. */
export interface Landmarks {
  /** `<meta>` values by lower-case name, first ones first. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly title: string | undefined;
  /** The first `<h1>`, or in a page without one the first `<h2>` that the title repeats. */
  readonly heading: string | undefined;
  readonly canonical: string | undefined;
  /** Texts of elements marked up as author. */
  readonly authors: readonly string[];
  /** Dates printed on the page: marked up ones first, then those in elements named for it. */
  readonly dates: readonly string[];
}

/** How sure it is that an element holds the date of publication; lower is surer. */
const DATE_RANKS: readonly ((element: Element) => boolean)[] = [
  (element) => hasWord(element.values.itemprop, 'datepublished'),
  (element) => element.localName === 'time' && element.values.pubdate !== undefined,
  (element) => element.localName === 'time' && element.values.datetime !== undefined,
  (element) => DATE_CLASS.test(element.className),
];
const DATE_CLASS =
  /(?:^|\s)(?:published|entry-date|post-date|pubdate|publish-date|dateline|timestamp|date)(?:\s|$)/i;
const LONGEST_META = 2000;
const LONGEST_DATE = 120;

function hasWord(value: string | undefined, word: string): boolean {
  return value !== undefined && ` ${value.toLowerCase()} `.includes(` ${word} `);
}

function addMeta(meta: Map<string, string[]>, { values }: Element): void {
  const content = oneLine(values.content ?? '');
  if (content === '' || content.length > LONGEST_META) return;
  const names = `${values.property ?? ''} ${values.name ?? ''} ${values.itemprop ?? ''}`
    .toLowerCase()
    .split(/\s+/);
  for (const name of names) {
    if (name === '') continue;
    const known = meta.get(name);
    if (known) known.push(content);
    else meta.set(name, [content]);
  }
}

function dateIn(element: Element): string {
  return element.values.datetime ?? element.values.content ?? element.textContent;
}

export function findLandmarks(root: Element): Landmarks {
  const meta = new Map<string, string[]>();
  const dates: string[][] = DATE_RANKS.map(() => []);
  const authors: string[] = [];
  let title: string | undefined;
  let heading: string | undefined;
  let second: string | undefined;
  let canonical: string | undefined;
  for (const element of root.getElementsByTagName('*')) {
    const { localName, values } = element;
    if (localName === 'meta') addMeta(meta, element);
    else if (localName === 'title') title ??= element.textContent;
    else if (localName === 'h1') heading ||= element.textContent.trim();
    else if (localName === 'h2' && inTitle(title, element)) second ||= element.textContent.trim();
    else if (localName === 'link' && hasWord(values.rel, 'canonical')) canonical ??= values.href;
    if (hasWord(values.rel, 'author') || isAuthorName(element)) authors.push(element.textContent);
    const rank = DATE_RANKS.findIndex((test) => test(element));
    if (rank >= 0 && dates[rank]!.length < 3) dates[rank]!.push(dateIn(element));
  }
  const printed = dates.flat().filter((date) => date.length < LONGEST_DATE);
  return { meta, title, heading: heading || second, canonical, authors, dates: printed };
}

function inTitle(title: string | undefined, heading: Element): boolean {
  const text = heading.textContent.trim();
  return text.length >= 10 && title !== undefined && oneLine(title).includes(oneLine(text));
}

/** `itemprop="name"` directly inside `itemprop="author"`, or the author element itself. */
function isAuthorName({ values, parentNode }: Element): boolean {
  if (!hasWord(values.itemprop, 'name') || parentNode?.nodeType !== 1) return false;
  const up = parentNode.parentNode;
  return (
    hasWord(parentNode.values.itemprop, 'author') ||
    (up?.nodeType === 1 && hasWord(up.values.itemprop, 'author'))
  );
}
