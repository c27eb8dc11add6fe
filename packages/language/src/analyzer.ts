import type { Analysis, Document, LexicalSpan, Mention } from '@newsgraph/schema';
import { type Layout, layOut } from './document/layout.js';
import { createNamer } from './document/namer.js';
import { createReader } from './document/reader.js';
import { createLemmatizer, parseLemmas } from './lemma/lemmatizer.js';
import { findLexical } from './lexical/spans.js';
import { createWords } from './model/words.js';
import { decodeWeights, type Weights } from './weights/weights.js';

/** Reads documents in one language. One analyzer reads one document at a time; make one for each thread. */
export interface Analyzer {
  /**
   * Sentences, tokens, tags, lemmas, trees, names and lexical spans of a document. Never throws on any text; the time
   * is linear in its length.
   */
  analyze(document: Document): Analysis;
  /** Like `analyze`, with tokens and sentences that are given: for text that is already tokenised. */
  analyzeLayout(document: Document, layout: Layout): Analysis;
}

function lexicalSpans(text: string, layout: Layout, mayBegin: Uint8Array): LexicalSpan[] {
  const { tokens, last } = layout;
  let sentence = 0;
  return findLexical(
    {
      length: tokens.length,
      start: tokens.start,
      end: tokens.end,
      word: (token) => text.slice(tokens.start[token]!, tokens.end[token]!).toLowerCase(),
      sentenceEnd: (token) => {
        while (last[sentence]! <= token) sentence++;
        return last[sentence]!;
      },
    },
    (token) => mayBegin[token] === 1,
  );
}

/** Makes an analyzer from weights (`readEnglish()`, `await loadEnglish()`). Throws `data-corrupt` when they are none. */
export function createAnalyzer(weights: Uint8Array): Analyzer {
  return createAnalyzerFrom(decodeWeights(weights));
}

/** Makes an analyzer from decoded weights. */
export function createAnalyzerFrom(model: Weights): Analyzer {
  const words = createWords(model.clusters);
  const reader = createReader(words, model, createLemmatizer(parseLemmas(model.lemmas)));
  const namer = createNamer(words, model);
  const analyzeLayout = (document: Document, layout: Layout): Analysis => {
    const { tokens } = layout;
    const read = reader.read(document.text, layout, namer);
    const names: readonly Mention[] = namer.finish(document, layout);
    return {
      document: document.id,
      text: document.text,
      length: tokens.length,
      start: tokens.start.slice(0, tokens.length),
      end: tokens.end.slice(0, tokens.length),
      upos: read.upos,
      xpos: read.xpos,
      head: read.head,
      deprel: read.deprel,
      lemma: read.lemma,
      sentences: {
        length: layout.first.length,
        first: Uint32Array.from(layout.first),
        last: Uint32Array.from(layout.last),
        kind: Uint8Array.from(layout.kind),
      },
      names,
      lexical: lexicalSpans(document.text, layout, read.lexical),
    };
  };
  return { analyze: (document) => analyzeLayout(document, layOut(document)), analyzeLayout };
}
