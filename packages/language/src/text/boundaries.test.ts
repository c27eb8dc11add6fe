import { describe, expect, it } from 'vitest';
import { splitSentences } from './boundaries.js';
import { createTokenList } from './token-list.js';
import { tokenize } from './tokenize.js';

function sentencesOf(text: string): string[] {
  const tokens = createTokenList(8);
  tokenize(text, tokens);
  const found: string[] = [];
  splitSentences(text, tokens, {
    range: { first: 0, last: tokens.length },
    add: (first, last) => found.push(text.slice(tokens.start[first]!, tokens.end[last - 1]!)),
  });
  return found;
}

const SPLIT: readonly (readonly [text: string, ...sentences: string[]])[] = [
  ['He left. She stayed.', 'He left.', 'She stayed.'],
  ['“We agree.” The talks ended.', '“We agree.”', 'The talks ended.'],
  ['Is it over? No! Wait.', 'Is it over?', 'No!', 'Wait.'],
  ['They met in the U.S. The talks failed.', 'They met in the U.S.', 'The talks failed.'],
  ['HARBOUR CITY (NP) -- The council met.', 'HARBOUR CITY (NP) --', 'The council met.'],
  ['VALEN, Jan. 13 — Ministers met.', 'VALEN, Jan. 13 —', 'Ministers met.'],
  ['Points agreed:\n- a truce\n- an exchange', 'Points agreed:', '- a truce', '- an exchange'],
];

const WHOLE: readonly string[] = [
  'Mr. Torvel met Dr. Brandt and Gen. Okoro.',
  'J. K. Marlow of Norland Inc. said so.',
  'It rose 3.5 percent, to $4.2 billion.',
  'The U.S. Navy sailed at 5 p.m. on Jan. 3 from St. Helens.',
  '“Why?” he asked.',
  'He paused ... and went on.',
  'The long line was broken by a page that wraps its text at some width,\nas old pages do.',
];

describe('splitSentences', () => {
  it.each(SPLIT)('splits %j', (text, ...sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each(WHOLE)('does not split %j', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});
