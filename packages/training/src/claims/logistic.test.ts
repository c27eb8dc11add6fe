import { expect, test } from 'vitest';
import { type Example, fitLogistic } from './logistic.js';

const examples = (right: number, wrong: number, feature: number): Example[] =>
  Array.from({ length: right + wrong }, (_, i) => ({
    features: [
      ['constant', 1],
      ['clue', feature],
    ],
    right: i < right,
  }));

const FREE = { penalty: 0, least: 1 };

test('without a feature that tells, the constant gives the share', () => {
  const constant = fitLogistic(examples(9, 1, 0), FREE).get('constant')!;
  expect(1 / (1 + Math.exp(-constant))).toBeCloseTo(0.9, 2);
});

test('a feature that tells gets a weight, a pull to zero makes it smaller', () => {
  const judged = [...examples(9, 1, 1), ...examples(5, 5, 0)];
  const [free, pulled] = [0, 5].map((penalty) => fitLogistic(judged, { ...FREE, penalty }).get('clue')!);
  expect(free).toBeCloseTo(Math.log(9), 1);
  expect(pulled).toBeGreaterThan(0);
  expect(pulled).toBeLessThan(free!);
});

test('rare features are left out, and an example may count for less', () => {
  const rare: Example = {
    features: [
      ['constant', 1],
      ['rare', 1],
    ],
    right: true,
  };
  expect([...fitLogistic([...examples(1, 1, 1), rare], { penalty: 1, least: 2 }).keys()]).toEqual([
    'clue',
    'constant',
  ]);
  const light = examples(1, 1, 0).map((one) => ({ ...one, ...(one.right ? {} : { weight: 0.25 }) }));
  const constant = fitLogistic(light, FREE).get('constant')!;
  expect(1 / (1 + Math.exp(-constant))).toBeCloseTo(0.8, 2);
});
