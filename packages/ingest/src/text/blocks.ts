import type { BlockKind } from '@newsgraph/schema';

/** A stretch of text on one line, with its role on the page. */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

const CLOSED = /[.!?…:;,][)\]"'”’»]*$/u;
const LIST_ITEM = /^(?:[-–—*•‣▪●◦·]|\d{1,2}[.)])\s+/u;

/** A line that ends like a sentence, or like something that goes on. */
export function isClosed(line: string): boolean {
  return CLOSED.test(line);
}

export function isListItem(line: string): boolean {
  return LIST_ITEM.test(line);
}

/** Share of the longer words that begin with a capital or a digit. */
export function capitalShare(line: string): number {
  const words = line.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word) && word.length > 3);
  if (words.length === 0) return 1;
  return words.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)).length / words.length;
}

/** Whether a line of plain text looks like a crosshead ("What Happened"): short, opened by a capital, not closed. */
export function looksLikeHeading(line: string): boolean {
  if (line.length > 90 || !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(line)) return false;
  if (/[.!…,;][)\]"'”’»]*$|["”]$/u.test(line) || isListItem(line)) return false;
  const words = line.split(' ').length;
  return words <= 7 || (words <= 14 && capitalShare(line) >= 0.7);
}

/** Whether a line at the top of plain text looks like a headline: a few words, no full stop. */
export function looksLikeTitle(line: string): boolean {
  if (line.length < 8 || line.length > 200 || isListItem(line) || /^["“]/.test(line)) return false;
  if (/[.!…,;:][)\]"'”’»]*$/u.test(line) && !/\b[A-Z]\.[A-Z]\.$/.test(line)) return false;
  return /\p{L}/u.test(line) && line.split(' ').length >= 3;
}

/** A section name above a headline ("World", "Asia-Pacific"). */
export function looksLikeKicker(line: string): boolean {
  return line.length <= 30 && line.split(' ').length <= 2 && /^\p{Lu}/u.test(line) && !isClosed(line);
}
