import { describe, expect, test } from 'vitest';
import { linkDocument } from './link-document.js';
import { testKnowledge } from './testing/knowledge.js';
import { sample } from './testing/read.js';
import { shown, testDocument } from './testing/show.js';

describe('names', () => {
  test.each([
    ['the {O:Coastal Pact} met', ['Coastal Pact → Coastal Pact']],
    ['the CP met', ['CP → Coastal Pact']],
    ['{P:President Mira Voss} said', ['Mira Voss → Mira Voss']],
    ['{P:Mira Voss} met . \n {P:Mr. Voss} said', ['Mira Voss → Mira Voss', 'Voss → Mira Voss']],
    [
      'Borovian deputy foreign minister {P:Sergei Rybakov} met . \n {P:Ryabkov} said',
      ['Borovian → Borovia (adjective)', 'Sergei Rybakov → Sergei Ryabkov', 'Ryabkov → Sergei Ryabkov'],
    ],
    ['{P:Tessa Okuma} met {P:Okuma} said', ['Tessa Okuma → Tessa Okuma', 'Okuma → Tessa Okuma']],
    [
      "the Arlandic {O:Foreign Ministry} and Borovia 's {O:Foreign Ministry} met",
      [
        'Arlandic Foreign Ministry → Arlandic Foreign Ministry',
        'Borovia → Borovia',
        'Foreign Ministry → Foreign Ministry of Borovia',
      ],
    ],
    [
      '{O:Coastal Pact} met . \n an {O:Arland - Borovia} meeting',
      ['Coastal Pact → Coastal Pact', 'Arland → Arland', 'Borovia → Borovia'],
    ],
    [
      'the {O:Joint River Board} ( JRB ) met . \n the JRB said',
      ['Joint River Board → Joint River Board', 'JRB → Joint River Board', 'JRB → Joint River Board'],
    ],
    [
      'the {O:Joint River Board} ( {O:Jorib} ) met . \n {P:Tessa Okuma} left . \n So Okuma said',
      [
        'Joint River Board → Joint River Board',
        'Jorib → Joint River Board',
        'Tessa Okuma → Tessa Okuma',
        'Okuma → Tessa Okuma',
      ],
    ],
    [
      "the {O:Joint River Board} 's ( {O:JRB} ) chief met , said {O:JRB}",
      ['Joint River Board → Joint River Board', 'JRB → Joint River Board', 'JRB → Joint River Board'],
    ],
    [
      'the {O:Arlandic River Board} ( {O:ARB} ) met',
      ['Arlandic River Board → Arlandic River Board', 'ARB → Arlandic River Board'],
    ],
    ['the {O:ARB} met', ['ARB → ARB']],
    [
      'the Ferry Line of Marven ( FLM ) met . \n the FLM said',
      [
        'Ferry Line of Marven → Ferry Line of Marven',
        'FLM → Ferry Line of Marven',
        'FLM → Ferry Line of Marven',
      ],
    ],
    [
      '{C:Arland} left . \n the {O:House of Commons} met',
      ['Arland → Arland', 'House of Commons → House of Commons of Arland'],
    ],
    [
      '{P:Ivo Basic} and Ms {P:Eva Basic} met . \n Ms {P:Basic} left . \n Mr {P:Basic} stayed',
      ['Ivo Basic → Ivo Basic', 'Eva Basic → Eva Basic', 'Basic → Eva Basic', 'Basic → Ivo Basic'],
    ],
    ['the {O:CP Foreign Ministers} met', ['CP → Coastal Pact']],
    [
      'the {O:Oder High Bank} met . \n the {O:High Bank} left . \n the {O:University of the High Bank} stayed',
      [
        'Oder High Bank → Oder High Bank',
        'High Bank → Oder High Bank',
        'University of the High Bank → University of the High Bank',
      ],
    ],
    ['a man surnamed {P:Ryabkov} fled', []],
    ['the South Arlandic leaders met', ['Arlandic → Arland (adjective)']],
    [
      'the {O:Coast Patrol of Marven} met . \n the {O:CP} said',
      ['Coast Patrol of Marven → Coast Patrol of Marven', 'CP → Coast Patrol of Marven'],
    ],
    [
      'the {P:Burga Rivo Bala Pali} ( {P:BRBP} ) met',
      ['Burga Rivo Bala Pali → Burga Rivo Bala Pali', 'BRBP → Burga Rivo Bala Pali'],
    ],
    [
      '{P:Tessa Okuma} met . \n {P:Tessa Okuma Reyes} left',
      ['Tessa Okuma → Tessa Okuma Reyes', 'Tessa Okuma Reyes → Tessa Okuma Reyes'],
    ],
    ['{P:Tessa Okuma and Mira Voss} met', ['Tessa Okuma → Tessa Okuma', 'Mira Voss → Mira Voss']],
    ['{P:Board Member Tessa Okuma} met', ['Tessa Okuma → Tessa Okuma']],
    [
      '{P:Ivo Basic} , son of {P:Rad Basic} , met . \n {P:Basic} left',
      ['Ivo Basic → Ivo Basic', 'Rad Basic → Rad Basic', 'Basic → Ivo Basic'],
    ],
    ['the {L:Marven - based} firm', ['Marven → Marven (literal)']],
    ['a {E:Borovian invasion of Arland} began', ['Borovian → Borovia (adjective)', 'Arland → Arland']],
    [
      'Arland met . \n the {O:Constitutional Court} ruled',
      ['Arland → Arland', 'Constitutional Court → Constitutional Court of Arland'],
    ],
    [
      "Arland met . \n the town 's {O:Finance Department} paid",
      ['Arland → Arland', 'Finance Department → Finance Department'],
    ],
    [
      'the {O:Joint River Board} ( {O:JRB} ) met , said {O:JRB}',
      ['Joint River Board → Joint River Board', 'JRB → Joint River Board', 'JRB → Joint River Board'],
    ],
    [
      '{P:Ivo Basic} met . \n {P:Ivo Basic} left . \n a friend , {P:Rad Basic} , met . \n Mr {P:Basic} left',
      ['Ivo Basic → Ivo Basic', 'Ivo Basic → Ivo Basic', 'Rad Basic → Rad Basic', 'Basic → Ivo Basic'],
    ],
    [
      'the {O:Sea Bank of Marven} met . \n the {O:Great Ferry Company} of the {O:Oder Great Ferry Company} left',
      [
        'Sea Bank of Marven → Sea Bank of Marven',
        'Great Ferry Company → Great Ferry Company',
        'Oder Great Ferry Company → Oder Great Ferry Company',
      ],
    ],
    [
      "the {O:Borovian State Court} met . \n Borovia 's {O:State Court} left",
      [
        'Borovian State Court → State Court of Borovia',
        'Borovia → Borovia',
        'State Court → State Court of Borovia',
      ],
    ],
    ['the {O:Borovian Sand Court} met', ['Borovian Sand Court → Borovian Sand Court']],
    [
      'speaker of the {O:State Court} {P:Mira Voss} met . \n a picture of the {O:Sand Court} {P:Mira Voss} met',
      [
        'State Court → State Court of Arland',
        'Mira Voss → Mira Voss',
        'Sand Court → Sand Court',
        'Mira Voss → Mira Voss',
      ],
    ],
    ['{P:Moon Jae-in} met', ['Moon Jae-in → Moon Jae-in']],
    ['{P:Ivo Okuma-in} Marven', ['Ivo Okuma-in → Ivo Okuma-in', 'Marven → Marven (literal)']],
    ['{P:Ivo Basic-met} it', ['Ivo Basic-met → Ivo Basic']],
    [
      '{P:Ivo Basic} , known as {P:Carlos the Crow} , met . \n {P:Carlos} left',
      ['Ivo Basic → Carlos the Crow', 'Carlos the Crow → Carlos the Crow', 'Carlos → Carlos the Crow'],
    ],
    ['{P:Ivo Basic-accused} it', ['Ivo Basic-accused → Ivo Basic']],
    ['{P:Ivo Basic-said} it', ['Ivo Basic-said → Ivo Basic']],
    ['the Borovian Kurdish fighters', ['Borovian → Borovia (adjective) (literal)']],
    ['the {O:Arlandic government} left', ['Arlandic → Arland (adjective)']],
    ['Ms {P:Eva Voss} met . \n {P:Voss} left', ['Eva Voss → Eva Voss', 'Voss → Eva Voss']],
    ['{O:Arlandic troops} left', ['Arlandic → Arland (adjective)']],
    ['the upper house of the {O:Coastal Pact} met', []],
    [
      'the {L:Tarsa} roads . \n the {O:Tarsa Police} met . \n in {L:Tarsa} they met',
      ['Tarsa → Tarsa (literal)', 'Tarsa Police → Tarsa Police', 'Tarsa → Tarsa (literal)'],
    ],
  ])('%s', (lines, expected) => expect(shown(lines)).toEqual(expected));
});

describe('what is no entity', () => {
  test.each([
    '{P:President} said',
    'on {E:Thursday} they met',
    '{O:Advertisement}',
    '{P:Mr.}',
    '{O:What Happened} :',
    '{P:Foreign Minister} said',
    'an Arlandic - language newspaper',
    'he said it in Arlandic .',
    '{P:Alone} said',
    'it cost {C:US} $ 20',
    'they paid {O:QR 2,311}',
    'she got the {O:Medal of Valour}',
    'the {L:Central Asian} states',
    'at 9 {O:GMT}',
    'the {P:Manager} said',
    'the minister of trade and {O:Labour} said',
    'he speaks Borovian and Arlandic',
  ])('%s', (lines) => expect(shown(lines)).toEqual([]));
});

describe('places and governments', () => {
  test.each([
    ['{L:Marven} accused {L:Tessin} of lies', ['Marven → Arland', 'Tessin → Tessin (literal)']],
    ['{L:Marven}|NNP|nsubj|1 accused|VBD Borovia|NNP|obj|1', ['Marven → Arland', 'Borovia → Borovia']],
    ['they met in {L:Marven} .', ['Marven → Marven (literal)']],
    ['talks between {L:Marven} and {L:Tessin}', ['Marven → Arland', 'Tessin → Borovia']],
    ['{L:MARVEN} , Jan. 12 - they met', ['MARVEN → Marven (literal)']],
    ["{L:Tessin} 's demands", ['Tessin → Borovia']],
    ["{L:Tessin} 's mayor", ['Tessin → Tessin (literal)']],
    ['they met in the Borovian capital', ['Borovian → Borovia (adjective) (literal)']],
    ['war in {C:Borovia}', ['Borovia → Borovia (literal)']],
    ['{L:Lake City} said', ['Lake City → Lake City']],
  ])('%s', (lines, expected) => expect(shown(lines)).toEqual(expected));
});

describe('records', () => {
  const { text, analysis } = sample('deputy foreign minister {P:Tessa Okuma} of Arland met {P:Mira Voss} .');
  const linked = linkDocument(testDocument(text), analysis, testKnowledge);

  test('offices beside a name are roles of the entity', () => {
    expect(linked.entities.find((entity) => entity.label === 'Tessa Okuma')).toEqual({
      id: 'local:d1#1',
      label: 'Tessa Okuma',
      type: 'person',
      aliases: [],
      roles: ['deputy foreign minister'],
    });
  });

  test('mentions quote the text, know their sentence and how they were found', () => {
    for (const mention of linked.mentions) {
      expect(mention.sentence).toEqual({ start: 0, end: text.length });
      expect(linked.entities.map((entity) => entity.id)).toContain(mention.entity);
    }
    expect(linked.mentions.map((mention) => mention.via)).toEqual(['local', 'label', 'label']);
  });

  test('an empty document has nothing', () => {
    const empty = sample('');
    const { mentions } = linkDocument(testDocument(''), { ...empty.analysis, text: '' }, testKnowledge);
    expect(mentions).toEqual([]);
  });
});
