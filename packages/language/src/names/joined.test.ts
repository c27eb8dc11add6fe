import { describe, expect, it } from 'vitest';
import { hashString, mix } from '../model/hash.js';
import { createHashIndex } from '../model/hash-index.js';
import { createWords } from '../model/words.js';
import { COUNTRY, GIVEN_NAME, ORGANIZATION, PLACE } from './gazetteer.js';
import { splitJoined } from './joined.js';
import type { RuleContext } from './spans.js';

const CLASSES = ['person', 'place', 'body', 'other'];
const none = createHashIndex(new Uint32Array(0), new Uint16Array(0));

const KNOWN: readonly (readonly [string, number])[] = [
  ['norland', COUNTRY],
  ['sudmark', COUNTRY],
  ['harbour city', PLACE],
  ['jan', GIVEN_NAME],
  ['grain league', ORGANIZATION],
  ['board of trade in norland', ORGANIZATION],
];

function gazetteer() {
  const rows = KNOWN.map(([name, kind]): [number, number] => [
    name
      .split(' ')
      .map((word) => hashString(word, 5))
      .reduce((hash, next) => mix(hash, next)) >>> 0,
    1 << kind,
  ]).sort((a, b) => a[0] - b[0]);
  const phrases = createHashIndex(
    Uint32Array.from(rows, (row) => row[0]),
    Uint16Array.from(rows, (row) => row[1]),
  );
  return { phrases, firstWords: none };
}

function split(nameClass: string, text: string, first = 0): string[] {
  const words = createWords({ fine: none, coarse: new Uint8Array(1) }, 64);
  const tokens = text.split(' ');
  const ids = Int32Array.from(tokens, (word) => words.intern(word, 0, word.length));
  const context: RuleContext = { words, gazetteer: gazetteer(), ids, length: ids.length };
  const name = { first, last: tokens.length, nameClass: CLASSES.indexOf(nameClass) };
  return splitJoined(context, name).map(
    (part) => `${CLASSES[part.nameClass]}: ${tokens.slice(part.first, part.last).join(' ')}`,
  );
}

describe('names that were run into one', () => {
  it.each([
    ['body', 'Crop Department at Tovel University', ['body: Crop Department', 'body: Tovel University']],
    ['body', 'Grain Board in Harbour City', ['body: Grain Board', 'place: Harbour City']],
    ['body', 'Group D with Sudmark', ['body: Group D', 'place: Sudmark']],
    ['person', 'Ana Torvel of Sudmark', ['person: Ana Torvel', 'place: Sudmark']],
    ['person', 'Speaker of the Grain Board Ana Torvel', ['body: Grain Board', 'person: Ana Torvel']],
    ['person', 'Speaker of the Grain League Ana Torvel', ['body: Grain League', 'person: Ana Torvel']],
    ['person', 'Director of the Two Mills King Torvel', ['person: Torvel']],
    ['other', 'Norland 2 - 1 Sudmark', ['place: Norland', 'place: Sudmark']],
    ['body', 'Tovel - based Sorin Gas', ['place: Tovel', 'body: Sorin Gas']],
    ['place', "Harbour City 's Main Airport", ['place: Harbour City', 'place: Main Airport']],
    ['person', 'Harry Norins ’ Harry', ['person: Harry Norins', 'person: Harry']],
    ['body', 'State Grain Chamber J. K. Norin', ['body: State Grain Chamber', 'person: J. K. Norin']],
    ['person', 'Sorin Board Deputy President Ana Torvel', ['body: Sorin Board', 'person: Ana Torvel']],
    ['person', 'Sorin CEO Torvel', ['body: Sorin', 'person: Torvel']],
    ['body', 'Ana Torvel and Prime Minister Jan Norin', ['person: Ana Torvel', 'person: Jan Norin']],
    [
      'body',
      'Ministry of Trade and Department of Roads',
      ['body: Ministry of Trade', 'body: Department of Roads'],
    ],
    ['body', 'District of Harbour City Jan Norin', ['body: District of Harbour City', 'person: Jan Norin']],
    ['body', 'Sorin Bank and Coast League', ['body: Sorin Bank', 'body: Coast League']],
    ['body', 'Ministry of Roads and the Tovel Board', ['body: Ministry of Roads', 'body: Tovel Board']],
    ['body', 'State Grain Chamber J . Norin', ['body: State Grain Chamber', 'person: J . Norin']],
    ['place', 'Tovel Park – Sector Sol', ['place: Tovel Park', 'place: Sector Sol']],
    ['body', 'Grain League the Norin', ['body: Grain League', 'body: Norin']],
    [
      'body',
      "Norin University 's Institute of Roads",
      ['body: Norin University', 'body: Institute of Roads'],
    ],
    ['body', 'Sorin Ministry and Coast Guard', ['body: Sorin Ministry', 'body: Coast Guard']],
    ['body', 'Grain League as GL', ['body: Grain League', 'body: GL']],
    ['body', "Jan Torvels ' Party for Freedom", ['person: Jan Torvels', 'body: Party for Freedom']],
    ['body', 'National Assembly for Norin South', ['body: National Assembly', 'place: Norin South']],
    [
      'body',
      'Norland Parliament for Norin South Jan Sol',
      ['body: Norland Parliament', 'place: Norin South', 'person: Jan Sol'],
    ],
  ])('%s "%s" are told apart', (nameClass, text, expected) => {
    expect(split(nameClass, text)).toEqual(expected);
  });

  it.each([
    ['body', 'Board of Trade in Norland'],
    ['body', 'Bank of Norland'],
    ['place', "Tovel 's Bay"],
    ['person', 'Sol O ’ Norin'],
    ['body', 'Grain Board – Sorin'],
    ['body', 'Norin - Torvel Society'],
    ['other', 'Tovel 5 - a'],
    ['body', 'Ana J. Norin'],
    ['body', 'Ana Sol J. Norin School'],
    ['body', 'Grain Board A Sol'],
    ['body', 'Norin South Jan Sol'],
    ['body', 'Norin as Sol'],
    ['body', 'Board of the Grain League'],
    ['body', "Norin University 's Roads"],
    ['body', "Norin Torvels ' Society"],
    ['body', 'Alliance for Norin South'],
    ['person', 'Ana Torvel'],
  ])('%s "%s" is one', (nameClass, text) => {
    expect(split(nameClass, text)).toEqual([`${nameClass}: ${text}`]);
  });
});

describe('behind a post', () => {
  it.each([
    ['ambassador to Norland Ana Torvel', ['place: Norland', 'person: Ana Torvel']],
    ['MP for Norin South Jan Torvel', ['place: Norin South', 'person: Jan Torvel']],
    ['moved to Norland Ana Torvel', ['body: Norland Ana Torvel']],
    ['envoy to Norin Ana Torvel', ['body: Norin Ana Torvel']],
  ])('%s', (text, expected) => {
    const from = text.split(' ').findIndex((word) => word === 'to' || word === 'for') + 1;
    expect(split('body', text, from)).toEqual(expected);
  });
});
