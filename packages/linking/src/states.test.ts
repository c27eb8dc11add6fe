import { expect, test } from 'vitest';
import { readDocument } from './reading.js';
import { stateNamed } from './states.js';
import { testKnowledge } from './testing/knowledge.js';
import { sample } from './testing/read.js';
import { testDocument } from './testing/show.js';

function state(line: string) {
  const { text, analysis } = sample(line);
  const reading = readDocument(testDocument(text), analysis, testKnowledge);
  return stateNamed(reading, reading.words.indexOf('Oder') + 1, 'Oder');
}

test.each([
  'Oder Governor Voss met them',
  'Oder Attorney General Voss met them',
  'Oder Republican Senators Voss and Basic met',
  'the Oder Democratic Sen. Voss met',
])('a state: %s', (line) => expect(state(line)).toBe('Q28'));

test.each([
  'Oder Democratic voters met',
  'Oder and Senators Voss',
  'Oder Mayor Voss',
  'in Oder . \n Senators met',
])('a city: %s', (line) => expect(state(line)).toBeUndefined());
