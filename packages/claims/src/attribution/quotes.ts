import { type Analysis, sentenceSpan } from '@newsgraph/schema';

/** For each sentence: does it begin inside a quotation, and does it open with one? */
export interface Quotes {
  readonly inside: Uint8Array;
}

const OPEN = new Set(['“', '«', '„']);
const CLOSE = new Set(['”', '»']);

function isBreak(text: string, from: number, to: number): boolean {
  return text.slice(from, Math.min(to, from + 8)).includes('\n\n');
}

/**
 * Follows quotation marks through a document. A quotation ends with its closing mark, or at the end of a paragraph that
 * the next one does not open with a mark again.
 */
export function followQuotes(analysis: Analysis): Quotes {
  const inside = new Uint8Array(analysis.sentences.length);
  let open = false;
  let before = 0;
  for (let sentence = 0; sentence < inside.length; sentence++) {
    const span = sentenceSpan(analysis, sentence);
    if (open && isBreak(analysis.text, before, span.start)) open = false;
    const first = analysis.text[span.start]!;
    const opens = OPEN.has(first) || first === '"';
    inside[sentence] = open || opens ? 1 : 0;
    for (let i = span.start; i < span.end; i++) {
      const char = analysis.text[i]!;
      if (char === '"') open = !open;
      else if (OPEN.has(char)) open = true;
      else if (CLOSE.has(char)) open = false;
    }
    before = span.end;
  }
  return { inside };
}
