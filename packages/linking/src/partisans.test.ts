import { expect, test } from 'vitest';
import { findPartisans } from './partisans.js';
import { readDocument } from './reading.js';
import { testKnowledge } from './testing/knowledge.js';
import { sample } from './testing/read.js';
import { testDocument } from './testing/show.js';

const knowledge = {
  ...testKnowledge,
  entity: (id: string) => testKnowledge.entity(id) ?? testKnowledge.entity('Q6'),
};

test.each([
  ['Sen. Tessa Okuma , D - Marven , said', ['Q29552']],
  ['Rep. Ivo Basic ( R - Tessin ) left', ['Q29468']],
  ['Rep. Ivo Basic , R-Tess. , left', ['Q29468']],
  ['the plan , D - day , began', []],
  ['Okuma wore size D - Marven', []],
  ['Okuma , R , left', []],
])('%s', (lines, expected) => {
  const { text, analysis } = sample(lines);
  const reading = readDocument(testDocument(text), analysis, knowledge);
  const found = findPartisans(reading, new Uint8Array(analysis.length));
  expect(found.map(({ entity }) => entity)).toEqual(expected);
});
