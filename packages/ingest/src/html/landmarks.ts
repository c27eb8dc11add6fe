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
  /** The first name card of an author (`class="author vcard"`, as blogs have it). */
  readonly card: string | undefined;
  /** Dates printed on the page: marked up ones first, then those in elements named for it. */
  readonly dates: readonly string[];
}

/** How sure it is that an element holds the date of publication; lower is surer. */
const DATE_RANKS: readonly ((element: Element) => boolean)[] = [
  (element) => hasWord(element.getAttribute('itemprop'), 'datepublished'),
  (element) => element.localName === 'time' && element.hasAttribute('pubdate'),
  (element) => element.localName === 'time' && element.hasAttribute('datetime'),
  (element) => DATE_CLASS.test(element.className),
];
const DATE_CLASS =
  /(?:^|\s)(?:published|entry-date|post-date|pubdate|publish-date|dateline|timestamp|date)(?:\s|$)/i;
const LONGEST_META = 2000;
const LONGEST_DATE = 120;

function hasWord(value: string | null, word: string): boolean {
  return value !== null && ` ${value.toLowerCase()} `.includes(` ${word} `);
}

function addMeta(meta: Map<string, string[]>, element: Element): void {
  const content = oneLine(element.getAttribute('content') ?? '');
  if (content === '' || content.length > LONGEST_META) return;
  const names = ['property', 'name', 'itemprop']
    .flatMap((attribute) => element.getAttribute(attribute) ?? [])
    .join(' ')
    .toLowerCase()
    .split(/\s+/);
  for (const name of names) {
    if (name === '') continue;
    const known = meta.get(name);
    if (known) known.push(content);
    else meta.set(name, [content]);
  }
}

const textOf = (element: Element) => element.textContent ?? '';

function dateIn(element: Element): string {
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element);
}

export function findLandmarks(root: Element): Landmarks {
  const meta = new Map<string, string[]>();
  const dates: string[][] = DATE_RANKS.map(() => []);
  const authors: string[] = [];
  let title: string | undefined;
  let heading: string | undefined;
  let second: string | undefined;
  let canonical: string | undefined;
  let card: string | undefined;
  for (const element of root.querySelectorAll('*')) {
    const { localName } = element;
    if (localName === 'meta') addMeta(meta, element);
    else if (localName === 'title') title ??= textOf(element);
    else if (localName === 'h1') heading ||= textOf(element).trim();
    else if (localName === 'h2' && inTitle(title, element)) second ||= textOf(element).trim();
    else if (localName === 'link' && hasWord(element.getAttribute('rel'), 'canonical'))
      canonical ??= element.getAttribute('href') ?? undefined;
    if (!element.hasAttributes()) continue;
    if (hasWord(element.getAttribute('rel'), 'author') || isAuthorName(element))
      authors.push(textOf(element));
    if (isAuthorCard(element)) card ??= textOf(element);
    const rank = DATE_RANKS.findIndex((test) => test(element));
    if (rank >= 0 && dates[rank]!.length < 3) dates[rank]!.push(dateIn(element));
  }
  const printed = dates.flat().filter((date) => date.length < LONGEST_DATE);
  return { meta, title, heading: heading || second, canonical, authors, card, dates: printed };
}

function inTitle(title: string | undefined, heading: Element): boolean {
  const text = textOf(heading).trim();
  return text.length >= 10 && title !== undefined && oneLine(title).includes(oneLine(text));
}

/** `itemprop="name"` directly inside `itemprop="author"`, or the author element itself. */
function isAuthorName(element: Element): boolean {
  if (!hasWord(element.getAttribute('itemprop'), 'name')) return false;
  const above = [element.parentElement, element.parentElement?.parentElement];
  return above.some((parent) => parent && hasWord(parent.getAttribute('itemprop'), 'author'));
}

/** Classic and new microformats. Comments have `comment-author` and do not count. */
function isAuthorCard({ className }: Element): boolean {
  return (
    /(?:^|\s)(?:p-)?author(?:\s|$)/.test(className) && /(?:^|\s)(?:vcard|h-card)(?:\s|$)/.test(className)
  );
}
