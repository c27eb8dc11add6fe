import type { TextBlock } from '../text/blocks.js';
import { oneLine } from '../text/characters.js';
import { parseFragment } from './parse.js';
import { stripPage } from './strip.js';
import { blocksOf } from './walk.js';

const KNOWN_TAG =
  'p|br|hr|div|span|a|b|i|u|em|strong|ul|ol|li|dl|dt|dd|h[1-6]|img|blockquote|q|table|tr|td|th|figure|html|body|article|section|script|style|code|pre|small|sub|sup|font|center|iframe|video|audio|embed|object|link|meta';
const MARKUP = new RegExp(
  `<(?:/[a-z][\\w:-]{0,30}\\s{0,9}|[a-z][\\w:-]{0,30}\\s+[\\w:-]{1,60}\\s*=[^>]{0,1000}|[a-z][\\w:-]{0,30}\\s{0,9}/|(?:${KNOWN_TAG})\\s{0,9})>`,
  'i',
);

/** Whether a text from a feed or a record is markup rather than prose with an angle bracket in it. */
export function looksLikeMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** The blocks of a fragment of markup, all of it: no part is taken for furniture. */
export function fragmentBlocks(html: string): TextBlock[] {
  return blocksOf(parseFragment(stripPage(html).html));
}

/** The text of a title or a name that may hold markup or entities: one line, plain. */
export function plainLine(value: string): string {
  if (!/[<&]/.test(value)) return oneLine(value);
  const decoded = fragmentBlocks(value)
    .map((block) => block.text)
    .join(' ');
  // Feeds escape twice: "&amp;lt;b&amp;gt;".
  const again = /&(?:#\d+|#x[\da-f]+|\w+);|<\/?\w+[^>]*>/i.test(decoded) && !/<\w/.test(value);
  return oneLine(
    again
      ? fragmentBlocks(decoded)
          .map((block) => block.text)
          .join(' ')
      : decoded,
  );
}
