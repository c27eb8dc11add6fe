import { expect, test } from 'vitest';
import { bCubedSums, type Chains, ceafSums, scoresOf } from './coreference.js';

function chains(...sets: string[]): Chains {
  return new Map(sets.map((set, i) => [String(i), new Set(set.split(' '))]));
}

test.each<[string, Chains, Chains, number, number]>([
  ['the same', chains('a b', 'c'), chains('a b', 'c'), 1, 1],
  ['one chain for two', chains('a b', 'c d'), chains('a b c d'), 0.667, 0.444],
  ['nothing found', chains('a b'), chains('x y'), 0, 0],
])('%s', (_, gold, found, bCubed, ceaf) => {
  expect(scoresOf([bCubedSums(gold, found)]).f1).toBeCloseTo(bCubed, 3);
  expect(scoresOf([ceafSums(gold, found)]).f1).toBeCloseTo(ceaf, 3);
});
