import { expect, test } from 'vitest';
import { type Example, fitLogistic } from './logistic.js';

const examples = (right: number, wrong: number, feature: number): Example[] => [
  ...Array.from({ length: right }, () => ({ features: [1, feature], right: true })),
  ...Array.from({ length: wrong }, () => ({ features: [1, feature], right: false })),
];

test('without a feature that tells, the constant gives the share', () => {
  const [constant] = fitLogistic(examples(9, 1, 0), 0);
  expect(1 / (1 + Math.exp(-constant!))).toBeCloseTo(0.9, 2);
});

test('a feature that tells gets a weight, a pull to zero makes it smaller', () => {
  const judged = [...examples(9, 1, 1), ...examples(5, 5, 0)];
  const [free, pulled] = [fitLogistic(judged, 0)[1]!, fitLogistic(judged, 5)[1]!];
  expect(free).toBeCloseTo(Math.log(9), 1);
  expect(pulled).toBeGreaterThan(0);
  expect(pulled).toBeLessThan(free);
});
