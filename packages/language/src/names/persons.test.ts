import { describe, expect, it } from 'vitest';
import { createHashIndex } from '../model/hash-index.js';
import { createWords } from '../model/words.js';
import { splitPersons, withHyphenated, withInitials } from './persons.js';
import type { RuleContext, TokenSpan } from './spans.js';

const empty = createHashIndex(new Uint32Array(0), new Uint16Array(0));

function contextOf(text: string): RuleContext {
  const words = createWords({ fine: empty, coarse: new Uint8Array(1) }, 64);
  const ids = Int32Array.from(text.split(' '), (word) => words.intern(word, 0, word.length));
  return { words, gazetteer: { phrases: empty, firstWords: empty }, ids, length: ids.length };
}

const person = (first: number, last: number): TokenSpan => ({ first, last, nameClass: 0 });

describe('persons', () => {
  it.each([
    [
      'Guo and Wang sold it',
      [0, 3],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'Ana Torvel and Jan Norin and Li left',
      [0, 7],
      [
        [0, 2],
        [3, 5],
        [6, 7],
      ],
    ],
    ['Ana Torvel left', [0, 2], [[0, 2]]],
  ] as const)('of "%s" are told apart', (text, [first, last], expected) => {
    const names = splitPersons(contextOf(text), person(first, last));
    expect(names.map((name) => [name.first, name.last])).toEqual(expected);
  });

  it.each([
    ['Choi Jung - ok said', [0, 2], [0, 4]],
    ['Cheung Man - yin won', [0, 1], [0, 4]],
    ['Ana Torvel - the minister - said', [0, 2], [0, 2]],
    ['Ana Torvel - minister of trade', [0, 2], [0, 2]],
    ['Choi Jung -', [0, 2], [0, 2]],
    ['Cheung', [0, 1], [0, 1]],
  ] as const)('of "%s" get the whole of their given name', (text, [first, last], expected) => {
    const name = withHyphenated(contextOf(text), person(first, last));
    expect([name.first, name.last]).toEqual(expected);
  });

  it.each([
    ['Mr S. V. Rao left', [3, 4], [1, 4]],
    ['Peter Norin Jr left', [0, 2], [0, 3]],
    ['Osei Sol II left', [0, 2], [0, 3]],
    ['Plan B Torvel left', [2, 3], [2, 3]],
    ['then A S Torvel left', [3, 4], [1, 4]],
    ['Torvel I left', [0, 1], [0, 1]],
  ] as const)('of "%s" have their initials and suffix', (text, [first, last], expected) => {
    const name = withInitials(contextOf(text), person(first, last));
    expect([name.first, name.last]).toEqual(expected);
  });

  it('alone are split and completed', () => {
    const body = { first: 0, last: 3, nameClass: 2 };
    expect(splitPersons(contextOf('Fisheries and Trade Board'), body)).toEqual([body]);
    expect(withHyphenated(contextOf('Norland Gas - co'), { ...body, last: 2 }).last).toBe(2);
  });
});
