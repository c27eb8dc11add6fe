import { expect, test } from 'vitest';
import { judgeScenes } from './when-where.js';

test.each(['seen', 'held'] as const)('times and places of events, %s: seldom wrong, mostly found', (half) => {
  const { judged, lost } = judgeScenes(half);
  expect(judged.length).toBeGreaterThanOrEqual(4 * lost.length);
  for (const what of ['time', 'place'] as const) {
    const pairs = judged.map((scene) => scene[what]);
    const right = pairs.filter(({ wanted, got }) => got !== '' && got === wanted).length;
    expect(right / pairs.filter(({ got }) => got !== '').length).toBeGreaterThanOrEqual(0.9);
    expect(right / pairs.filter(({ wanted }) => wanted !== '').length).toBeGreaterThanOrEqual(0.7);
  }
});
