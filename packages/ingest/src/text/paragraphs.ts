import { isClosed, isListItem, looksLikeHeading } from './blocks.js';

/** Longest line that counts as broken by hand: mail breaks at 72-78, old wires at 69, some editors at 100. */
const WRAP_WIDTH = 110;

/** Whether the break after a line is a wrap: the next word would not have fitted, or the sentence goes on. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (isListItem(next)) return false;
  const word = next.indexOf(' ') < 0 ? next.length : next.indexOf(' ');
  if (line.length + 1 + word > width * 0.92) return true;
  return !isClosed(line) && /^\p{Ll}/u.test(next);
}

function joinWrapped(lines: readonly string[]): string[] {
  const width = Math.max(...lines.map((line) => line.length));
  if (width > WRAP_WIDTH) return [...lines];
  const paragraphs: string[] = [lines[0]!];
  for (let i = 1; i < lines.length; i++) {
    if (isWrapped(lines[i - 1]!, lines[i]!, width)) paragraphs[paragraphs.length - 1] += ` ${lines[i]}`;
    else paragraphs.push(lines[i]!);
  }
  return paragraphs;
}

/**
 * Paragraphs of plain text, each on one line: blank lines part them; a single line break parts them too, unless the
 * text was wrapped at a fixed width.
 */
export function splitParagraphs(text: string): string[] {
  const paragraphs: string[] = [];
  let group: string[] = [];
  const flush = () => {
    if (group.length > 0) paragraphs.push(...joinGroup(group));
    group = [];
  };
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\s+/g, ' ').trim();
    if (line === '') flush();
    else group.push(line);
  }
  flush();
  return paragraphs;
}

function joinGroup(group: readonly string[]): string[] {
  if (group.length === 1) return [group[0]!];
  // A crosshead right above its paragraph is not its first line.
  const [first, ...rest] = group as [string, ...string[]];
  const width = Math.max(...rest.map((line) => line.length));
  if (looksLikeHeading(first) && first.length < width * 0.6 && /^["“‘]?\p{Lu}/u.test(rest[0]!))
    return [first, ...joinWrapped(rest)];
  return joinWrapped(group);
}
