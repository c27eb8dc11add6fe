import { describe, expect, it } from 'vitest';
import { hashPart, hashString, P, Q, R, seal } from './hash.js';

function sealed(numbers: readonly number[], first = 0): number[] {
  const features = Int32Array.from(numbers);
  seal(features, numbers.length, first);
  return [...features];
}

describe('sealed features', () => {
  it('differ by number and by place', () => {
    const [a, b] = sealed([5, 5]);
    expect(a).not.toBe(b);
    expect(sealed([5])[0]).toBe(a);
    expect(sealed([5], 1)[0]).toBe(b);
  });

  it('leave what stands behind the count', () => {
    const features = Int32Array.of(1, 2, 3);
    seal(features, 2, 0);
    expect(features[2]).toBe(3);
  });

  it('tell the order of joined numbers apart', () => {
    const [a, b, c] = [1001, -2002, 3003];
    const pair = Math.imul(b, P) + c;
    const joins = [
      Math.imul(a, P) + b,
      Math.imul(b, P) + a,
      Math.imul(a, Q) + pair,
      Math.imul(b, Q) + (Math.imul(a, P) + c),
      Math.imul(pair, P) + a,
      Math.imul(a, R) + (Math.imul(a, Q) + pair),
    ];
    expect(new Set(sealed(joins, 0)).size).toBe(joins.length);
    expect(new Set(joins.map((join) => sealed([join])[0])).size).toBe(joins.length);
  });

  it('spread over the buckets of a table', () => {
    const buckets = new Set(Array.from({ length: 4096 }, (_, i) => sealed([i])[0]! & 4095));
    expect(buckets.size).toBeGreaterThan(2400);
  });
});

it('hashes a part of a text as the text that it is', () => {
  expect(hashPart('delegates', 7, { from: 3, to: 7 })).toBe(hashString('egat', 7));
  expect(hashPart('delegates', 7, { from: 9, to: 9 })).toBe(hashString('', 7));
});
