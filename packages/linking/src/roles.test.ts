import { expect, test } from 'vitest';
import { readDocument } from './reading.js';
import { roleOf } from './roles.js';
import { testKnowledge } from './testing/knowledge.js';
import { sample } from './testing/read.js';
import { testDocument } from './testing/show.js';

function role(line: string, name: string) {
  const { text, analysis } = sample(line);
  const reading = readDocument(testDocument(text), analysis, testKnowledge);
  const first = reading.words.indexOf(name.split(' ')[0]!);
  return roleOf(reading, first, first + name.split(' ').length);
}

test.each([
  ['Arlandic Foreign Minister Tessa Okuma said', { office: 'foreign minister', country: 'Q1' }],
  [
    "Arland 's representative to the Coastal Pact , Tessa Okuma , said",
    { office: 'representative to the Coastal Pact', country: 'Q1' },
  ],
  ['Tessa Okuma , the Arlandic defence minister , said', { office: 'defence minister', country: 'Q1' }],
  ['Mrs. Tessa Okuma said', { gender: 'female' }],
  ['between the Arlandic ambassador and Mrs. Tessa Okuma', { gender: 'female' }],
  ['with the Borovian ambassador and Foreign Minister Tessa Okuma', { office: 'foreign minister' }],
  [
    'the Arlandic Prime Minister and Defence Minister Tessa Okuma',
    { office: 'prime minister and defence minister', country: 'Q1' },
  ],
  ['the Arlandic president and CEO Tessa Okuma', { office: 'president and ceo', country: 'Q1' }],
  [
    'Arlandic premier and foreign minister Tessa Okuma',
    { office: 'premier and foreign minister', country: 'Q1' },
  ],
  ['spokeswoman Tessa Okuma said', { office: 'spokeswoman', gender: 'female' }],
  ['they met Tessa Okuma in spring', {}],
  ['Tessa Okuma , who met them , said', {}],
  ['Gov. Tessa Okuma said', { office: 'governor' }],
  ['said Tessa Okuma , chief equity|NN strategist|NN of a bank', { office: 'chief strategist of bank' }],
  ['Tessa Okuma , the Arlandic defence minister said', { office: 'defence minister', country: 'Q1' }],
  ['After talks with Tessa Okuma , the Arlandic defence minister met Basic', {}],
  ['In a letter to the Arlandic defence minister , Tessa Okuma said no', {}],
  ['he will keep the post of Arlandic defence minister , Tessa Okuma said .', {}],
  ['In Marven , the defence minister , Tessa Okuma said no', { office: 'defence minister' }],
])('%s', (line, expected) => expect(role(line, 'Tessa Okuma')).toEqual(expected));
