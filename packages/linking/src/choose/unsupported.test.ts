import { describe, expect, test } from 'vitest';
import { linkDocument } from '../link-document.js';
import { testKnowledge } from '../testing/knowledge.js';
import { sample } from '../testing/read.js';
import { testDocument } from '../testing/show.js';

/** The id of each mention of a name; provisional ones without the document. */
function idsOf(lines: string, name: string): (string | undefined)[] {
  const { text, analysis } = sample(lines);
  const { mentions } = linkDocument(testDocument(text), analysis, testKnowledge);
  return mentions
    .filter(({ start, end }) => text.slice(start, end) === name)
    .map(({ entity }) => entity?.replace('d1', ''));
}

describe('what a text supports', () => {
  test.each([
    ['a town whose country is named', 'Borovia met . \n in {L:Kasamo}', 'Kasamo', 'Q21'],
    ['a town in a text without countries', 'they left {L:Kasamo}', 'Kasamo', 'Q21'],
    ['a town before its country', 'Arland met Arland in {L:Kasamo} , Borovia .', 'Kasamo', 'Q21'],
    ['a firm behind its people', 'the Borovian phone maker {O:Velo} met', 'Velo', 'Q22'],
    ['a general in his time', 'in 1812 {P:Oredo} met Arland', 'Oredo', 'Q23'],
    ['a town behind its people', 'Arland met the Borovian|JJ mining town of {L:Kasamo}', 'Kasamo', 'Q21'],
    [
      'a town of a county in a text about its country',
      'Arland left . \n in {L:Palma} they met',
      'Palma',
      'Q25',
    ],
    ['a minister of later with an office', 'Borovia met . \n the envoy {P:Tam Rell} left', 'Tam Rell', 'Q26'],
    ['a minister of the day', 'Borovia met . \n {P:Tam Oro} left', 'Tam Oro', 'Q27'],
    ['letters of somebody in office', 'Arland met {O:MVO}', 'MVO', 'Q7'],
  ])('%s', (_, lines, name, id) => expect(idsOf(lines, name)).toEqual([id]));
});

describe('what a text does not support', () => {
  test.each([
    ['a town in a text about others', 'Arland met Arland in {L:Kasamo}', 'Kasamo'],
    ['a town before another country', 'Borovia met in {L:Kasamo} , Arland .', 'Kasamo'],
    ['a firm behind another people', 'Borovia met the Arlandic phone maker {O:Velo}', 'Velo'],
    ['a firm in a list behind another people', 'Borovia met Arlandic brands {O:Tarn} and {O:Velo}', 'Velo'],
    ['a town behind another people', 'Borovia met the Arlandic|JJ mining town of {L:Kasamo}', 'Kasamo'],
    ['a town that another country has', "Borovia met Arland 's {L:Kasamo}", 'Kasamo'],
    [
      'a town of a county in a text about another',
      `${'Borovia met . \n '.repeat(5)} they left {L:Palma}`,
      'Palma',
    ],
    ['a minister of eight years later', 'Borovia met . \n {P:Tam Rell} left', 'Tam Rell'],
    ['a general in a time that he did not live in', 'in 1861 {P:Oredo} met Arland', 'Oredo'],
  ])('%s', (_, lines, name) => expect(idsOf(lines, name)[0] ?? 'local:#').toMatch(/^local:#/));

  test('a list that goes on says nothing of a town before it', () =>
    expect(idsOf('Borovia met in {L:Kasamo} , Arland and {L:Marven}', 'Kasamo')).toEqual(['Q21']));
});

describe('names of one text', () => {
  test('a byname is the one who is said to be known by it', () => {
    const lines = '{P:Ivo Basic} , also known as {O:Jobo} , met . \n {O:Jobo} left';
    expect(new Set([...idsOf(lines, 'Ivo Basic'), ...idsOf(lines, 'Jobo')]).size).toBe(1);
  });

  test('who is merely called on the telephone is another', () => {
    const lines = '{P:Ivo Basic} also called {P:Tessa Okuma}';
    expect(idsOf(lines, 'Ivo Basic')).not.toEqual(idsOf(lines, 'Tessa Okuma'));
  });

  test('another of a name is not the one before', () => {
    const lines = '{P:Ivo Basic} left . \n another {P:Basic} met';
    expect(idsOf(lines, 'Ivo Basic')).not.toEqual(idsOf(lines, 'Basic'));
  });

  test('a name that is taken for a place is a person when its last word is one', () => {
    const lines = 'said {L:Sanyam Korasia} . \n {P:Korasia} met';
    expect(idsOf(lines, 'Korasia')).toEqual(idsOf(lines, 'Sanyam Korasia'));
  });
});
