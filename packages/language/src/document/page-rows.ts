import type { Layout } from './layout.js';

/** What one layer leaves for the next, for each token of a document. */
export interface PageRows {
  /** Rows of the words, in their true case from tagging on. */
  readonly words: Int32Array;
  readonly tags: Uint8Array;
  /** Governor within the sentence, whose length stands for the root, and label. */
  readonly head: Int32Array;
  readonly label: Int32Array;
}

export function createPageRows(length: number): PageRows {
  return {
    words: new Int32Array(length),
    tags: new Uint8Array(length),
    head: new Int32Array(length),
    label: new Int32Array(length),
  };
}

/** Tokens of a sentence. */
export interface SentenceRange {
  readonly first: number;
  readonly length: number;
}

export function rangeOf(layout: Layout, sentence: number): SentenceRange {
  const first = layout.first[sentence]!;
  return { first, length: layout.last[sentence]! - first };
}

/** One past the last of the sentences from `from` on that have at most `most` tokens together; one at least. */
export function stretchEnd(layout: Layout, from: number, most: number): number {
  let to = from + 1;
  while (to < layout.first.length && layout.last[to]! - layout.first[from]! <= most) to++;
  return to;
}
