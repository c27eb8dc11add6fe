import { describe, expect, it } from 'vitest';
import { createHashIndex } from '../model/hash-index.js';
import { createWords, NAME_FORM, WIDTH } from '../model/words.js';
import { ALONE, BETWEEN, createStatistics, FIRST, LAST, runPlace } from './statistics.js';

const empty = createHashIndex(new Uint32Array(0), new Uint16Array(0));

function read(text: string) {
  const words = createWords({ fine: empty, coarse: new Uint8Array(1) }, 64);
  const ids = Int32Array.from(text.split(' '), (word) => words.intern(word, 0, word.length));
  return { words, ids, length: ids.length };
}

describe('the place of a word among capitalised words', () => {
  it.each([
    ['Ana Maria Torvel left', 0, FIRST],
    ['Ana Maria Torvel left', 1, BETWEEN],
    ['Ana Maria Torvel left', 2, LAST],
    ['Norland and Ana Torvel left', 0, ALONE],
    ['The Torvel plan', 1, ALONE],
    ['On Torvel Street', 1, FIRST],
  ])('in "%s", token %i, is %i', (text, token, expected) => {
    const { words, ids, length } = read(text);
    expect(runPlace(words, { ids, length }, token)).toBe(expected);
  });

  it('is gathered over the document, but not where case says nothing', () => {
    const { words, ids, length } = read('Ana Torvel met Torvel');
    const statistics = createStatistics();
    const places = () => {
      const slot = statistics.find(words.hashes[ids[1]! * WIDTH + NAME_FORM]!);
      return statistics.places(slot);
    };
    statistics.reset(length);
    statistics.add(words, { ids, length, capitals: false, number: 0 });
    expect([places(), statistics.long()]).toEqual([LAST | ALONE, false]);
    statistics.reset(1000);
    statistics.add(words, { ids, length, capitals: true, number: 0 });
    expect([places(), statistics.long()]).toEqual([0, true]);
  });
});
