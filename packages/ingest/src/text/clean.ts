import { looksLikeHeading, type TextBlock } from './blocks.js';
import { cleanCharacters } from './characters.js';
import { CAPTION, INLINE, LINES, LINK_SECTIONS, LONGEST_LINE, TELLTALES } from './furniture.js';
import { splitParagraphs } from './paragraphs.js';

/** Longest run of link lines that a "Related stories" heading takes with it. */
const LONGEST_LINK_RUN = 15;

/** Longer captions are paragraphs of a photo report. */
const LONGEST_CAPTION = 1000;

/** Longer blocks that mention a copyright may be a paragraph of the report. */
const LONGEST_TELLTALE = 200;

function straightQuotes(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** The kind of furniture that a whole block is ("advertisement", "share", ...), or undefined. */
export function furnitureKind(block: string): string | undefined {
  if (block.length > LONGEST_LINE) return undefined;
  const line = straightQuotes(block);
  const whole = LINES.find(({ pattern }) => pattern.test(line));
  if (whole || line.length > LONGEST_TELLTALE) return whole?.kind;
  return TELLTALES.find(({ pattern }) => pattern.test(line))?.kind;
}

/** The block without the pieces of furniture inside it; may come out empty. */
export function stripInline(block: string): string {
  // Every inline pattern begins or ends with one of these.
  if (
    !/[[(*…]|advertisement|pic\.twitter|(?:read (?:more|on)|continue reading|full story)[^\p{L}\p{N}]*$/iu.test(
      block,
    )
  )
    return block;
  let text = block;
  for (const { pattern } of INLINE) text = text.replace(pattern, '');
  return text === block
    ? block
    : text
        .replace(/\s+/g, ' ')
        .replace(/\s+([.,;:!?])/g, '$1')
        .trim();
}

/** A caption without its number and the credit at its end. */
function stripCaption(caption: string): string {
  if (caption.length > LONGEST_CAPTION) return stripInline(caption);
  return CAPTION.reduce((text, { pattern }) => text.replace(pattern, ''), stripInline(caption)).trim();
}

/** A line that reads like a link to another article: short, no full stop. */
function isLinkLine({ kind, text }: TextBlock): boolean {
  if (kind === 'list') return text.length < 200;
  return text.length < 160 && !/[.!?]["”')]*$/u.test(text);
}

/** Where the links under a "Related stories" heading at `at` end; `at` itself when it opens no such section. */
function linkSectionEnd(blocks: readonly TextBlock[], at: number): number {
  const { kind, text } = blocks[at]!;
  const opens = (kind === 'heading' || looksLikeHeading(text) || text.endsWith(':')) && text.length < 60;
  if (!opens || !LINK_SECTIONS.test(straightQuotes(text).toLowerCase())) return at;
  let end = at + 1;
  while (end < blocks.length && end - at <= LONGEST_LINK_RUN && isLinkLine(blocks[end]!)) end++;
  // A heading of the article itself ("More talks planned") stands over prose: it stays.
  return end > at + 1 || end === blocks.length ? end : at;
}

/** The blocks of the article alone: advertisement labels, share bars, counters, links to other pages and so on go. */
export function removeFurniture(blocks: readonly TextBlock[]): TextBlock[] {
  const kept: TextBlock[] = [];
  for (let i = 0; i < blocks.length; ) {
    const end = linkSectionEnd(blocks, i);
    if (end > i) {
      i = end;
      continue;
    }
    const block = blocks[i++]!;
    const isCaption = block.kind === 'caption';
    // First as it stands: a stub such as "Write Ann at [email protected]" goes as a whole. A caption ends with a credit.
    if (!isCaption && furnitureKind(block.text) !== undefined) continue;
    const text = isCaption ? stripCaption(block.text) : stripInline(block.text);
    if (text === '' || ((isCaption || text !== block.text) && furnitureKind(text) !== undefined)) continue;
    kept.push(text === block.text ? block : { ...block, text });
  }
  return kept;
}

/**
 * Plain text without page furniture, one paragraph to a line, blank lines between: advertisement labels, share bars,
 * cookie and newsletter boxes, view counters, protected-mail stubs, credits, links to other stories. Paragraphs of the
 * report are never cut, except for the pieces named in the furniture data. Linear in the length.
 */
export function cleanText(text: string): string {
  const blocks = splitParagraphs(cleanCharacters(text)).map((line) => ({
    kind: 'paragraph' as const,
    text: line,
  }));
  return removeFurniture(blocks)
    .map((block) => block.text)
    .join('\n\n');
}
