import { describe, expect, it } from 'vitest';
import { compileLexicons } from './compile.js';
import { LEXICONS } from './index.js';

const EXAMPLE = { code: '010', example: '[Peru] met [Chile].', claims: [] };

describe('compileLexicons', () => {
  it('tries patterns with more conditions first', () => {
    const lexicon = {
      predicate: 'consult',
      entries: [
        { ...EXAMPLE, verbs: 'hold', target: 'obj' },
        { ...EXAMPLE, verbs: 'hold', object: 'talk meeting', target: 'with' },
      ],
    };
    const rules = compileLexicons([lexicon]).verb.get('hold')!;
    expect(rules.map((pattern) => pattern.slots[0]!.kind)).toEqual(['phrase', 'obj']);
    expect(rules[0]!.object).toEqual(new Set(['talk', 'meeting']));
  });

  it('reads particles, owners and places', () => {
    const entry = { ...EXAMPLE, verbs: 'pull_out', target: 'of+! each' };
    const [pattern] = compileLexicons([{ predicate: 'retreat', entries: [entry] }]).verb.get('pull')!;
    expect(pattern).toMatchObject({ particle: 'out', rule: 'event:retreat:verb:pull_out', symmetric: false });
    expect(pattern!.slots.map(({ kind, owner, place }) => [kind, owner, place])).toEqual([
      ['phrase', true, true],
      ['each', false, false],
    ]);
  });

  it.each([
    ['an unknown predicate', { predicate: 'dance', entries: [{ ...EXAMPLE, verbs: 'x', target: 'obj' }] }],
    ['no word', { predicate: 'consult', entries: [{ ...EXAMPLE, target: 'obj' }] }],
  ])('refuses an entry with %s', (_, lexicon) => {
    expect(() => compileLexicons([lexicon])).toThrow(/lexicon entry/);
  });

  it('compiles the built-in lexicons, one for each PLOVER type', () => {
    expect(new Set(LEXICONS.map((lexicon) => lexicon.predicate)).size).toBe(16);
    expect(compileLexicons(LEXICONS).verb.size).toBeGreaterThan(600);
  });
});
