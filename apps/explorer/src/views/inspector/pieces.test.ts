import type { EdgeEvidence } from '@newsgraph/schema';
import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces.js';

const evidence = (part: Partial<EdgeEvidence>) =>
  ({
    quote: 'Ada warned Bela.',
    subject: [0, 3],
    trigger: [4, 10],
    object: [11, 15],
    ...part,
  }) as EdgeEvidence;

const read = (part: Partial<EdgeEvidence>) => piecesOf(evidence(part)).map(({ text, role }) => [text, role]);

describe('piecesOf', () => {
  it('cuts a quotation by role', () => {
    expect(read({})).toEqual([
      ['Ada', 'subject'],
      [' ', null],
      ['warned', 'trigger'],
      [' ', null],
      ['Bela', 'object'],
      ['.', null],
    ]);
  });

  it('gives all text back, whatever the offsets', () => {
    for (const bad of [[-5, 3], [9, 2], [0, 999], [Number.NaN, 1], ['0', 3], null, undefined]) {
      const pieces = piecesOf(evidence({ trigger: bad as never }));
      expect(pieces.map((piece) => piece.text).join('')).toBe('Ada warned Bela.');
    }
  });

  it('lets the trigger win where stretches overlap', () => {
    expect(read({ subject: [0, 10] })).toEqual([
      ['Ada ', 'subject'],
      ['warned', 'trigger'],
      [' ', null],
      ['Bela', 'object'],
      ['.', null],
    ]);
  });
});
