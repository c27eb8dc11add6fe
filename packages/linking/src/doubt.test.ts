import { expect, test } from 'vitest';
import { leadOf } from './doubt.js';
import { createLinker } from './linker.js';
import { testKnowledge } from './testing/knowledge.js';
import { sample } from './testing/read.js';
import { testDocument } from './testing/show.js';

const linker = createLinker({ knowledge: testKnowledge });
const { text, analysis } = sample('president {P:Mira Voss} met {P:Tessa Okuma} .');
const { mentions } = linker.link(testDocument(text), analysis);

test('an office beside the name speaks for a known person, as it did when she was chosen', () => {
  const known = mentions.find(({ entity }) => entity === 'Q7');
  const features = linker.explain(testDocument(text), analysis, text.indexOf('Voss'))?.alternatives[0]
    ?.features;
  const { country, words, role } = features ?? {};
  expect(role).toBe(1.4);
  expect(known?.doubt).toEqual({ country, words, role });
});

test('of somebody whom the base does not know nothing is told', () => {
  const unknown = mentions.find(({ entity }) => entity?.startsWith('local:'));
  expect(unknown?.start).toBe(text.indexOf('Tessa'));
  expect(unknown?.doubt).toBeUndefined();
});

test.each([
  [3, 0.5, 2],
  [1, 1.5, 0],
  [1, 0.755, 0.25],
])('%d before %d is a lead of %d', (best, next, lead) => expect(leadOf(best, next)).toBe(lead));
