import { type Analysis, sentenceSpan } from '@newsgraph/schema';

/** For each sentence: does it begin inside a quotation, and does it open with one? */
export interface Quotes {
  readonly inside: Uint8Array;
}

const QUOTE = /["“”«»„]/g;
const OPENING = new Set(['“', '«', '„', '"']);

const SPACE = /\s/;

/** Is the quotation open behind the mark at an offset? A straight mark opens a word, or closes one; else it turns what was. */
export function opensAt(text: string, offset: number, open: boolean): boolean {
  const mark = text[offset]!;
  if (mark !== '"') return OPENING.has(mark);
  const apart = offset === 0 || SPACE.test(text[offset - 1]!);
  const free = offset + 1 >= text.length || SPACE.test(text[offset + 1]!);
  return apart === free ? !open : apart;
}

function isBreak(text: string, from: number): boolean {
  return text.slice(from, from + 8).includes('\n\n');
}

/**
 * Follows quotation marks through a document. A quotation ends with its closing mark, or at the end of a paragraph that
 * the next one does not open with a mark again.
 */
export function followQuotes(analysis: Analysis): Quotes {
  const { text, sentences } = analysis;
  const inside = new Uint8Array(sentences.length);
  const marks = [...text.matchAll(QUOTE)].map(({ index }) => index);
  if (marks.length === 0) return { inside };
  let open = false;
  let next = 0;
  let before = 0;
  for (let sentence = 0; sentence < inside.length; sentence++) {
    const span = sentenceSpan(analysis, sentence);
    if (open && isBreak(text, before)) open = false;
    inside[sentence] = open || OPENING.has(text[span.start]!) ? 1 : 0;
    while (next < marks.length && marks[next]! < span.end) {
      if (marks[next]! >= span.start) open = opensAt(text, marks[next]!, open);
      next++;
    }
    before = span.end;
  }
  return { inside };
}
