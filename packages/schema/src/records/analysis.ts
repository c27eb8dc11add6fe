import type { Mention } from './mention.js';
import type { Span } from './span.js';

/** Universal part-of-speech tags; `Analysis.upos` holds indices into this list. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

/** Penn Treebank tags as Universal Dependencies English uses them; `Analysis.xpos` holds indices. */
export const XPOS = [
  '$',
  "''",
  ',',
  '-LRB-',
  '-RRB-',
  '.',
  ':',
  'ADD',
  'AFX',
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'GW',
  'HYPH',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'LS',
  'MD',
  'NFP',
  'NN',
  'NNP',
  'NNPS',
  'NNS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  'XX',
  '``',
] as const;

/** Universal Dependencies relations of English with subtypes; `Analysis.deprel` holds indices. */
export const DEPREL = [
  'root',
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'cc:preconj',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'csubj:outer',
  'csubj:pass',
  'dep',
  'det',
  'det:predet',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:outer',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'vocative',
  'xcomp',
] as const;

export type Upos = (typeof UPOS)[number];
export type Xpos = (typeof XPOS)[number];
export type Deprel = (typeof DEPREL)[number];

/** What a sentence is on the page. Only `body` and `title` sentences are read for claims. */
export const SENTENCE_KIND = ['body', 'title', 'heading', 'list', 'table', 'caption'] as const;
export type SentenceKind = (typeof SENTENCE_KIND)[number];

export type LexicalKind =
  | 'date'
  | 'time'
  | 'number'
  | 'ordinal'
  | 'money'
  | 'percent'
  | 'quantity'
  | 'url'
  | 'email';

/** A stretch of text with a fixed form. */
export interface LexicalSpan extends Span {
  readonly kind: LexicalKind;
}

/**
 * What reading a document gives: parallel arrays with one element per token, in text order.
 *
 * Tokens are half-open stretches of the text; `head` is the index of the governing token in the same arrays,
 * or -1 for the root of a sentence. Sentences are half-open ranges of token indices.
 */
export interface Analysis {
  /** Id of the document. */
  readonly document: string;
  readonly text: string;
  /** Number of tokens. */
  readonly length: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly head: Int32Array;
  readonly deprel: Uint8Array;
  /** Lower-case dictionary forms; names keep their case. */
  readonly lemma: readonly string[];
  readonly sentences: Sentences;
  /** Names, in text order, not overlapping, not yet linked. */
  readonly names: readonly Mention[];
  /** Dates, numbers, money and the like, in text order, not overlapping. */
  readonly lexical: readonly LexicalSpan[];
}

/** Parallel arrays with one element per sentence. */
export interface Sentences {
  readonly length: number;
  /** First token. */
  readonly first: Uint32Array;
  /** One past the last token. */
  readonly last: Uint32Array;
  /** Index into {@link SENTENCE_KIND}. */
  readonly kind: Uint8Array;
}
