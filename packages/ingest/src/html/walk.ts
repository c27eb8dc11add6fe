import type { BlockKind } from '@newsgraph/schema';
import { isClosed, type TextBlock } from '../text/blocks.js';

const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  BLOCKQUOTE: 'quote',
  LI: 'list',
  DT: 'list',
  DD: 'list',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  TR: 'table',
};
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2
   H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(/\s+/),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG SELECT BUTTON TEXTAREA HEAD TITLE'.split(' '));
const BOLD = new Set(['B', 'STRONG']);

const CELLS = new Set(['TD', 'TH']);
/** What a cell of figures does not hold. */
const LAYOUT = new Set('TABLE P H1 H2 H3 H4 H5 H6 UL OL BLOCKQUOTE'.split(' '));

/** Whether a row only places text on the page, as all newsletters do: one cell, or cells of headings, paragraphs, tables. */
function isLayoutRow(row: Node): boolean {
  const cells = [...row.childNodes].filter((child) => CELLS.has(child.nodeName));
  if (cells.length <= 1) return true;
  return cells.some((cell) => [...cell.childNodes].filter((child) => LAYOUT.has(child.nodeName)).length > 1);
}

/** The line that mail programs show beside the subject, and other text that no reader sees. */
function isHidden(node: Node): boolean {
  const style = (node as Partial<Element>).getAttribute?.('style');
  return style != null && /display\s*:\s*none/i.test(style);
}

interface Walk {
  readonly blocks: TextBlock[];
  buffer: string;
  /** Characters of the buffer that are bold, to tell crossheads set in bold. */
  bold: number;
  /** Two <br> in a row part paragraphs, one is a space. */
  breaks: number;
}

function flush(walk: Walk, kind: BlockKind): void {
  const text = walk.buffer.replace(/\s+/g, ' ').trim();
  const allBold = walk.bold >= text.replaceAll(' ', '').length;
  if (text !== '') {
    const crosshead = kind === 'paragraph' && allBold && text.length <= 90 && !isClosed(text);
    walk.blocks.push({ kind: crosshead ? 'heading' : kind, text });
  }
  walk.buffer = '';
  walk.bold = 0;
  walk.breaks = 0;
}

function addText(walk: Walk, text: string, bold: boolean): void {
  const ink = text.replace(/\s+/g, '').length;
  if (ink > 0) walk.breaks = 0;
  if (bold) walk.bold += ink;
  walk.buffer += text;
}

function lineBreak(walk: Walk, kind: BlockKind): void {
  walk.breaks++;
  walk.buffer += ' ';
  if (walk.breaks >= 2) flush(walk, kind);
}

function visit(node: Node, walk: Walk, at: { kind: BlockKind; bold: boolean }): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      addText(walk, child.nodeValue ?? '', at.bold);
      continue;
    }
    const name = child.nodeName;
    if (SILENT.has(name) || isHidden(child)) continue;
    if (name === 'BR') {
      lineBreak(walk, at.kind);
      continue;
    }
    const bold = at.bold || BOLD.has(name);
    if (!BLOCKS.has(name)) {
      visit(child, walk, { kind: at.kind, bold });
      if (name === 'TD' || name === 'TH') walk.buffer += ' ';
      continue;
    }
    flush(walk, at.kind);
    const inRow = at.kind === 'table';
    const layout = name === 'TR' && isLayoutRow(child);
    const kind = inRow
      ? 'table'
      : layout
        ? at.kind
        : (KINDS[name] ?? (at.kind === 'heading' ? 'paragraph' : at.kind));
    visit(child, walk, { kind, bold: at.bold });
    flush(walk, kind);
  }
}

/** The blocks of text under a node, in document order. */
export function blocksOf(root: Node): TextBlock[] {
  const walk: Walk = { blocks: [], buffer: '', bold: 0, breaks: 0 };
  // As deep as the page at most: parsePage leaves no more than a hundred levels.
  visit(root, walk, { kind: 'paragraph', bold: false });
  flush(walk, 'paragraph');
  return walk.blocks;
}
