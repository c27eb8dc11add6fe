import { expect, test } from 'vitest';
import { NON_FACTS } from './non-facts/pairs.js';
import { judgeNonFacts } from './non-facts.js';

test('there are five hundred pairs, every sentence once, each with its parties marked', () => {
  expect(NON_FACTS.length).toBeGreaterThanOrEqual(500);
  const sentences = NON_FACTS.flatMap(({ nonFact, twin }) => [nonFact, twin]);
  expect(sentences.filter((sentence) => !/\[.+\].*\[.+\]/.test(sentence))).toEqual([]);
  expect(NON_FACTS.filter(({ nonFact, twin }) => nonFact === twin)).toEqual([]);
  expect(new Set(NON_FACTS.map(({ nonFact }) => nonFact)).size).toBe(NON_FACTS.length);
});

test('at most one in twenty non-facts comes out as a fact, nine in ten facts are kept', () => {
  const judged = judgeNonFacts();
  expect(judged.filter(({ asserted }) => asserted).length / judged.length).toBeLessThanOrEqual(0.05);
  expect(judged.filter(({ kept }) => kept).length / judged.length).toBeGreaterThanOrEqual(0.9);
});
