import { describe, expect, it } from 'vitest';
import { decide, decisionOn, decisionsFile, rejectedClaims, withdraw } from './index.js';

describe('decisions', () => {
  it('a later one on the same claim replaces the earlier', () => {
    const twice = decide(decide([], { kind: 'accept', claim: 'c1' }), { kind: 'reject', claim: 'c1' });
    expect(twice).toEqual([{ kind: 'reject', claim: 'c1' }]);
    expect([...rejectedClaims(twice)]).toEqual(['c1']);
    expect(withdraw(twice, { kind: 'accept', claim: 'c1' })).toEqual([]);
  });

  it('a merge and a claim of the same name do not meet', () => {
    const both = decide(decide([], { kind: 'merge', entity: 'x', into: 'y' }), {
      kind: 'accept',
      claim: 'x',
    });
    expect(both).toHaveLength(2);
    expect(decisionOn(both, 'x')).toEqual({ kind: 'accept', claim: 'x' });
  });

  it('are written in one order', () => {
    const a = { kind: 'accept', claim: 'a' } as const;
    const b = { kind: 'reject', claim: 'b' } as const;
    expect(decisionsFile([b, a])).toEqual(decisionsFile([a, b]));
  });
});
