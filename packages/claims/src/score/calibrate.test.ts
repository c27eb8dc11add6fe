import { expect, test } from 'vitest';
import { calibrated } from './calibrate.js';
import type { Feature } from './view.js';
import { WEIGHTS } from './weights.js';

const ONES = new Map([
  ['near', 1],
  ['far', -1],
]);

test.each<[Feature[], number]>([
  [[], 0.5],
  [[['near', 1]], 0.731],
  [[['near', 3]], 0.953],
  [[['far', 30]], 0],
  [[['unheard of', 9]], 0.5],
])('features %j with weights of one give %d', (features, score) => {
  expect(calibrated(features, ONES)).toBe(score);
});

test('the weights are numbers, and a long way from subject to trigger speaks against a claim', () => {
  expect([...WEIGHTS.values()].every((weight) => Number.isFinite(weight))).toBe(true);
  expect(WEIGHTS.get('constant')).toBeGreaterThan(0);
  expect(WEIGHTS.get('subject to trigger: words')).toBeLessThan(0);
});
