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
      'deputy foreign minister {P:Tessa Okuma} met . \n the deputy foreign minister said|VBD',
      ['deputy foreign minister → Tessa Okuma (nominal)'],
    ],
    ['{P:Mira Voss} left|VBD . \n the president said|VBD', ['president → Mira Voss (nominal)']],
    [
      'vice president {P:Tessa Okuma} met president {P:Ivo Basic} . \n {P:Okuma} left . \n the president said|VBD',
      ['president → Ivo Basic (nominal)'],
    ],
    ['the Arlandic president said|VBD', ['president → Mira Voss (nominal)']],
    [
      'the {O:Marven Art Museum} met . \n the museum opened|VBD',
      ['the museum → Marven Art Museum (nominal)'],
    ],
    ['{C:Arland} met . \n the government said', ['the government → Arland (nominal)']],
    ['coach {P:Tessa Okuma} met . \n the coach said|VBD', ['coach → Tessa Okuma (nominal)']],
    ["Borovia 's deputy foreign minister said", ['deputy foreign minister → Sergei Ryabkov (nominal)']],
  ])('%s', (lines, expected) => expect(references(lines)).toEqual(expected));
});

describe('pronouns', () => {
  test.each([
    ['{P:Mira Voss}|NNP|nsubj|2 . said|VBD \n she|PRP|nsubj|1 met|VBD', ['she → Mira Voss (pronoun)']],
    ['Mr. {P:Okuma} said . \n he|PRP|nsubj|1 met|VBD', ['he → Okuma (pronoun)']],
    [
      '{P:Ivo|NNP|nsubj|5 Basic}|NNP|flat|0 , who|WP|nsubj|5 was arrested|VBN after he|PRP|nsubj|8 left|VBD|advcl|5',
      ['he → Ivo Basic (pronoun)'],
    ],
    [
      'Mr. {P:Okuma}|NNP|nsubj|2 told|VBD Mr. {P:Basic}|NNP|obj|2 . \n Mr. {P:Okuma}|NNP|nsubj|2 called|VBD him|PRP|obj|2',
      ['him → Basic (pronoun)'],
    ],
    [
      'Mr. {P:Okuma}|NNP|nsubj|4 and {P:Basic}|NNP|conj|1 met|VBD . \n Mr. {P:Basic}|NNP|nsubj|2 declared|VBD himself|PRP|obj|2 winner',
      ['himself → Basic (pronoun)'],
    ],
    [
      '{C:Arland}|NNP|nsubj|1 urged|VBD {C:Borovia}|NNP|obj|1 to end|VB|xcomp|1 its|PRP$|nmod:poss|6 war|NN|obj|4',
      ['its → Borovia (pronoun)'],
    ],
    [
      'the Borovian|JJ|amod|2 army|NN|nsubj|3 said|VBD they|PRP|nsubj|5 met|VBD|ccomp|3',
      ['they → Borovia (pronoun)'],
    ],
    ['" I|PRP|nsubj|2 met|VBD them " , say|VBP Mr. {P:Okuma}|NNP|nsubj|6', ['I → Okuma (pronoun)']],
    ['{C:Arland}|NNP|nsubj|1 said|VBD that it|PRP|nsubj|4 met|VBD|ccomp|1', ['it → Arland (pronoun)']],
    [
      'Mr. {P:Basic}|NNP|nsubj|2 left|VBD . \n Mr. {P:Okuma}|NNP|nsubj|2 was happy|JJ|ccomp|6 , he|PRP|nsubj|6 say|VBP .',
      ['he → Basic (pronoun)'],
    ],
    [
      'Mr. {P:Basic}|NNP|nsubj|2 say|VBP no . \n Mr. {P:Okuma}|NNP|nsubj|2 greeted|VBD Mr. {P:Voss}|NNP|obj|2 , say|VBG|advcl|2 " I|PRP|nsubj|9 came|VBD " .',
      ['I → Okuma (pronoun)'],
    ],
    [
      '{P:Basic}|NNP|nsubj|1 left|VBD . \n " I|PRP|nsubj|2 came|VBD . \n I|PRP|nsubj|1 saw|VBD " , say|VBP Mr. {P:Okuma}|NNP|nsubj|4 . \n " I|PRP|nsubj|2 won|VBD "',
      ['I → Okuma (pronoun)', 'I → Okuma (pronoun)', 'I → Okuma (pronoun)'],
    ],
    [
      '{C:Arland}|NNP|nsubj|1 criticise|VBP the {O:Coastal Pact}|NNP|obj|1 for its|PRP$|nmod:poss|6 silence|NN|obl|1',
      ['its → Coastal Pact (pronoun)'],
    ],
    [
      'the {O:Coastal Pact}|NNP|nsubj|2 plans|VBZ steps against {C:Borovia}|NNP|nmod|3 for its|PRP$|nmod:poss|8 war|NN|obl|2',
      ['its → Borovia (pronoun)'],
    ],
    [
      'Mr. {P:Okuma}|NNP|nsubj|2 thank|VBP Mr. {P:Basic}|NNP|obj|2 for his|PRP$|nmod:poss|7 help|NN|obl|2',
      ['his → Basic (pronoun)'],
    ],
    [
      'Mr. {P:Okuma}|NNP|nsubj|2 asked|VBD a man|NN|obj|2 for water , but he|PRP|nsubj|9 left|VBD|conj|2',
      ['he → Okuma (pronoun)'],
    ],
    [
      '{P:Mira Voss}|NNP|nsubj|2 say|VBP she|PRP|nsubj|4 saw|VBD {P:Eva Oda}|NNP|obj|4 and her|PRP|obj|4 letters|NN|conj|5',
      ['she → Mira Voss (pronoun)', 'her → Mira Voss (pronoun)'],
    ],
  ])('%s', (lines, expected) => expect(references(lines)).toEqual(expected));
});

describe('a pronoun is left alone', () => {
  test.each([
    [
      'when the only one who fits is merely named',
      'Mrs. {P:Okuma}|NNP|nsubj|2 wrote|VBD with Mr. {P:Basic}|NNP|obl|2 . \n he|PRP|nsubj|1 left|VBD',
    ],
    [
      'when somebody was spoken of before the one who is named',
      'he|PRP|nsubj|1 left|VBD . \n they|PRP|nsubj|1 came|VBD with Mr. {P:Basic}|NNP|obl|1 . \n he|PRP|nsubj|1 won|VBD',
    ],
    [
      'when two of one sentence are as likely',
      'Mr. {P:Basic}|NNP|obl|4 , Mr. {P:Okuma}|NNP|obl|4 stood|VBD . \n he|PRP|nsubj|1 won|VBD',
    ],
    [
      'when an unnamed man is acted on in between',
      'Mr. {P:Okuma}|NNP|nsubj|2 say|VBP police|NNS|nsubj|4 held|VBD|ccomp|2 a man|NN|obj|4 as|IN he|PRP|nsubj|9 fled|VBD|advcl|4',
    ],
    [
      'when the text has called the only one "her"',
      '{P:Singh}|NNP|nsubj|1 left|VBD her|PRP$|nmod:poss|3 house|NN|obj|1 . \n he|PRP|nsubj|1 won|VBD',
    ],
  ])('%s', (_, lines) => expect(references(lines).filter((one) => /^he /.test(one))).toEqual([]));
});

describe('several at once', () => {
  test.each([
    [
      '{C:Arland} met {C:Borovia} . \n the two countries signed|VBD',
      ['the two countries → Arland + Borovia (nominal)'],
    ],
    [
      '{C:Arland} met {C:Borovia} in {C:Borovia} . \n both sides signed|VBD',
      ['both sides → Arland + Borovia (nominal)'],
    ],
    [
      '{P:Mira Voss} met {P:Ivo Basic} . \n the two foreign ministers signed|VBD',
      ['the two foreign ministers → Mira Voss + Ivo Basic (nominal)'],
    ],
    [
      '{P:Mira Voss} met {P:Ivo Basic} . \n {P:Tessa Okuma}|NNP|nsubj|2 told|VBD the two to|TO go',
      ['the two → Mira Voss + Ivo Basic (nominal)'],
    ],
    [
      '{C:Borovia} met the {O:Coastal Pact} . \n {C:Arland}|NNP|nsubj|1 urge|VBP both sides|NNS|obj|1',
      ['both sides → Borovia + Coastal Pact (nominal)'],
    ],
    ['Arland heard {P:Ivo Basic} and {P:Mira Voss} . \n {P:Eva Oda} left . \n the two leaders met|VBD', []],
    [
      '{P:Mira Voss} and {P:Sergei Ryabkov} met {P:Eva Oda} . \n the two leaders met|VBD',
      ['the two leaders → Mira Voss + Sergei Ryabkov (nominal)'],
    ],
    [
      'Arland talks with Borovia . \n the two leaders met|VBD',
      ['the two leaders → Arland + Borovia (nominal)'],
    ],
  ])('%s', (lines, expected) => expect(references(lines)).toEqual(expected));

  test.each([
    '{C:Arland} said . \n the two countries signed|VBD',
    '{P:Ivo Basic} met {P:Tessa Okuma} . \n the two presidents left|VBD',
    '{C:Borovia} met the {O:High Court} . \n both sides agreed|VBD',
    '{C:Arland} met {C:Borovia} . \n the three countries signed|VBD',
    '{P:Mira Voss} met {P:Ivo Basic} and {P:Tessa Okuma} . \n the two men left|VBD',
    '{C:Arland} met {C:Borovia} . \n the two countries of the south left|VBD',
    '{C:Arland} met {C:Borovia} . \n two countries left|VBD',
  ])('nobody: %s', (lines) => expect(references(lines)).toEqual([]));
});

describe('nothing to refer to', () => {
  test.each([
    'the bill|NN|nsubj|2 presented|VBN|advcl|4 would punish|VB {C:Borovia}|NNP|obj|4 if {C:Arland}|NNP|nsubj|7 attacked|VBD|advcl|4 . \n It|PRP|nsubj|2 would give|VB',
    'the alliance said',
    'the {O:Marven Paper Technology} met . \n the technology failed',
    '{C:Arland} met {C:Borovia} . \n the government said',
    '{C:Borovia} met . \n the {O:River|NNP|compound|2 Court}|NNP|nsubj|3 reject|VBP its|PRP$|nmod:poss|5 appeal|NN|obj|3 .',
    'Mr. {P:Okuma}|NNP|nsubj|2 say|VBP , " he|PRP|nsubj|6 lied|VBD|ccomp|2 "',
    'the plan|NN|nsubj|2 said|VBD it|PRP|nsubj|4 met|VBD|ccomp|2 . \n {C:Arland} met',
    '{C:Arland}|NNP|nsubj|3 and {C:Borovia}|NNP|conj|0 said|VBD they|PRP|nsubj|5 met|VBD|ccomp|3',
    'the {O:River Court}|NNP|nsubj|3 met|VBD ; they|PRP|nsubj|6 left|VBD|parataxis|3',
    'I met {P:Mira Voss}',
    'coach {P:Tessa Okuma} met coach {P:Ivo Basic} . \n the coach said|VBD',
    'coach {P:Tessa Okuma} met . \n the coach party|NN left|VBD',
    'coach {P:Tessa Okuma} met . \n the coach of the visitors left|VBD',
    'the minister of trade said',
    'the {O:Coastal Pact} met . \n the company said',
    '{C:Arland} said . \n the other country said',
    'a president said',
    'the next Arlandic president said',
    'the former|JJ secret|JJ Arlandic president said',
    'the {O:Coastal Pact} met . \n the alliance Tarn Front said',
    'former president {P:Ivo Basic} met . \n the president said|VBD',
    'he ran|VBD a campaign for president of Arland',
    '{P:Eva Oda} met the president of the Arlandic Bank',
    'the {O:Coastal Pact} met . \n the group left|VBD and the {O:CP} met',
    '{P:Okuma} met . \n they confirm|VBP her as Arlandic president',
    'they met the Arlandic president , Sir {P:Ivo Basic}',
    '{C:Arland} said|VBD that government must go',
    'the former Arlandic president said',
    'the Arlandic president {P:Mira Voss} said',
    '{P:Mira Voss} , the Arlandic president , said',
    'Mr. {P:Okuma} said . \n she|PRP|nsubj|1 met|VBD',
    '{C:Arland}|NNP|nsubj|1 said|VBD . it|PRP|expl|4 is clear that they met',
    '{C:Arland}|NNP|nsubj|1 rejected|VBD it|PRP|obj|1',
  ])('%s', (lines) => expect(references(lines)).toEqual([]));
});
