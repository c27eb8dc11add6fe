import type { DocumentWords } from '../names/consistency.js';
import type { NameSpan } from '../names/spans.js';
import type { Layout } from './layout.js';

/** What is known of a document's tokens when all sentences are read. */
export interface Page {
  /** Bit 0 for a token with a capital, bit 1 if the document also has the word in lower case. */
  readonly marks: Uint8Array;
  readonly sentenceOf: Uint32Array;
  /** Words of headlines in their restored case. */
  readonly restored: Map<number, string>;
  readonly spans: NameSpan[];
}

export function emptyPage(tokens: number): Page {
  return {
    marks: new Uint8Array(tokens),
    sentenceOf: new Uint32Array(tokens),
    restored: new Map(),
    spans: [],
  };
}

/** The document as the second pass reads it. */
export function pageWords(page: Page, text: string, layout: Layout): DocumentWords {
  const { tokens, first, last } = layout;
  return {
    length: tokens.length,
    word: (token) => page.restored.get(token) ?? text.slice(tokens.start[token]!, tokens.end[token]!),
    isCapital: (token) => (page.marks[token]! & 1) !== 0,
    occursLower: (token) => (page.marks[token]! & 2) !== 0,
    sentenceOf: (token) => page.sentenceOf[token]!,
    sentenceStart: (sentence) => first[sentence]!,
    sentenceEnd: (sentence) => last[sentence]!,
  };
}
