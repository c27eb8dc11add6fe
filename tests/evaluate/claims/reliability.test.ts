import { expect, test } from 'vitest';
import { reliability } from './reliability.js';

const claims = (score: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ score, right: true })),
  ...Array.from({ length: wrong }, () => ({ score, right: false })),
];

test('bins, error and ranking of scores', () => {
  const rows = [...reliability('x', [...claims(0.95, 9, 1), ...claims(0.65, 5, 5)])];
  expect(rows.map(({ measure, value, n }) => [measure, Math.round(value * 100) / 100, n])).toEqual([
    ['score 0.6 to 0.7: right %', 50, 10],
    ['score 0.9 to 1.0: right %', 90, 10],
    ['expected calibration error %', 10, 20],
    ['Brier score', 0.18, 20],
    ['right is scored higher %', 73.81, 20],
    ['at least 0.4: of claims %', 100, 20],
    ['at least 0.4: right %', 70, 20],
    ['at least 0.5: of claims %', 100, 20],
    ['at least 0.5: right %', 70, 20],
    ['at least 0.55: of claims %', 100, 20],
    ['at least 0.55: right %', 70, 20],
    ['at least 0.6: of claims %', 100, 20],
    ['at least 0.6: right %', 70, 20],
    ['at least 0.7: of claims %', 50, 20],
    ['at least 0.7: right %', 90, 10],
    ['at least 0.8: of claims %', 50, 20],
    ['at least 0.8: right %', 90, 10],
  ]);
  const low = [...reliability('x', claims(0.1, 1, 0))].map(({ measure }) => measure);
  expect(low).toContain('at least 0.4: of claims %');
  expect(low).not.toContain('at least 0.4: right %');
  expect([...reliability('x', [])]).toEqual([]);
  expect([...reliability('x', claims(1, 1, 0))][0]!.measure).toBe('score 0.9 to 1.0: right %');
});
