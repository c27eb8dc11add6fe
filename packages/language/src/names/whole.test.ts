import { describe, expect, it } from 'vitest';
import { hashString } from '../model/hash.js';
import { createHashIndex } from '../model/hash-index.js';
import { createWords } from '../model/words.js';
import { withFields } from './fields.js';
import { COUNTRY } from './gazetteer.js';
import type { RuleContext, TokenSpan } from './spans.js';
import { makeWhole } from './whole.js';

const empty = createHashIndex(new Uint32Array(0), new Uint16Array(0));
/** A gazetteer that knows one country. */
const COUNTRIES = createHashIndex(
  Uint32Array.of(hashString('osterland', 5) >>> 0),
  Uint16Array.of(1 << COUNTRY),
);
const CLASSES = ['p', 'l', 'o', 'x'];

/** Reads "the [o Ministry of Sport] , Youth": tokens with a space between, names in brackets. */
function read(marked: string): { context: RuleContext; names: TokenSpan[]; tokens: string[] } {
  const tokens: string[] = [];
  const names: TokenSpan[] = [];
  let open: { first: number; nameClass: number } | undefined;
  for (const piece of marked.split(' ')) {
    if (/^\[[plox]$/.test(piece)) open = { first: tokens.length, nameClass: CLASSES.indexOf(piece[1]!) };
    else {
      tokens.push(piece.replace(/\]$/, ''));
      if (open && piece.endsWith(']')) {
        names.push({ ...open, last: tokens.length });
        open = undefined;
      }
    }
  }
  const words = createWords({ fine: empty, coarse: new Uint8Array(1) }, 64);
  const ids = Int32Array.from(tokens, (word) => words.intern(word, 0, word.length));
  const gazetteer = { phrases: COUNTRIES, firstWords: empty };
  return { context: { words, gazetteer, ids, length: ids.length }, names, tokens };
}

const shown = (tokens: readonly string[], names: readonly TokenSpan[]) =>
  names.map((name) => `${CLASSES[name.nameClass]}: ${tokens.slice(name.first, name.last).join(' ')}`);

function whole(marked: string): string[] {
  const { context, names, tokens } = read(marked);
  return shown(tokens, makeWhole(context, names));
}

function fields(marked: string): string[] {
  const { context, names, tokens } = read(marked);
  return shown(tokens, withFields(context, names));
}

describe('names of which the model saw a part', () => {
  it.each([
    ["[o Norland Teachers] ' Union met", ["o: Norland Teachers ' Union"]],
    ["[p Ana Torvel] Children 's Trust Fund met", ["o: Ana Torvel Children 's Trust Fund"]],
    ["[o Tovel Women] 's [o Guild] of Norland", ["o: Tovel Women 's Guild"]],
    ["[o Norland Jockeys] ' Association met", ["o: Norland Jockeys ' Association"]],
    ["[o Tovel Farmers] ' [o Association of Sudmark] met", ["o: Tovel Farmers ' Association of Sudmark"]],
    ['[p Ana] “ Sol ” [p Torvel] left', ['p: Ana “ Sol ” Torvel']],
    [
      '[o Norin Commission] for the Protection of Minors met',
      ['o: Norin Commission for the Protection of Minors'],
    ],
    ['[o Norin Commission] for the Torvel of Sol met', ['o: Norin Commission']],
    ['at 21st [o Century Torvel] today', ['o: 21st Century Torvel']],
    ['rumours about de [p Torvel] grew', ['p: de Torvel']],
    ['the 14 de [p Torvel] grew', ['p: Torvel']],
    ['[o Harbour Police Division] 3 met', ['o: Harbour Police Division 3']],
    ['[p Ana] " Little Sol " Torvel left', ['p: Ana " Little Sol " Torvel']],
    ['said bin [p Torvel] today', ['p: bin Torvel']],
    ['said al - [p Norin] today', ['p: al - Norin']],
    ['[p Osei] ka [p Torvel] left', ['p: Osei ka Torvel']],
    ['[o Tovel Grain] , Inc. said', ['o: Tovel Grain , Inc.']],
    ['[p Sorin] Ltd said', ['o: Sorin Ltd']],
    ['[l Tovel] Tennis League won', ['o: Tovel Tennis League']],
    ['Sir [p Jan Norin] Day School opened', ['o: Jan Norin Day School']],
    ['on [p Jan Norin] [p Drive] today', ['l: Jan Norin Drive']],
    ['the [o Political Bureau] of the [o Norland Party] met', ['o: Political Bureau of the Norland Party']],
    ['the [o Circuit Court] of [l Tovel County] ruled', ['o: Circuit Court of Tovel County']],
    ['[p Torvel] & [p Norin] sued', ['o: Torvel & Norin']],
    ['[o Torvel] , [p Norin] & [p Sol] sued', ['o: Torvel , Norin & Sol']],
    ['[p Ana W.] Torvel left', ['p: Ana W. Torvel']],
    ['the [o U. S] . said', ['l: U. S .']],
    ['the [o U. N.] said', ['o: U. N.']],
    ['[p Ana] O ’ Torvel left', ['p: Ana O ’ Torvel']],
    ["[p Ana O] ' [p Torvel] left", ["p: Ana O ' Torvel"]],
    ['[p Ana O’] [o Torvel] left', ['p: Ana O’ Torvel']],
    [
      'the [o Centre for Studies on Energy] and [o Clean Seas] said',
      ['o: Centre for Studies on Energy and Clean Seas'],
    ],
    ['[o Council on Mines] and Fair Trade met', ['o: Council on Mines and Fair Trade']],
    ['the [o Tea Board] of [l Osterland] met', ['o: Tea Board of Osterland']],
  ])('are made whole: %s', (marked, expected) => expect(whole(marked)).toEqual(expected));

  it.each([
    ["[l Norland] 's [o Grain Board] met", ['l: Norland', 'o: Grain Board']],
    ["[p Torvel] ' s Trust", ['p: Torvel']],
    ["[o Sorin Industries] ' Gas Company", ['o: Sorin Industries']],
    ["[o Torvels] ' Grain Board met", ['o: Torvels']],
    ["[o Norland Teachers] ' demands rose", ['o: Norland Teachers']],
    ['[p Ana Torvel] " We shall see " she said', ['p: Ana Torvel']],
    ['[p Ana Torvel] , Sudmark said', ['p: Ana Torvel']],
    ['the river ka [p Torvel] saw', ['p: Torvel']],
    ['[p Ana Torvel] Bank on it', ['p: Ana Torvel']],
    ['[l Tovel] Tennis today', ['l: Tovel']],
    ['[l Tovel] [o Tennis League] won', ['l: Tovel', 'o: Tennis League']],
    ['[p Ana Torvel] School Minister Jan said', ['p: Ana Torvel']],
    ['the [o Tovel Committee] of the [o Norland Party] met', ['o: Tovel Committee', 'o: Norland Party']],
    ['the [o Grain Board] and the [o Norland Party] met', ['o: Grain Board', 'o: Norland Party']],
    ['[l Tovel] & [l Sudmark] , Norland', ['l: Tovel', 'l: Sudmark']],
    ['[p Ana Torvel] & [p Jan Norin] left', ['p: Ana Torvel', 'p: Jan Norin']],
    ['the [o Health Board] of [l Tovel] met', ['o: Health Board', 'l: Tovel']],
    ['[x Storm Ana] Ltd', ['x: Storm Ana']],
    ['[p Ana] ’ Torvel left', ['p: Ana']],
    ['[p Ana O] ’ he said', ['p: Ana O']],
    ['[o Torvel] O ’ Norin left', ['o: Torvel']],
    ['the [o Centre for Energy] and [o Grain Board] met', ['o: Centre for Energy', 'o: Grain Board']],
    ['the [o Centre for Energy] and [p Ana Torvel] met', ['o: Centre for Energy', 'p: Ana Torvel']],
    ['the [o Centre for Energy] and [o Sorin Works] met', ['o: Centre for Energy', 'o: Sorin Works']],
    ['the [o Energy Centre] and [o Clean Seas] met', ['o: Energy Centre', 'o: Clean Seas']],
    ['the [o Tea Board] of [l Tovel] met', ['o: Tea Board', 'l: Tovel']],
    ['the [o Board] of [l Osterland] met', ['o: Board', 'l: Osterland']],
    ['the [o Tea Trust] of [l Osterland] met', ['o: Tea Trust', 'l: Osterland']],
  ])('stay as they are: %s', (marked, expected) => expect(whole(marked)).toEqual(expected));
});

describe('bodies named after fields', () => {
  it.each([
    [
      'the [o Ministry of Sport] , [o Youth and National Service] met',
      ['o: Ministry of Sport , Youth and National Service'],
    ],
    ['the Department of Health and Human Services met', ['o: Department of Health and Human Services']],
    ['[o Norland University of Science] and Technology', ['o: Norland University of Science and Technology']],
    [
      '[o Chamber of Trade] , Tourism , and [o Agriculture of Norland]',
      ['o: Chamber of Trade , Tourism , and Agriculture of Norland'],
    ],
    ['the Ministry of the Interior said', ['o: Ministry of the Interior']],
    ['Minister for Gender , [o Labour] , and Social Development [p Ana Sol]', ['p: Ana Sol']],
  ])('are one name: %s', (marked, expected) => expect(fields(marked)).toEqual(expected));

  it.each([
    [
      'the [o Ministry of Health] , [p Ana Torvel] and [p Jan Sol]',
      ['o: Ministry of Health', 'p: Ana Torvel', 'p: Jan Sol'],
    ],
    ['the [o Ministry of Health] , Education Minister [p Ana Sol]', ['o: Ministry of Health', 'p: Ana Sol']],
    ['the [o Ministry of Health] and [l Norland]', ['o: Ministry of Health', 'l: Norland']],
    ['the [o Ministry of Health] and the [o Sports Board]', ['o: Ministry of Health', 'o: Sports Board']],
    ['[o Union Minister for Health] left', []],
    ['[o Norland Board Minister for Health] left', ['o: Norland Board']],
    ['a school of Health and Sport', []],
    ['a bank for Trade', []],
    ['the [o Bank of Norland] and Trade', ['o: Bank of Norland']],
  ])('end where their fields end: %s', (marked, expected) => expect(fields(marked)).toEqual(expected));
});
