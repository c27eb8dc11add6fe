import { describe, expect, it } from 'vitest';
import { readAcronyms } from './acronyms.js';
import { type DocumentWords, makeConsistent } from './consistency.js';
import type { NameSpan } from './spans.js';

const PERSON = 0;
const PLACE = 1;
const ORGANIZATION = 2;

/** One sentence, tokens with a space between. */
function documentOf(text: string): DocumentWords & { readonly tokens: string[] } {
  const tokens = text.split(' ');
  const lower = new Set(tokens.filter((token) => /^\p{Ll}/u.test(token)));
  return {
    tokens,
    length: tokens.length,
    word: (token) => tokens[token]!,
    isCapital: (token) => /^\p{Lu}/u.test(tokens[token]!),
    occursLower: (token) => lower.has(tokens[token]!.toLowerCase()),
    sentenceOf: () => 0,
    sentenceStart: () => 0,
    sentenceEnd: () => tokens.length,
  };
}

const span = (first: number, last: number, nameClass: number): NameSpan => ({
  sentence: 0,
  first,
  last,
  nameClass,
  score: 0.9,
});

const shown = (words: { tokens: string[] }, spans: readonly NameSpan[]) =>
  spans.map(({ first, last, nameClass }) => `${words.tokens.slice(first, last).join(' ')}/${nameClass}`);

describe('the second pass over a document', () => {
  it('believes the words beside a name more than the model', () => {
    const words = documentOf('Ana Sorin , an analyst at Tovel . Sorin left . Ana Sorin stayed');
    expect(shown(words, makeConsistent(words, [span(0, 2, PLACE), span(8, 9, PLACE)]))).toEqual([
      'Ana Sorin/0',
      'Sorin/0',
      'Ana Sorin/0',
    ]);
  });

  it('finds surnames of persons and names seen before', () => {
    const words = documentOf('Ana Torvel spoke . Torvel left . Ana Torvel stayed');
    expect(shown(words, makeConsistent(words, [span(0, 2, PERSON)]))).toEqual([
      'Ana Torvel/0',
      'Torvel/0',
      'Ana Torvel/0',
    ]);
  });

  it('gives a name the class of most of its uses', () => {
    const words = documentOf('Xavo grew . Xavo fell . Xavo rose');
    const spans = [span(0, 1, ORGANIZATION), span(3, 4, PERSON), span(6, 7, ORGANIZATION)];
    expect(shown(words, makeConsistent(words, spans))).toEqual(['Xavo/2', 'Xavo/2', 'Xavo/2']);
  });

  it('does not take over words that the text also has in lower case, or parts of longer names', () => {
    const words = documentOf('Maria Price paid the price . Price rises . Norland ; Norland ; Norland Island');
    const spans = [span(0, 2, PERSON), span(9, 10, PLACE), span(11, 12, PLACE)];
    expect(shown(words, makeConsistent(words, spans))).toEqual(['Maria Price/0', 'Norland/1', 'Norland/1']);
  });
});

describe('acronyms in brackets', () => {
  it('mend the name before them', () => {
    const words = documentOf('the Council for Trade in Norland ( CTN ) met');
    expect(shown(words, readAcronyms(words, [span(1, 2, ORGANIZATION), span(5, 6, PLACE)]))).toEqual([
      'Council for Trade in Norland/2',
      'CTN/2',
    ]);
  });

  it('take the class of a name whose letters they do not spell', () => {
    const words = documentOf('Norland Alliance ( XAVO ) met');
    expect(shown(words, readAcronyms(words, [span(0, 2, ORGANIZATION)]))).toEqual([
      'Norland Alliance/2',
      'XAVO/2',
    ]);
  });

  it.each([
    'an independent power producer ( IPP ) met the IPP',
    'the superintendent of police ( SP ) met the SP',
    'the Vice Prime Minister ( VPM ) met the VPM',
  ])('of plain words and of offices name nobody: %s', (text) => {
    const words = documentOf(text);
    const acronym = words.tokens.indexOf('(') + 1;
    const last = words.tokens.length;
    const spans = [span(acronym, acronym + 1, ORGANIZATION), span(last - 1, last, ORGANIZATION)];
    expect(readAcronyms(words, spans)).toEqual([]);
  });

  it('of bodies in small letters are names', () => {
    const words = documentOf('the community policing forum ( CPF ) met');
    expect(shown(words, readAcronyms(words, [span(5, 6, ORGANIZATION)]))).toEqual(['CPF/2']);
  });

  it('stand behind a possessive', () => {
    const words = documentOf("the Norland Grain Board 's ( NGB ) plan");
    const spans = [span(1, 5, ORGANIZATION)];
    expect(shown(words, readAcronyms(words, spans))).toEqual(['Norland Grain Board/2', 'NGB/2']);
  });

  it('say nothing of other brackets', () => {
    const words = documentOf('Ana Torvel ( pictured ) met him ( AP ) today');
    expect(shown(words, readAcronyms(words, [span(0, 2, PERSON)]))).toEqual(['Ana Torvel/0']);
  });
});
