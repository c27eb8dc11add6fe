import { expect, test } from 'vitest';
import { calibrated } from './calibrate.js';
import { FEATURES } from './features.js';
import { WEIGHTS } from './weights.js';

test.each([
  [[0, 0], 0.5],
  [[1, 0], 0.731],
  [[1, 2], 0.953],
  [[-30, 0], 0],
])('features %j with weights of one give %d', (features, score) => {
  expect(calibrated(features, [1, 1])).toBe(score);
});

test('there is a weight for each feature, and directness speaks for a claim', () => {
  expect(WEIGHTS).toHaveLength(FEATURES.length);
  expect(WEIGHTS[FEATURES.indexOf('directness')]).toBeGreaterThan(0);
});
