import { isListItem, looksLikeHeading, looksLikeTitle, type TextBlock } from './blocks.js';
import { cleanCharacters } from './characters.js';
import { removeFurniture } from './clean.js';
import { splitParagraphs } from './paragraphs.js';

/** What plain text gives: its blocks, without furniture; the first is the title when it looks like one. */
export interface PlainText {
  readonly title?: string;
  readonly blocks: readonly TextBlock[];
}

function kindOf(line: string, isLast: boolean): TextBlock['kind'] {
  if (isListItem(line)) return 'list';
  return !isLast && looksLikeHeading(line) ? 'heading' : 'paragraph';
}

/** Blocks of plain text with their kinds. `findTitle` is off when the title is known from elsewhere. */
export function readPlainText(text: string, { findTitle = true } = {}): PlainText {
  const clean = cleanCharacters(text);
  const lines = splitParagraphs(clean);
  const kinds = lines.map((line, i) => ({ kind: kindOf(line, i === lines.length - 1), text: line }));
  const blocks = removeFurniture(kinds);
  const first = blocks[0];
  if (!findTitle || !first || blocks.length < 2) return { blocks };
  const start = clean.indexOf(first.text);
  const blankAfter =
    start >= 0 &&
    /^[ \t]*\n[ \t]*\n/.test(clean.slice(start + first.text.length, start + first.text.length + 20));
  if (!looksLikeTitle(first.text, blankAfter)) return { blocks };
  return { title: first.text, blocks: blocks.slice(1) };
}
