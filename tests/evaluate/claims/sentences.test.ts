import { expect, test } from 'vitest';
import { type Half, judgeSentences } from './sentences.js';

test.each([
  ['seen', 0.75],
  ['held', 0.7],
] as const)('most events of the %s sentences are found, and hardly any others', (half: Half, least) => {
  const judged = judgeSentences(half);
  const found = judged.flatMap((sentence) => sentence.found);
  const extra = judged.reduce((sum, sentence) => sum + sentence.extra.length, 0);
  expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(least);
  expect(extra / found.length).toBeLessThanOrEqual(0.05);
});
