import { isClosed, isListItem } from './blocks.js';

/** Longest line that counts as broken by hand: mail breaks at 72-78, old wires at 69, some editors at 100. */
const WRAP_WIDTH = 110;

/** Narrower texts are lists of short lines, not wrapped prose. */
const NARROWEST = 40;

/** Whether the break after a line is a wrap: the next word would not have fitted, or the sentence goes on. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (isListItem(next) || width < NARROWEST) return false;
  const word = next.indexOf(' ') < 0 ? next.length : next.indexOf(' ');
  if (line.length + 1 + word > width * 0.92) return true;
  return !isClosed(line) && line.length > width * 0.5 && /^\p{Ll}/u.test(next);
}

/** Lines that lie together, those that were wrapped at `width` put back together. */
function joinWrapped(lines: readonly string[], width: number): string[] {
  const paragraphs: string[] = [lines[0]!];
  for (let i = 1; i < lines.length; i++) {
    if (isWrapped(lines[i - 1]!, lines[i]!, width)) paragraphs[paragraphs.length - 1] += ` ${lines[i]}`;
    else paragraphs.push(lines[i]!);
  }
  return paragraphs;
}

/** Width at which lines were broken: nine of ten lines that another one follows are not longer (a dateline set later is). */
function usualWidth(groups: readonly (readonly string[])[]): number {
  const lengths = groups.flatMap((group) => group.slice(0, -1).map((line) => line.length));
  return lengths.sort((a, b) => a - b)[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
}

/**
 * Paragraphs of plain text, each on one line: blank lines part them; a single line break parts them, too, unless the
 * whole text was wrapped at a fixed width.
 */
export function splitParagraphs(text: string): string[] {
  const groups: string[][] = [[]];
  let width = 0;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\s+/g, ' ').trim();
    width = Math.max(width, line.length);
    if (line !== '') groups.at(-1)!.push(line);
    else if (groups.at(-1)!.length > 0) groups.push([]);
  }
  const filled = groups.filter((group) => group.length > 0);
  if (width > WRAP_WIDTH) return filled.flat();
  const usual = usualWidth(filled);
  return filled.flatMap((group) => joinWrapped(group, usual));
}
