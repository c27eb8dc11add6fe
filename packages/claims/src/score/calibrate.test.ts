import { expect, test } from 'vitest';
import { calibrated } from './calibrate.js';
import type { Feature } from './view.js';
import { WEIGHTS } from './weights.js';

const TABLE = {
  event: new Map([
    ['near', 1],
    ['far', -1],
  ]),
  relation: new Map([['near', 2]]),
};

test.each<[Feature[], 'event' | 'relation', number]>([
  [[], 'event', 0.5],
  [[['near', 1]], 'event', 0.731],
  [[['near', 3]], 'event', 0.953],
  [[['near', 1]], 'relation', 0.881],
  [[['far', 30]], 'event', 0],
  [[['far', 30]], 'relation', 0.5],
  [[['unheard of', 9]], 'event', 0.5],
])('features %j of a claim of layer %s give %d', (features, layer, score) => {
  expect(calibrated(features, layer, TABLE)).toBe(score);
});

test('the weights are numbers, and a long way from subject to trigger speaks against an event', () => {
  const { event, relation } = WEIGHTS;
  expect([...event.values(), ...relation.values()].every((weight) => Number.isFinite(weight))).toBe(true);
  for (const layer of [event, relation]) expect(layer.get('constant')).toBeGreaterThan(0);
  expect(event.get('subject to trigger: words')).toBeLessThan(0);
});
