import { type BlockKind, NewsgraphError } from '@newsgraph/schema';
import { Parser } from 'htmlparser2';
import type { TextBlock } from '../text/blocks.js';

/** A paragraph of a Word file with the id of its style in lower case ("title", "heading1", ...). */
export interface WordParagraph extends TextBlock {
  readonly style: string;
}

/** Content that is not on the page: deleted text, field codes, the copy of a drawing for old versions. */
const HIDDEN = new Set([
  'w:del',
  'w:movefrom',
  'w:instrtext',
  'w:deltext',
  'mc:fallback',
  'w:footnotereference',
]);

/** Tables in text boxes in tables are some dozens deep. */
const DEEPEST = 1000;

interface Open {
  text: string;
  style: string;
  list: boolean;
}

interface State {
  readonly paragraphs: WordParagraph[];
  /** Paragraphs nest: a text box lies inside one. */
  readonly open: Open[];
  hidden: number;
  inText: boolean;
  /** Cells of the table row under way. */
  row: string[] | undefined;
}

function kindOf({ style, list }: Open): BlockKind {
  if (style === 'title') return 'title';
  if (/^(?:heading|subtitle|berschrift|titre)/.test(style)) return 'heading';
  if (/quote/.test(style)) return 'quote';
  if (style === 'caption') return 'caption';
  return list || style.startsWith('list') ? 'list' : 'paragraph';
}

function closeParagraph(state: State): void {
  const paragraph = state.open.pop();
  const text = paragraph?.text.replace(/\s+/g, ' ').trim();
  if (!paragraph || !text) return;
  if (state.row) state.row.push(text);
  else state.paragraphs.push({ kind: kindOf(paragraph), text, style: paragraph.style });
}

function closeRow(state: State): void {
  const text = state.row?.join(' ') ?? '';
  state.row = undefined;
  if (text !== '') state.paragraphs.push({ kind: 'table', text, style: '' });
}

function openElement(state: State, name: string, attributes: Record<string, string>): void {
  const paragraph = state.open.at(-1);
  if (HIDDEN.has(name)) state.hidden++;
  else if (name === 'w:p') state.open.push({ text: '', style: '', list: false });
  else if (name === 'w:tr') state.row ??= [];
  else if (name === 'w:t') state.inText = true;
  else if (!paragraph) return;
  else if (name === 'w:pstyle') paragraph.style = (attributes['w:val'] ?? '').toLowerCase();
  else if (name === 'w:numpr') paragraph.list = true;
  else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') paragraph.text += ' ';
}

/** The paragraphs of `word/document.xml`. Never expands entities; forgives what is cut off. */
export function wordParagraphs(xml: string): WordParagraph[] {
  const state: State = { paragraphs: [], open: [], hidden: 0, inText: false, row: undefined };
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST)
          throw new NewsgraphError('input-malformed', `nests elements more than ${DEEPEST} deep.`);
        openElement(state, name.toLowerCase(), attributes);
      },
      ontext(text) {
        const paragraph = state.open.at(-1);
        if (paragraph && state.inText && state.hidden === 0) paragraph.text += text;
      },
      onclosetag(closed) {
        depth--;
        const name = closed.toLowerCase();
        if (HIDDEN.has(name)) state.hidden--;
        else if (name === 'w:t') state.inText = false;
        else if (name === 'w:p') closeParagraph(state);
        else if (name === 'w:tr') closeRow(state);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return state.paragraphs;
}
