import type { Analysis } from '@newsgraph/schema';
import { describe, expect, it } from 'vitest';
import { decodeAnalysis, encodeAnalysis } from './codec.js';

const analysis: Analysis = {
  document: 'd1',
  text: 'Ana left.',
  length: 3,
  start: Uint32Array.of(0, 4, 8),
  end: Uint32Array.of(3, 8, 9),
  upos: Uint8Array.of(11, 15, 12),
  xpos: Uint8Array.of(24, 39, 5),
  head: Int32Array.of(1, -1, 1),
  deprel: Uint8Array.of(37, 0, 47),
  lemma: ['Ana', 'leave', '.'],
  sentences: { length: 1, first: Uint32Array.of(0), last: Uint32Array.of(3), kind: Uint8Array.of(0) },
  names: [{ document: 'd1', start: 0, end: 3, type: 'person', form: 'name', score: 0.9 }],
  lexical: [],
};

describe('an analysis as JSON', () => {
  it('comes back as it was', () => {
    expect(decodeAnalysis(JSON.parse(JSON.stringify(encodeAnalysis(analysis))))).toEqual(analysis);
  });

  it('is refused when lists differ in length', () => {
    expect(() => decodeAnalysis({ ...encodeAnalysis(analysis), head: [0] })).toThrow('differ in length');
  });
});
