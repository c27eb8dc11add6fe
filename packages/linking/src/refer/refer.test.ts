import { describe, expect, test } from 'vitest';
import { shown } from '../testing/show.js';

/** What refers back, without the names. */
function references(lines: string): string[] {
  return shown(lines).filter((line) => /\((?:nominal|pronoun)\)/.test(line));
}

describe('nouns', () => {
  test.each([
    ['the {O:Coastal Pact} met . \n the alliance said', ['the alliance → Coastal Pact (nominal)']],
    ['{C:Arland} said . \n the country said', ['the country → Arland (nominal)']],
    [
      'deputy foreign minister {P:Tessa Okuma} met . \n the deputy foreign minister said',
      ['deputy foreign minister → Tessa Okuma (nominal)'],
    ],
    ['the Arlandic president said', ['president → Mira Voss (nominal)']],
    ["Borovia 's deputy foreign minister said", ['deputy foreign minister → Sergei Ryabkov (nominal)']],
  ])('%s', (lines, expected) => expect(references(lines)).toEqual(expected));
});

describe('pronouns', () => {
  test.each([
    ['{P:Mira Voss}|NNP|nsubj|2 . said|VBD \n she|PRP|nsubj|1 met|VBD', ['she → Mira Voss (pronoun)']],
    ['Mr. {P:Okuma} said . \n he|PRP|nsubj|1 met|VBD', ['he → Okuma (pronoun)']],
    ['{C:Arland}|NNP|nsubj|1 said|VBD that it|PRP|nsubj|4 met|VBD|ccomp|1', ['it → Arland (pronoun)']],
  ])('%s', (lines, expected) => expect(references(lines)).toEqual(expected));
});

describe('nothing to refer to', () => {
  test.each([
    'the alliance said',
    'the {O:Coastal Pact} met . \n the company said',
    '{C:Arland} said . \n the other country said',
    'a president said',
    'the former Arlandic president said',
    'the Arlandic president {P:Mira Voss} said',
    '{P:Mira Voss} , the Arlandic president , said',
    'Mr. {P:Okuma} said . \n she|PRP|nsubj|1 met|VBD',
    '{C:Arland}|NNP|nsubj|1 said|VBD . it|PRP|expl|4 is clear that they met',
    '{C:Arland}|NNP|nsubj|1 rejected|VBD it|PRP|obj|1',
  ])('%s', (lines) => expect(references(lines)).toEqual([]));
});
