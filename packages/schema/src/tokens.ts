import type { Analysis } from './records/analysis.js';
import type { Span } from './records/span.js';

/** Index of the last element of `starts` (ascending) that is at or before `offset`; -1 when none is. */
function lastAtOrBefore(starts: Uint32Array, length: number, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The half-open range of tokens that lie in or overlap a span of text. Logarithmic in the number of tokens. */
export function tokenRange(analysis: Analysis, span: Span): { first: number; last: number } {
  let first = Math.max(0, lastAtOrBefore(analysis.start, analysis.length, span.start));
  if (first < analysis.length && analysis.end[first]! <= span.start) first++;
  const last = lastAtOrBefore(analysis.start, analysis.length, span.end - 1) + 1;
  return { first, last: Math.max(first, last) };
}

/** Index of the sentence that holds a token. */
export function sentenceOf(analysis: Analysis, token: number): number {
  return lastAtOrBefore(analysis.sentences.first, analysis.sentences.length, token);
}

/** The text of a sentence, from its first token's start to its last token's end. */
export function sentenceSpan(analysis: Analysis, sentence: number): Span {
  const first = analysis.sentences.first[sentence]!;
  const last = analysis.sentences.last[sentence]!;
  return { start: analysis.start[first]!, end: analysis.end[last - 1]! };
}

/** The words of a token. */
export function tokenText(analysis: Analysis, token: number): string {
  return analysis.text.slice(analysis.start[token]!, analysis.end[token]!);
}
