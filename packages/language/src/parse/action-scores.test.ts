import { expect, it } from 'vitest';
import { createActionScores } from './action-scores.js';

const both = (left: number, right: number) => (left & 255) | (right << 8);

it('adds up both halves of the buckets of the features', () => {
  const actions = new Int16Array(64);
  actions[1] = both(5, -7);
  actions[33] = both(-128, 127);
  actions[63] = both(0, 2);
  const scores = createActionScores(actions);
  scores.add(Int32Array.of(1, 2, 33 - 64, 63, 64, 99), 4);
  expect([scores.left, scores.right]).toEqual([5 - 128, -7 + 127 + 2]);
  scores.add(Int32Array.of(2), 1);
  expect([scores.left, scores.right]).toEqual([0, 0]);
});
