import type { Analysis, LexicalSpan, Mention } from '@newsgraph/schema';
import { NewsgraphError } from '@newsgraph/schema';

/** An analysis as plain JSON: one line of a JSON Lines file. */
export interface EncodedAnalysis {
  readonly document: string;
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly upos: readonly number[];
  readonly xpos: readonly number[];
  readonly head: readonly number[];
  readonly deprel: readonly number[];
  readonly lemma: readonly string[];
  readonly sentences: {
    readonly first: readonly number[];
    readonly last: readonly number[];
    readonly kind: readonly number[];
  };
  readonly names: readonly Mention[];
  readonly lexical: readonly LexicalSpan[];
}

/** Turns the typed arrays into lists, so that `JSON.stringify` writes all of an analysis. */
export function encodeAnalysis(analysis: Analysis): EncodedAnalysis {
  const { document, text, lemma, sentences, names, lexical } = analysis;
  return {
    document,
    text,
    start: [...analysis.start],
    end: [...analysis.end],
    upos: [...analysis.upos],
    xpos: [...analysis.xpos],
    head: [...analysis.head],
    deprel: [...analysis.deprel],
    lemma,
    sentences: { first: [...sentences.first], last: [...sentences.last], kind: [...sentences.kind] },
    names,
    lexical,
  };
}

/** The analysis again. Throws `input-malformed` when the lists of tokens differ in length. */
export function decodeAnalysis(encoded: EncodedAnalysis): Analysis {
  const { document, text, start, end, upos, xpos, head, deprel, lemma, sentences, names, lexical } = encoded;
  const length = start.length;
  if ([end, upos, xpos, head, deprel, lemma].some((list) => list.length !== length)) {
    throw new NewsgraphError('input-malformed', 'The lists of tokens differ in length.', {
      where: `analysis of ${document}`,
    });
  }
  return {
    document,
    text,
    length,
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    upos: Uint8Array.from(upos),
    xpos: Uint8Array.from(xpos),
    head: Int32Array.from(head),
    deprel: Uint8Array.from(deprel),
    lemma,
    sentences: {
      length: sentences.first.length,
      first: Uint32Array.from(sentences.first),
      last: Uint32Array.from(sentences.last),
      kind: Uint8Array.from(sentences.kind),
    },
    names,
    lexical,
  };
}
