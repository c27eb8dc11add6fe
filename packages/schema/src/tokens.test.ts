import { expect, test } from 'vitest';
import { type Analysis, sentenceOf, sentenceSpan, tokenRange, tokenText } from './index.js';

// Two sentences: "Ana met Bo . They ate ."
const text = 'Ana met Bo. They ate.';
const analysis = {
  document: 'd1',
  text,
  length: 7,
  start: Uint32Array.of(0, 4, 8, 10, 12, 17, 20),
  end: Uint32Array.of(3, 7, 10, 11, 16, 20, 21),
  sentences: {
    length: 2,
    first: Uint32Array.of(0, 4),
    last: Uint32Array.of(4, 7),
    kind: Uint8Array.of(0, 0),
  },
} as unknown as Analysis;

test.each([
  [
    { start: 4, end: 10 },
    { first: 1, last: 3 },
  ],
  [
    { start: 0, end: 1 },
    { first: 0, last: 1 },
  ],
  [
    { start: 11, end: 12 },
    { first: 4, last: 4 },
  ],
  [
    { start: 0, end: 21 },
    { first: 0, last: 7 },
  ],
])('tokens of %o are %o', (span, range) => {
  expect(tokenRange(analysis, span)).toEqual(range);
});

test('sentences by token and by span', () => {
  expect([0, 3, 4, 6].map((token) => sentenceOf(analysis, token))).toEqual([0, 0, 1, 1]);
  const { start, end } = sentenceSpan(analysis, 1);
  expect(text.slice(start, end)).toBe('They ate.');
  expect(tokenText(analysis, 3)).toBe('.');
});
