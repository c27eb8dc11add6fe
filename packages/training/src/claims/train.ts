import { createExtractor, FEATURES } from '@newsgraph/claims';
import { readEnglish } from '@newsgraph/english/node';
import { readKnowledge } from '@newsgraph/knowledge/node';
import { createAnalyzer } from '@newsgraph/language';
import { createLinker } from '@newsgraph/linking';
import { type Document, documentId } from '@newsgraph/schema';
import { JUDGED } from './judged.js';
import { type Example, fitLogistic } from './logistic.js';
import { judgedTexts } from './texts.js';

/**
 * Few claims are judged, so what is known beforehand counts: directness speaks for a claim (unit weight would take it for
 * a probability as it is), distance against it.
 */
const PRIOR = {
  penalty: 10,
  expected: FEATURES.map((name) => (name === 'directness' ? 0.5 : name === 'distance' ? -0.2 : 0)),
};

/** The judged claims that the extractor still makes, with their features. */
export function judgedExamples(data: string): Example[] {
  const analyzer = createAnalyzer(readEnglish());
  const linker = createLinker({ knowledge: readKnowledge() });
  const examples: Example[] = [];
  const extractor = createExtractor({
    onFeatures: ({ id }, features) => {
      const right = JUDGED.get(id);
      if (right !== undefined) examples.push({ features, right });
    },
  });
  for (const text of judgedTexts(data)) {
    const document: Document = { id: documentId(text), text, language: 'en' };
    const analysis = analyzer.analyze(document);
    extractor.extract(document, analysis, linker.link(document, analysis));
  }
  return examples;
}

/** The weights of the score, as the file that ships them. */
export function trainClaims(data: string): { readonly file: string; readonly examples: number } {
  const examples = judgedExamples(data);
  const weights = fitLogistic(examples, PRIOR);
  const head =
    '/** Weights of the features, fitted by `pnpm train claims` on hand-judged claims of open texts. */';
  const file = `${head}\nexport const WEIGHTS: readonly number[] = [\n${weights.map((weight, i) => `  // ${FEATURES[i]}\n  ${weight},\n`).join('')}];\n`;
  return { file, examples: examples.length };
}
