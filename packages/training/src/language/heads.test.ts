import { describe, expect, it } from 'vitest';
import { createHeadCounts } from './heads.js';

const repeat = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i));

describe('head words', () => {
  it('of bodies and places are those that head little else', () => {
    const heads = createHeadCounts();
    for (const label of repeat(3, (i) => `Norland Board ${'of X'.repeat(i && 1)}`.trim()))
      heads.count('body', label);
    for (const label of repeat(3, (i) => `Ministry of X${i}`)) heads.count('body', label);
    for (const label of repeat(3, (i) => `Sol${i} River`)) heads.count('place', label);
    for (const label of repeat(3, (i) => `Sol${i} Park`)) heads.count('place', label);
    for (const label of repeat(2, (i) => `Sol${i} Park`)) heads.count('other', label);
    heads.count('body', 'Norland');
    heads.count('body', 'Society of norms');
    expect(heads.words('body')).toEqual(['Board', 'Ministry']);
    expect(heads.words('place')).toEqual(['River']);
  });

  it('of offices are all that stand before "of"', () => {
    const heads = createHeadCounts();
    for (const label of repeat(8, (i) => `Attorney-General of X${i}`)) heads.count('office', label);
    for (const label of repeat(7, (i) => `Warden of X${i}`)) heads.count('office', label);
    expect(heads.words('office')).toEqual(['attorney', 'general']);
  });
});
