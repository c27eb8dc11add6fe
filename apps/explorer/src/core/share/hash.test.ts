import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { START, type View } from '../view/index.js';
import { decodeView, encodeView } from './hash.js';

const keys = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 4 });
const sorted = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 });

const views: fc.Arbitrary<View> = fc.record({
  filters: fc.record({
    off: fc.record({ type: sorted, speaker: sorted, predicate: sorted }, { requiredKeys: ['predicate'] }),
    window: fc.option(fc.nat(40_000).map((from) => ({ from, to: from + 3 }))),
    undated: fc.boolean(),
    stories: fc.integer({ min: 1, max: 30 }),
    confidence: fc.integer({ min: 0, max: 100 }),
    isolated: fc.boolean(),
    mode: fc.constantFrom('hide' as const, 'fade' as const),
    hidden: keys,
    focus: fc.option(
      fc.record(
        { depth: fc.integer({ min: 1, max: 3 }), roots: sorted, most: fc.integer({ min: 1, max: 200 }) },
        { requiredKeys: ['depth', 'roots'] },
      ),
    ),
    document: fc.option(fc.string({ minLength: 1 })),
  }),
  selection: fc.record({ nodes: keys, edge: fc.option(fc.string({ minLength: 1 })) }),
  appearance: fc.record({
    color: fc.constantFrom('type' as const, 'community' as const),
    size: fc.constantFrom('pagerank' as const, 'same' as const),
    edges: fc.constantFrom('parallel' as const, 'aggregate' as const),
    pictures: fc.boolean(),
    resolution: fc.constantFrom(0.2, 1, 2.6),
  }),
  paths: fc.option(
    fc.record({
      from: fc.string({ minLength: 1 }),
      to: fc.option(fc.string({ minLength: 1 })),
      exclude: keys,
      shown: fc.nat(5),
    }),
  ),
  review: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('accept' as const), claim: fc.string({ minLength: 1 }) }),
      fc.record({
        kind: fc.constant('edit' as const),
        claim: fc.string({ minLength: 1 }),
        predicate: fc.string({ minLength: 1 }),
        modality: fc.constantFrom('possible' as const, 'actual' as const),
      }),
      fc.record({
        kind: fc.constant('merge' as const),
        entity: fc.string({ minLength: 1 }),
        into: fc.string({ minLength: 1 }),
      }),
    ),
    { maxLength: 3 },
  ),
});

describe('the view in the address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(`#${encodeView(view)}`)).toEqual(view);
      }),
    );
  });

  it('is empty at the start', () => {
    expect(encodeView(START)).toBe('');
    expect(decodeView('')).toEqual(START);
  });

  it.each([
    '#%',
    '#days=2022-01-40..x',
    '#focus=9,',
    '#mode=explode&stories=-4',
    '#path=%E0%A4%A,a',
    '#review=;;::,edit',
  ])('%s falls back to the start', (hash) => {
    expect(decodeView(hash)).toEqual(START);
  });
});
