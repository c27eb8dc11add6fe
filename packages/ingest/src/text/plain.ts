import { isListItem, looksLikeHeading, looksLikeKicker, looksLikeTitle, type TextBlock } from './blocks.js';
import { cleanCharacters } from './characters.js';
import { removeFurniture } from './clean.js';
import { type HeadMatter, takeHeadMatter } from './head-matter.js';
import { splitParagraphs } from './paragraphs.js';

const ADDRESS = /^https?:\/\/\S+$/;

const MOST_KICKERS = 3;

function kindOf(line: string, isLast: boolean): TextBlock['kind'] {
  if (isListItem(line)) return 'list';
  return !isLast && looksLikeHeading(line) ? 'heading' : 'paragraph';
}

/** Section names above the headline: "World", "Africa". Two lines are left at least. */
function kickersAbove(blocks: readonly TextBlock[]): number {
  const first = blocks.slice(0, MOST_KICKERS).findIndex((block) => !looksLikeKicker(block.text));
  const count = first < 0 ? Math.min(MOST_KICKERS, blocks.length) : first;
  return blocks.length >= count + 2 ? count : 0;
}

/**
 * Blocks of plain text with their kinds, without furniture, and what its first lines say: the first one is the title
 * when it looks like a headline. `findTitle` is off when the title is known from elsewhere.
 */
export function readPlainText(text: string, { findTitle = true } = {}): HeadMatter {
  const lines = splitParagraphs(cleanCharacters(text));
  const kinds = lines.map((line, i) => ({ kind: kindOf(line, i === lines.length - 1), text: line }));
  // The address of a saved page often stands above its text.
  const uri = ADDRESS.exec(lines[0] ?? '')?.[0];
  const head = { ...(uri ? { uri } : {}), ...takeHeadMatter(removeFurniture(kinds)) };
  if (!findTitle || head.title !== undefined) return head;
  const { blocks } = head;
  const at = kickersAbove(blocks);
  const title = blocks[at]?.text;
  if (title === undefined || blocks.length < at + 2 || !looksLikeTitle(title)) return head;
  return { ...head, title, blocks: blocks.slice(at + 1) };
}
