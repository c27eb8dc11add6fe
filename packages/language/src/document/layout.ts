import {
  type Block,
  type BlockKind,
  type Document,
  SENTENCE_KIND,
  type SentenceKind,
} from '@newsgraph/schema';
import { splitSentences } from '../text/boundaries.js';
import { isSpace } from '../text/characters.js';
import { createTokenList, type TokenList } from '../text/token-list.js';
import { tokenize } from '../text/tokenize.js';

/** Longest sentence in tokens; longer stretches are cut, so that all later work is linear. */
export const LONGEST_SENTENCE = 240;

const KIND_OF_BLOCK: Readonly<Record<BlockKind, SentenceKind>> = {
  title: 'title',
  heading: 'heading',
  paragraph: 'body',
  quote: 'body',
  list: 'list',
  table: 'table',
  caption: 'caption',
};

/** Tokens and sentences of a document. */
export interface Layout {
  readonly tokens: TokenList;
  /** First token of each sentence, one past its last, and its index into SENTENCE_KIND. */
  readonly first: number[];
  readonly last: number[];
  readonly kind: number[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}

function blankLine(text: string, at: number): boolean {
  let breaks = 0;
  for (let i = at; i < text.length && isSpace(text.charCodeAt(i)); i++) {
    if (text.charCodeAt(i) === 0x0a && ++breaks > 1) return true;
  }
  return false;
}

/** Paragraphs of a text without blocks: what stands between blank lines. */
function paragraphs(text: string, range: { start: number; end: number }): Stretch[] {
  const found: Stretch[] = [];
  let start = range.start;
  for (let i = range.start; i < range.end; i++) {
    if (text.charCodeAt(i) !== 0x0a || !blankLine(text, i)) continue;
    found.push({ start, end: i, kind: 'paragraph' });
    while (i + 1 < range.end && isSpace(text.charCodeAt(i + 1))) i++;
    start = i + 1;
  }
  if (start < range.end) found.push({ start, end: range.end, kind: 'paragraph' });
  return found;
}

/** The blocks, and between them what no block covers. */
function stretches(text: string, blocks: readonly Block[] | undefined): Stretch[] {
  if (!blocks || blocks.length === 0) return paragraphs(text, { start: 0, end: text.length });
  const found: Stretch[] = [];
  let at = 0;
  for (const block of blocks) {
    if (block.start > at) found.push(...paragraphs(text, { start: at, end: block.start }));
    if (block.end > Math.max(at, block.start))
      found.push({ start: Math.max(at, block.start), end: block.end, kind: block.kind });
    at = Math.max(at, block.end);
  }
  if (at < text.length) found.push(...paragraphs(text, { start: at, end: text.length }));
  return found;
}

const TERMINALS = /[.!?…:;,"”’')\]]$/;
const HEADING_TOKENS = 14;

/** Without blocks a short line that does not end as sentences do is taken for the title or a heading. */
function guessKind(
  text: string,
  tokens: TokenList,
  range: { first: number; last: number; title: boolean },
): SentenceKind {
  const length = range.last - range.first;
  const end = tokens.end[range.last - 1]!;
  if (
    length > (range.title ? 2 * HEADING_TOKENS : HEADING_TOKENS) ||
    TERMINALS.test(text.slice(end - 1, end))
  )
    return 'body';
  return range.title ? 'title' : 'heading';
}

/** Cuts a document into tokens and sentences. No sentence crosses a block. */
export function layOut(document: Pick<Document, 'text' | 'blocks'>): Layout {
  const { text, blocks } = document;
  const tokens = createTokenList(Math.max(64, text.length >> 2));
  const layout: Layout = { tokens, first: [], last: [], kind: [] };
  for (const { start, end, kind } of stretches(text, blocks)) {
    const first = tokens.length;
    tokenize(text, tokens, { start, end });
    const last = tokens.length;
    if (last === first) continue;
    const guessed = blocks?.length ? undefined : guessKind(text, tokens, { first, last, title: first === 0 });
    const number = SENTENCE_KIND.indexOf(guessed ?? KIND_OF_BLOCK[kind]);
    splitSentences(text, tokens, {
      range: { first, last },
      add: (from, to) => {
        for (let at = from; at < to; at += LONGEST_SENTENCE) {
          layout.first.push(at);
          layout.last.push(Math.min(at + LONGEST_SENTENCE, to));
          layout.kind.push(number);
        }
      },
    });
  }
  return layout;
}
