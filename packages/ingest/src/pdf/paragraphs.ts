import { isClosed, looksLikeHeading, type TextBlock } from '../text/blocks.js';
import type { PdfLine } from './lines.js';

/** Lines at the top and bottom of a page that may be running heads. */
const MARGIN_LINES = 2;

const digitsAside = (text: string) => text.replace(/\d+/g, '#');

/** Running heads and page numbers: lines at the edge of a page that come on at least half of the pages. */
function runningHeads(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edge = [...lines.slice(0, MARGIN_LINES), ...lines.slice(-MARGIN_LINES)].map((line) =>
      digitsAside(line.text),
    );
    for (const text of new Set(edge)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const needed = Math.max(2, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= needed).map(([text]) => text));
}

/** "nego-" + "tiations" is one word; "US-" + "led" keeps its hyphen. */
function join(before: string, line: string): string {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line;
  return /-$/.test(before) ? before + line : `${before} ${line}`;
}

function startsParagraph(line: PdfLine, last: PdfLine, rightEdge: number): boolean {
  if (Math.abs(line.size - last.size) > 0.9) return true;
  const drop = last.y - line.y;
  // The next column or page goes on where the sentence stopped.
  if (drop < 0) return isClosed(last.text) && last.right < rightEdge - last.size * 2;
  if (drop > last.size * 1.9) return true;
  const indented = line.left > last.left + line.size * 0.8 && line.left < last.left + line.size * 6;
  return (indented || last.right < rightEdge - last.size * 6) && isClosed(last.text);
}

/** Paragraphs of a PDF from the lines of its pages, and the size of each in points. Running heads are left out. */
export function pdfParagraphs(
  pages: readonly (readonly PdfLine[])[],
): (TextBlock & { readonly size: number })[] {
  const heads = runningHeads(pages);
  const isEdge = (lines: readonly PdfLine[], i: number) =>
    i < MARGIN_LINES || i >= lines.length - MARGIN_LINES;
  const lines = pages.flatMap((page) =>
    page.filter(
      (line, i) => !(isEdge(page, i) && (heads.has(digitsAside(line.text)) || /^\d{1,4}$/.test(line.text))),
    ),
  );
  const paragraphs: { text: string; size: number }[] = [];
  const rightEdges = lines.map((line) => line.right).sort((a, b) => a - b);
  const rightEdge = rightEdges[Math.floor(rightEdges.length * 0.8)] ?? 0;
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1];
    const open = paragraphs.at(-1);
    if (!open || !last || startsParagraph(line, last, rightEdge))
      paragraphs.push({ text: line.text, size: line.size });
    else open.text = join(open.text, line.text);
  }
  return paragraphs.map(({ text, size }) => ({
    kind: looksLikeHeading(text) ? 'heading' : 'paragraph',
    text,
    size,
  }));
}
