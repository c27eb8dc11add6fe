import { expect, it } from 'vitest';
import { createNumberSet } from './number-set.js';

it('says what a Set says, for small and very large numbers', () => {
  const [ours, theirs] = [createNumberSet(), new Set<number>()];
  let value = 1;
  for (let i = 0; i < 20_000; i++) {
    value = (value * 48271) % 2147483647;
    const number = i % 3 === 0 ? value % 5000 : (value % 4000) * 2 ** 40 + (value % 7);
    expect(ours.add(number)).toBe(!theirs.has(number));
    theirs.add(number);
  }
});
