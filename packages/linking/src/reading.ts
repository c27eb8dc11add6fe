import { type Analysis, type Document, SENTENCE_KIND, type Span, sentenceSpan } from '@newsgraph/schema';
import type { Candidate, KnowledgeBase } from './knowledge-base.js';

/** A document under the eyes of linking: words, cases and sentences by token, look-ups remembered. */
export interface Reading {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly knowledge: KnowledgeBase;
  /** The words of each token, as written. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** 1 for a token that begins with a capital letter. */
  readonly capital: Uint8Array;
  /** Sentence of each token. */
  readonly sentence: Uint32Array;
  /** 1 for a sentence that is read: body, title, list item or caption. */
  readonly readable: Uint8Array;
  /** 1 for a sentence whose capitals say nothing: Title Case or ALL CAPS. */
  readonly shouted: Uint8Array;
  candidates(name: string): readonly Candidate[];
  spanOf(first: number, last: number): Span;
  sentenceSpan(token: number): Span;
}

const UNREAD = new Set(['heading', 'table'].map((kind) => SENTENCE_KIND.indexOf(kind as 'heading')));
const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;

/** Whether nearly all longer words of a stretch of tokens are capitalised. */
function isShouted(words: readonly string[], first: number, last: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    const word = words[i]!;
    if (word.length < 4 || !LETTER.test(word)) continue;
    long++;
    if (CAPITAL.test(word)) capital++;
  }
  return long >= 4 && capital >= long * 0.75;
}

export function readDocument(document: Document, analysis: Analysis, knowledge: KnowledgeBase): Reading {
  const { length, start, end, text, sentences } = analysis;
  const words = Array.from({ length }, (_, i) => text.slice(start[i]!, end[i]!));
  const sentence = new Uint32Array(length);
  const readable = new Uint8Array(sentences.length);
  const shouted = new Uint8Array(sentences.length);
  for (let s = 0; s < sentences.length; s++) {
    const [first, last] = [sentences.first[s]!, sentences.last[s]!];
    sentence.fill(s, first, last);
    readable[s] = UNREAD.has(sentences.kind[s]!) ? 0 : 1;
    shouted[s] = isShouted(words, first, last) ? 1 : 0;
  }
  const found = new Map<string, readonly Candidate[]>();
  return {
    document,
    analysis,
    knowledge,
    words,
    lower: words.map((word) => word.toLowerCase()),
    capital: Uint8Array.from(words, (word) => (CAPITAL.test(word) ? 1 : 0)),
    sentence,
    readable,
    shouted,
    candidates(name) {
      let known = found.get(name);
      if (!known) {
        known = knowledge.candidates(name);
        found.set(name, known);
      }
      return known;
    },
    spanOf: (first, last) => ({ start: start[first]!, end: end[last - 1]! }),
    sentenceSpan: (token) => sentenceSpan(analysis, sentence[token]!),
  };
}
