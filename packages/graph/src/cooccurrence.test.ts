import { expect, it } from 'vitest';
import { npmi } from './cooccurrence.js';

it.each([
  ['never apart', 10, [10, 10], 100, 1],
  ['in every sentence', 4, [4, 4], 4, 1],
  ['as chance would have it', 25, [50, 50], 100, 0],
  ['less than chance', 1, [50, 50], 100, 0],
  ['often together', 5, [10, 10], 100, 0.5372],
] as const)('npmi of two %s', (_, both, single, all, value) => {
  expect(npmi(both, single, all)).toBe(value);
});
