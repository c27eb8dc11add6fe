import { expect, test } from 'vitest';
import { above, areaUnder, fitLayers, heldScores } from './held.js';

const claims = [
  { score: 0.9, right: true },
  { score: 0.8, right: false },
  { score: 0.7, right: true },
  { score: 0.2, right: false },
];

test('area, coverage and precision', () => {
  expect(areaUnder(claims)).toBe(0.75);
  expect(areaUnder([])).toBe(0);
  expect(above(claims, 0.7)).toEqual({ covered: 0.75, right: 2 / 3 });
  expect(above(claims, 0.95)).toEqual({ covered: 0, right: 0 });
});

test('a part is scored without its own examples', () => {
  const examples = [0, 1].map((part) => ({
    features: [['constant', 1] as const, [`of ${part}`, 1] as const],
    right: part === 0,
    part,
    layer: 'event' as const,
  }));
  const [first, second] = heldScores(examples, { penalty: 1, least: 1 });
  expect(first!.score).toBeLessThan(0.5);
  expect(second!.score).toBeGreaterThan(0.5);
});

test('each layer is learnt from its own examples', () => {
  const examples = (['event', 'relation'] as const).flatMap((layer) =>
    Array.from({ length: 10 }, (_, part) => ({
      features: [['constant', 1] as const],
      right: (layer === 'event') === part < 9,
      part,
      layer,
    })),
  );
  const { event, relation } = fitLayers(examples, { penalty: 1, least: 1 });
  expect(event.get('constant')).toBeCloseTo(Math.log(9), 1);
  expect(relation.get('constant')).toBeCloseTo(-Math.log(9), 1);
});
