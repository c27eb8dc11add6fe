import { createExtractor } from '@newsgraph/claims';
import { readEnglish } from '@newsgraph/english/node';
import { readKnowledge } from '@newsgraph/knowledge/node';
import { createAnalyzer } from '@newsgraph/language';
import { createLinker } from '@newsgraph/linking';
import { type Document, documentId } from '@newsgraph/schema';
import { NON_FACTS } from '../evaluate/claims/non-facts/pairs.js';
import type { Measure, Task } from '../evaluate/task.js';

const REPEATS = 20;

/** Reports made of our own sentences, with names that the knowledge base holds. */
function documents(): Document[] {
  const sentences = NON_FACTS.flatMap(({ nonFact, twin }) => [nonFact, twin]).map((text) =>
    text.replace(/\[(?:[poclm]:)?([^\]=]+)(?:=[^\]]+)?\]/g, '$1'),
  );
  const found: Document[] = [];
  for (let i = 0; i < sentences.length; i += 20) {
    const text = sentences.slice(i, i + 20).join(' ');
    found.push({ id: documentId(text), text, language: 'en', published: '2022-01-14' });
  }
  return found;
}

/** Sentences per second of the extractor alone, on analysed and linked text. */
export const claims: Task = {
  name: 'claims',
  description: 'claims alone: sentences per second on analysed and linked text of our own',
  async *run(): AsyncIterable<Measure> {
    const analyzer = createAnalyzer(readEnglish());
    const linker = createLinker({ knowledge: readKnowledge() });
    const inputs = documents().map((document) => {
      const analysis = analyzer.analyze(document);
      return { document, analysis, linked: linker.link(document, analysis) };
    });
    const extractor = createExtractor();
    const once = () => {
      let made = 0;
      for (const { document, analysis, linked } of inputs)
        made += extractor.extract(document, analysis, linked).length;
      return made;
    };
    once();
    const sentences = REPEATS * inputs.reduce((sum, { analysis }) => sum + analysis.sentences.length, 0);
    const start = performance.now();
    let made = 0;
    for (let i = 0; i < REPEATS; i++) made += once();
    const seconds = (performance.now() - start) / 1000;
    const row = { task: 'claims', set: 'non-facts', n: sentences, seconds };
    yield { ...row, measure: 'sentences per second', value: sentences / seconds };
    yield { ...row, measure: 'claims per second', value: made / seconds };
  },
};
