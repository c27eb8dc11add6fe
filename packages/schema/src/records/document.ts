import type { Span } from './span.js';

/** What a stretch of a document's text is on the page. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'list' | 'table' | 'caption';

/** A stretch of `Document.text` with one role on the page. Blocks do not overlap and are in text order. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** One article as read. `text` never changes once made, so `text.slice(start, end)` is the quotation. */
export interface Document {
  /** From the content: the same article twice has one id. */
  readonly id: string;
  /** The canonical address of the page, or the path of the input as it was given. */
  readonly uri?: string;
  readonly title?: string;
  /** Clean text. A title found in the source is its first block. Blocks are separated by a blank line. */
  readonly text: string;
  /** ISO 639-1, or `und` when it could not be told. */
  readonly language: string;
  /** ISO 8601 date or date and time; absent when unknown. */
  readonly published?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  /** The id of the story: near-duplicate and syndicated copies share it. */
  readonly story?: string;
  /** The roles of the stretches of `text`; absent means one paragraph after the other. */
  readonly blocks?: readonly Block[];
}
