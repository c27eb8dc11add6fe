import { expect, test } from 'vitest';
import { createLinker } from './linker.js';
import { testKnowledge } from './testing/knowledge.js';
import { sample } from './testing/read.js';
import { testDocument } from './testing/show.js';

const linker = createLinker({ knowledge: testKnowledge });
const { text, analysis } = sample('president {P:Mira Voss} met {P:Tessa Okuma} .');
const document = testDocument(text);

test('a known name: who was weighed, and why', () => {
  const explanation = linker.explain(document, analysis, text.indexOf('Voss'));
  expect(explanation?.mention.entity).toBe('Q7');
  expect(explanation?.roles).toEqual(['president']);
  expect(explanation?.alternatives.map(({ id, features }) => [id, features.role])).toEqual([['Q7', 1.4]]);
});

test('an unknown name: nobody was', () => {
  const explanation = linker.explain(document, analysis, text.indexOf('Tessa'));
  expect(explanation?.mention.entity).toBe('local:d1#1');
  expect(explanation?.alternatives).toEqual([]);
});

test('no name: nothing', () => {
  expect(linker.explain(document, analysis, text.indexOf('met'))).toBeUndefined();
});

test('judging lists pairs with their evidence', () => {
  const linked = ['a', 'b'].map((id) =>
    linker.link(testDocument(text, id), sample('{P:Tessa Okuma} met .', id).analysis),
  );
  expect(linker.judge(linked)).toEqual([
    {
      left: 'local:a#1',
      right: 'local:b#1',
      names: ['Tessa Okuma', 'Tessa Okuma'],
      verdict: 'same',
      by: 'machine',
      score: 0.6,
      features: { name: 1, role: 0, country: 0 },
    },
  ]);
});
