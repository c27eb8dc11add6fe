import { isClosed, type TextBlock } from './blocks.js';

/** Blocks at the end that are looked at, and the longest that says who an author is. */
const DEPTH = 6;
const LONGEST_BIO = 420;
/** Fewer items at the end are a list of the report. */
const FEWEST_TAGS = 3;

/** What follows a name in a line about its bearer; "Ann Holm: We ..." is speech and stays. */
const ABOUT =
  /^(?:$|,? (?:is|was) (?:an?|the|our|based)\b|,? (?:covers|reports|reported|writes|has (?:been|covered|reported|written|worked)|joined|can be reached|tweets)\b)/u;

function isBio({ text }: TextBlock, authors: readonly string[]): boolean {
  if (text.length > LONGEST_BIO) return false;
  return authors.some((name) => text.startsWith(name) && ABOUT.test(text.slice(name.length)));
}

const isTag = ({ kind, text }: TextBlock) =>
  kind === 'list' && text.length <= 30 && text.split(' ').length <= 3 && !isClosed(text);

/** Where the topics begin that pages list below an article; the end when there are none. */
function tagsStart(blocks: readonly TextBlock[]): number {
  let start = blocks.length;
  while (start > 0 && isTag(blocks[start - 1]!)) start--;
  const above = blocks[start - 1];
  // "The members are:" opens a list of the report.
  const isTags =
    blocks.length - start >= FEWEST_TAGS && above?.kind === 'paragraph' && /[.!?]["”’')]*$/.test(above.text);
  return isTags ? start : blocks.length;
}

/** The blocks without what stands below a report: the list of its topics, and lines that say who its authors are. */
export function dropTail(blocks: readonly TextBlock[], authors: readonly string[]): readonly TextBlock[] {
  const body = blocks.slice(0, tagsStart(blocks));
  return body.filter((block, i) => i === 0 || i < body.length - DEPTH || !isBio(block, authors));
}
