import { NewsgraphError } from '@newsgraph/schema';
import { makeDocument, skip } from '../document.js';
import { itemDraft } from '../feed/item.js';
import { scanFeed } from '../feed/scan.js';
import type { Reader } from '../input.js';
import { inputAddress } from '../meta/addresses.js';
import { readText } from '../read-text.js';

const PROLOG =
  /(?:\s+|<\?[^>]{0,2000}\?>|<!--[\s\S]{0,20000}?-->|<!DOCTYPE[^>[]{0,2000}(?:\[[\s\S]{0,60000}?\]\s*)?>)/iy;
const ROOT = /<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)[\s>/]/iy;

/** Offset of the root element's tag. */
function rootAt(text: string): number {
  let at = 0;
  for (;;) {
    PROLOG.lastIndex = at;
    const match = PROLOG.exec(text);
    if (!match) return at;
    at += match[0].length;
  }
}

function isFeed(text: string | undefined): boolean {
  if (text === undefined) return false;
  ROOT.lastIndex = rootAt(text);
  return ROOT.test(text);
}

function refuseEntities(xml: string, where: string): void {
  if (!/<!ENTITY\s/i.test(xml.slice(0, Math.max(rootAt(xml), 1)))) return;
  throw new NewsgraphError('input-malformed', 'declares XML entities of its own, which are not expanded.', {
    where,
    hint: 'Feeds do not need them; files that do are often entity bombs.',
  });
}

export const feedReader: Reader = {
  name: 'feed',
  extensions: ['rss', 'atom', 'rdf'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
  sniff: ({ text }) => isFeed(text),
  async *read(input, { limits }) {
    const xml = await readText(input, limits);
    refuseEntities(xml, input.name);
    const { channel, items, cutAt, complete } = scanFeed(xml);
    const from = inputAddress(input.uri);
    for (const [index, item] of items.entries()) {
      const draft = itemDraft(item, channel);
      yield await makeDocument({ ...draft, uri: draft.uri ?? from }, `${input.name}#${index + 1}`, limits);
    }
    if (cutAt !== undefined)
      yield skip(
        `${input.name}:${cutAt}`,
        'input-malformed',
        'the feed is cut off inside the item that begins here.',
      );
    else if (!complete)
      yield skip(input.name, 'input-malformed', `the feed is cut off after ${items.length} items.`);
    else if (items.length === 0) yield skip(input.name, 'input-empty', 'is a feed without items.');
  },
};
