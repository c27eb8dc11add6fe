import { describe, expect, it } from 'vitest';
import { createTokenList } from '../text/token-list.js';
import { tokenize } from '../text/tokenize.js';
import { beginsLexical, findLexical } from './spans.js';

function spansIn(text: string): string[] {
  const tokens = createTokenList(8);
  tokenize(text, tokens);
  const word = (token: number) => text.slice(tokens.start[token]!, tokens.end[token]!).toLowerCase();
  const { length, start, end } = tokens;
  const input = { length, start, end, word, sentenceEnd: () => length };
  const spans = findLexical(input, (token) => beginsLexical(word(token)));
  return spans.map((span) => `${span.kind}: ${text.slice(span.start, span.end)}`);
}

describe('lexical spans', () => {
  it.each([
    ['on Jan. 13, 2022 and 14 March 2023', ['date: Jan. 13, 2022', 'date: 14 March 2023']],
    ['on Monday, May 3, or in 2019', ['date: Monday, May 3', 'date: 2019']],
    ['last week and yesterday', ['date: last week', 'date: yesterday']],
    ['at 10:30 a.m. or 5 pm', ['time: 10:30 a.m.', 'time: 5 pm']],
    [
      '$3.5 million, €20 and 40 billion euros',
      ['money: $3.5 million', 'money: €20', 'money: 40 billion euros'],
    ],
    ['12% or 7 per cent', ['percent: 12%', 'percent: 7 per cent']],
    ['two hundred troops moved 40 km', ['number: two hundred', 'quantity: 40 km']],
    ['the third of the 21st talks', ['ordinal: third', 'ordinal: 21st']],
    ['see www.example.org or a@example.org', ['url: www.example.org', 'email: a@example.org']],
  ])('in %j', (text, expected) => {
    expect(spansIn(text)).toEqual(expected);
  });

  it.each(['They may march on.', 'No one came.', 'the president'])('finds no date in %j', (text) => {
    expect(spansIn(text).filter((span) => span.startsWith('date'))).toEqual([]);
  });
});
