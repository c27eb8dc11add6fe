import { expect, test } from 'vitest';
import { weightsFile } from './weights-file.js';

test('a table of weights by layer, without those that weigh nothing and names that cannot be written', () => {
  const file = weightsFile({
    event: new Map([
      ['constant', 1.5],
      ['predicate=aid', -0.25],
      ['light', 0.004],
      ['before object |', 1],
    ]),
    relation: new Map([
      ['constant', 2],
      ['predicate=party', 0.125],
    ]),
  });
  expect(file).toContain('  1.5 2 constant | -0.25 0 predicate=aid | 0 0.125 predicate=party |\n');
  expect(file).not.toMatch(/light|object/);
  expect(file).toContain('export const WEIGHTS = weightsOf(TABLE);');
});

test('long tables are wrapped', () => {
  const many = new Map(Array.from({ length: 60 }, (_, i) => [`feature number ${i}`, 1] as const));
  const rows = weightsFile({ event: many, relation: new Map() })
    .split('\n')
    .filter((line) => line.startsWith('  1 '));
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.every((line) => line.length <= 120)).toBe(true);
});
