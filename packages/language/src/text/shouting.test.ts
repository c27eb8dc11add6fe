import { describe, expect, it } from 'vitest';
import { createHashIndex } from '../model/hash-index.js';
import { createWords } from '../model/words.js';
import { CAPITALS, NORMAL, styleOf, TITLE_CASE } from './shouting.js';

const none = createHashIndex(new Uint32Array(0), new Uint16Array(0));

function style(text: string) {
  const words = createWords({ fine: none, coarse: new Uint8Array(1) }, 64);
  const ids = Int32Array.from(text.split(' '), (word) => words.intern(word, 0, word.length));
  return styleOf(words, ids, ids.length);
}

describe('the style of a sentence', () => {
  it.each([
    ['Ana Torvel Meets Jan Norin in Tovel', TITLE_CASE],
    ['Ana Torvel Meets Jan Norin in Tovel .', TITLE_CASE],
    ["We Can not Leave Tovel 's Old Harbour to Norland .", TITLE_CASE],
    ['ANA TORVEL MEETS JAN NORIN', CAPITALS],
    ['Norland Grain Board Director Ana Torvel met Jan Norin .', NORMAL],
    ['Norland Grain Board Director Ana Torvel saw it', TITLE_CASE],
    ['Ana Torvel met the new director of the board .', NORMAL],
    ['Ana Torvel Left', NORMAL],
  ])('of "%s"', (text, expected) => expect(style(text)).toBe(expected));
});
