import { describe, expect, it } from 'vitest';
import { createTokenList } from './token-list.js';
import { tokenize } from './tokenize.js';

function tokensOf(text: string): string[] {
  const tokens = createTokenList(8);
  tokenize(text, tokens);
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i]!, tokens.end[i]!));
}

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ["They don't know what we've done.", "They do n't know what we 've done ."],
  ['We cannot wait; he’s gonna win.', 'We can not wait ; he ’s gon na win .'],
  ["Torvel's and the ministers' talks", "Torvel 's and the ministers ' talks"],
  ['the US-Norland talks', 'the US - Norland talks'],
  ['a co-worker re-elected in mid-July', 'a co-worker re-elected in mid-July'],
  ['The U. S. met the U. N. on Plan U. Sol left.', 'The U. S. met the U. N. on Plan U. Sol left .'],
  ['Mr. Torvel of the U.S. met Dr. A. Brandt.', 'Mr. Torvel of the U.S. met Dr. A. Brandt .'],
  ['at 5pm, at 10:30 a.m. and on 11/28/2000', 'at 5 pm , at 10:30 a.m. and on 11/28/2000'],
  ['It cost $3.5 million, or 12%, not US$50.', 'It cost $ 3.5 million , or 12 % , not US$ 50 .'],
  ['1,200 people (about 3%)...', '1,200 people ( about 3 % ) ...'],
  [
    'See https://example.org/a?b=1. Write to a.b@example.org, please.',
    'See https://example.org/a?b=1 . Write to a.b@example.org , please .',
  ],
  ['visit example.com/news/', 'visit example.com/news/'],
  ['“Why?!” she asked -- twice.', '“ Why ?! ” she asked -- twice .'],
  ['the ’60s and rock ’n’ roll', 'the ’60s and rock ’n ’ roll'],
  ['AT&T and/or PG&E', 'AT&T and / or PG&E'],
  ['call 555-0142 or 555-010-4477', 'call 555-0142 or 555-010-4477'],
  ['at St.Norin with Dr.Torvel. St.5 fell.The end', 'at St. Norin with Dr. Torvel . St . 5 fell . The end'],
  ['No. 5 of the list. No. He left.', 'No. 5 of the list . No . He left .'],
];

describe('tokenize', () => {
  it.each(CASES)('cuts %j', (text, expected) => {
    expect(tokensOf(text).join(' ')).toBe(expected);
  });

  it('leaves out zero-width spaces and keeps joiners inside words', () => {
    expect(tokensOf('North\u200bland ab\u200dcd \ufeffx')).toEqual(['North', 'land', 'ab\u200dcd', 'x']);
  });

  it('keeps lone surrogates and emoji as tokens with exact offsets', () => {
    expect(tokensOf('a \ud83d b 😀 c')).toEqual(['a', '\ud83d', 'b', '😀', 'c']);
  });

  it('covers every character that is no space exactly once', () => {
    const text = 'Ünïcode—“quotes”…\t\u00a0€5, "a.b.c"; x@y z#1 [1](2){3} ¿qué? Привет, мир! 你好。';
    const tokens = createTokenList(2);
    tokenize(text, tokens);
    const covered = new Uint8Array(text.length);
    for (let i = 0; i < tokens.length; i++) {
      for (let at = tokens.start[i]!; at < tokens.end[i]!; at++) covered[at]!++;
    }
    const expected = Array.from(text, (character) => (/\s/.test(character) ? 0 : 1));
    expect([...covered]).toEqual(expected);
  });
});
