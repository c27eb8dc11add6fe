import { expect, test } from 'vitest';
import { type Example, fitLogistic } from './logistic.js';

const examples = (right: number, wrong: number, feature: number): Example[] => [
  ...Array.from({ length: right }, () => ({ features: [1, feature], right: true })),
  ...Array.from({ length: wrong }, () => ({ features: [1, feature], right: false })),
];

test('without a feature that tells, the constant gives the share', () => {
  const [constant] = fitLogistic(examples(9, 1, 0), { penalty: 0, expected: [] });
  expect(1 / (1 + Math.exp(-constant!))).toBeCloseTo(0.9, 2);
});

test('a feature that tells gets a weight, a pull to zero makes it smaller', () => {
  const judged = [...examples(9, 1, 1), ...examples(5, 5, 0)];
  const [free, pulled] = [0, 5].map((penalty) => fitLogistic(judged, { penalty, expected: [] })[1]!);
  expect(free).toBeCloseTo(Math.log(9), 1);
  expect(pulled).toBeGreaterThan(0);
  expect(pulled).toBeLessThan(free!);
});

test('the pull may be to another weight than zero', () => {
  const [, weight] = fitLogistic(examples(5, 5, 0), { penalty: 5, expected: [0, 0.7] });
  expect(weight).toBeCloseTo(0.7, 2);
});
