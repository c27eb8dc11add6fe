import { expect, it } from 'vitest';
import { packDiscs } from './pack.js';

it.each([
  ['nothing', []],
  ['one', [5]],
  ['two alike', [50, 50]],
  ['a large one and many small ones', [100, ...Array(300).fill(4)]],
  ['many alike', Array(200).fill(10)],
  ['ever smaller ones', Array.from({ length: 60 }, (_, i) => 100 / (i + 1))],
])('discs do not overlap: %s', (_, radii) => {
  const centres = packDiscs(radii, 6);
  expect(centres).toHaveLength(radii.length);
  for (let i = 0; i < radii.length; i++)
    for (let j = 0; j < i; j++) {
      const distance = Math.hypot(centres[i]!.x - centres[j]!.x, centres[i]!.y - centres[j]!.y);
      expect(distance).toBeGreaterThan(radii[i]! + radii[j]!);
    }
});

it('is compact: many small discs stay within three times the area that they need', () => {
  const radii = Array(500).fill(10) as number[];
  const reach = Math.max(...packDiscs(radii, 4).map(({ x, y }) => Math.hypot(x, y) + 10));
  expect(reach ** 2 / (500 * 12 ** 2)).toBeLessThan(3);
});
