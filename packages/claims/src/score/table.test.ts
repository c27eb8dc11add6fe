import { expect, test } from 'vitest';
import { weightsOf } from './table.js';

test('two weights, then a name with spaces; a weight of 0 is left out', () => {
  const { event, relation } = weightsOf(
    '\n  1.5 2 constant | -0.25 0 accuse country>country |\n  0 0.1 after object , |\n',
  );
  expect([...event]).toEqual([
    ['constant', 1.5],
    ['accuse country>country', -0.25],
  ]);
  expect([...relation]).toEqual([
    ['constant', 2],
    ['after object ,', 0.1],
  ]);
});

test('an empty table has no weights', () => {
  expect(weightsOf('').event.size).toBe(0);
});
