import { expect, test } from 'vitest';
import { weightsFile } from './weights-file.js';

test('a table of weights, without those that weigh nothing and names that cannot be written', () => {
  const file = weightsFile(
    new Map([
      ['constant', 1.5],
      ['predicate=aid', -0.25],
      ['light', 0.004],
      ['before object |', 1],
    ]),
  );
  expect(file).toContain('  1.5 constant | -0.25 predicate=aid |\n');
  expect(file).not.toMatch(/light|object/);
  expect(file).toContain('export const WEIGHTS: ReadonlyMap<string, number>');
});

test('long tables are wrapped', () => {
  const many = Array.from({ length: 60 }, (_, i) => [`feature number ${i}`, 1] as const);
  const rows = weightsFile(new Map(many))
    .split('\n')
    .filter((line) => line.startsWith('  1 '));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.every((line) => line.length <= 120)).toBe(true);
});
