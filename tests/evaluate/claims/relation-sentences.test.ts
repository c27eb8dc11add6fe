import { expect, test } from 'vitest';
import { judgeRelations } from './relation-sentences.js';

test.each([
  ['seen', 0.95],
  ['held', 0.6],
] as const)('most relations of the %s sentences are found, and hardly any others', (half, least) => {
  const judged = judgeRelations(half);
  const wanted = judged.flatMap((one) => one.wanted).length;
  const missed = judged.flatMap((one) => one.missed).length;
  const extra = judged.flatMap((one) => one.extra).length;
  expect(1 - missed / wanted).toBeGreaterThanOrEqual(least);
  expect(extra / wanted).toBeLessThanOrEqual(0.1);
});
