import type { Analysis, Span } from '@newsgraph/schema';
import { speechWords } from '../lexicon/reporting.js';
import { POS } from '../rel.js';
import { createTree } from '../tree.js';
import { readAttributions as readSentence } from './read.js';
import { signed } from './signed.js';
import { stancesIn } from './stances.js';
import { subtree } from './subtree.js';

/** Someone says something: who, with which word, and what. Offsets into the document's text. */
export interface AttributionSpans {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
}

/** Reads every attribution of a document: reported clauses, quotations with a speaker, "according to". */
export function readAttributions(analysis: Analysis): AttributionSpans[] {
  const tree = createTree(analysis);
  const words = speechWords();
  const span = (first: number, last: number): Span => ({
    start: analysis.start[first]!,
    end: analysis.end[last - 1]!,
  });
  const found: AttributionSpans[] = [];
  let before: { first: number; last: number } | undefined;
  for (let sentence = 0; sentence < analysis.sentences.length; sentence++) {
    const range = { first: analysis.sentences.first[sentence]!, last: analysis.sentences.last[sentence]! };
    const said = readSentence(tree, range, words);
    const lines = signed(tree, range, before);
    before = range;
    for (const attribution of [...said, ...stancesIn(tree, range, said), ...lines]) {
      const source = subtree(tree, attribution.source);
      while (source.first < attribution.source && analysis.upos[source.first] === POS.PUNCT) source.first++;
      found.push({
        source: span(source.first, source.last),
        cue: span(attribution.cue, attribution.cue + 1),
        content: span(attribution.first, attribution.last),
      });
    }
  }
  return found;
}
