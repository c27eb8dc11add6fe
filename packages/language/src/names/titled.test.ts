import { describe, expect, it } from 'vitest';
import { createHashIndex } from '../model/hash-index.js';
import { createWords } from '../model/words.js';
import type { TokenSpan } from './spans.js';
import { addTitled } from './titled.js';

const empty = createHashIndex(new Uint32Array(0), new Uint16Array(0));

function found(text: string, names: readonly TokenSpan[] = []): string[] {
  const words = createWords({ fine: empty, coarse: new Uint8Array(1) }, 64);
  const tokens = text.split(' ');
  const ids = Int32Array.from(tokens, (word) => words.intern(word, 0, word.length));
  const context = { words, gazetteer: { phrases: empty, firstWords: empty }, ids, length: ids.length };
  return addTitled(context, names).map(
    ({ first, last, nameClass }) => `${nameClass}: ${tokens.slice(first, last).join(' ')}`,
  );
}

const person = (first: number, last: number): TokenSpan => ({ first, last, nameClass: 0 });

describe('persons behind titles', () => {
  it.each([
    ['then Mr. Ana Torvel left', [], ['0: Ana Torvel']],
    ['then Lt - Gen Ana Torvel left', [], ['0: Ana Torvel']],
    ['then Mrs AB Torvel left', [person(3, 4)], ['0: AB Torvel']],
    ['the partner Ana Torvel left', [], ['0: Ana Torvel']],
    ['then Dr Ana Torvel left', [{ first: 1, last: 3, nameClass: 3 }], ['0: Ana Torvel']],
  ] as const)('are found: %s', (text, names, expected) => expect(found(text, names)).toEqual(expected));

  it.each([
    ['then Dr Ana Torvel Hospital opened', [], []],
    ['then Mr Director spoke', [], []],
    ['then Mr . spoke', [], []],
    ['the partner Sorin left', [], []],
    ['then Dr Ana Torvel left', [person(2, 4)], ['0: Ana Torvel']],
    ['then Dr Ana Torvel left', [{ first: 2, last: 4, nameClass: 2 }], ['2: Ana Torvel']],
  ] as const)('are left: %s', (text, names, expected) => expect(found(text, names)).toEqual(expected));
});
