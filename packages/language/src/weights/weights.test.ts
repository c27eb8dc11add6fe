import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../analyzer.js';
import { decodeContainer, encodeContainer } from './container.js';
import { decodeActions, decodePairs, decodeTable, encodePairs, encodeTable } from './table-codec.js';

const table = {
  mask: 7,
  classes: 3,
  index: Int32Array.of(0, 1, 0, 0, 4, 0, 0, 6),
  entries: Int16Array.of(0, 2, 256 + 0, -127 * 256 + 2, 1, 5 * 256 + 1, 3, 127 * 256, -256 + 1, 2 * 256 + 2),
};

describe('weights', () => {
  it('keep a table as it was', () => {
    expect(decodeTable(encodeTable(table))).toEqual(table);
  });

  it('put both numbers of an action into one', () => {
    const two = {
      mask: 3,
      classes: 2,
      index: Int32Array.of(0, 1, 0, 4),
      entries: Int16Array.of(0, 2, 256, -127 * 256 + 1, 1, 5 * 256 + 1),
    };
    const packed = decodeActions(encodeTable(two));
    expect(Array.from(packed, (both) => [(both << 24) >> 24, both >> 8])).toEqual([
      [0, 0],
      [1, -127],
      [0, 0],
      [0, 5],
    ]);
  });

  it('keep hashes and values', () => {
    const pairs = { keys: Uint32Array.of(3, 70_000, 4_294_967_295), values: Uint16Array.of(0, 513, 65_535) };
    expect(decodePairs(encodePairs(pairs))).toEqual(pairs);
  });

  it('keep parts by name', () => {
    const bytes = encodeContainer(
      { a: 1 },
      new Map([
        ['x', Uint8Array.of(1, 2)],
        ['y', Uint8Array.of(3)],
      ]),
    );
    const container = decodeContainer(bytes);
    expect(container.meta).toEqual({ a: 1 });
    expect([...container.section('y')]).toEqual([3]);
    expect(() => container.section('z')).toThrow('no part "z"');
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['something else', new TextEncoder().encode('{"weights": false}')],
    ['a file that is cut off', encodeContainer({}, new Map([['x', new Uint8Array(100)]])).subarray(0, 60)],
  ])('refuse %s with a clear error', (_, bytes) => {
    expect(() => createAnalyzer(bytes)).toThrow(expect.objectContaining({ code: 'data-corrupt' }));
  });
});
