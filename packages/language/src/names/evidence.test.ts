import { describe, expect, it } from 'vitest';
import type { DocumentWords } from './consistency.js';
import { evidenceOf } from './evidence.js';

const PERSON = 0;
const PLACE = 1;
const BODY = 2;

/** Evidence for the name in brackets. */
function evidence(marked: string): number | undefined {
  const pieces = marked.split(' ');
  const first = pieces.findIndex((piece) => piece.startsWith('['));
  const last = pieces.findIndex((piece) => piece.endsWith(']')) + 1;
  const tokens = pieces.map((piece) => piece.replace(/^\[|\]$/g, ''));
  const text: DocumentWords = {
    length: tokens.length,
    word: (token) => tokens[token] ?? '',
    isCapital: (token) => /^\p{Lu}/u.test(tokens[token] ?? ''),
    occursLower: () => false,
    sentenceOf: () => 0,
    sentenceStart: () => 0,
    sentenceEnd: () => tokens.length,
  };
  return evidenceOf(text, { sentence: 0, first, last, nameClass: PERSON, score: 0.9 });
}

describe('the words beside a name', () => {
  it.each([
    ['said Mr [Torvel] on Monday', PERSON],
    ['[Sorin Torvel] , 34 , left', PERSON],
    ['[Torvel] , a senior analyst at Sorin', PERSON],
    ['[Torvel] , founder of the brand', PERSON],
    ['his widow [Ana] left', PERSON],
    ['the startup [Sorin] grew', BODY],
    ['founder of [Sorin] today', BODY],
    ['[Sorin] CEO Ana Torvel', BODY],
    ["[Sorin] 's CEO left", BODY],
    ['the village of [Ana Sol] today', PLACE],
    ['[Ana Sol] village burned', PLACE],
    ['[Sorin] residents fled', PLACE],
    ['in the northern suburb [Ana-sous-Sol] today', PLACE],
  ])('tell what it is: %s', (text, nameClass) => expect(evidence(text)).toBe(nameClass));

  it.each([
    'the people of [Norland] , the commander noted',
    'best film in [Norland] , director of the year',
    'from [Sorin] , a director of it said',
    '[Torvel] , whose director of studies',
    '[Torvel] , director Ana Sol said',
    '[Norland] , home of the fair',
    'in 2019 [Norland] , 2019 , was',
    'Dr [Ana Torvel Hospital] opened',
    'Miss [Norland] won',
    'the writer [Torvel] left',
    'the end of [Sorin] came',
    '[Sorin] shares fell',
    '[Torvel] Village Road',
    "a subsidiary of [Norland] 's Grain Works",
    'a suburb outside [Norin] today',
  ])('say nothing: %s', (text) => expect(evidence(text)).toBeUndefined());
});
