import type { Table } from '../model/table.js';
import { createByteReader, createByteWriter, joinParts, splitParts } from './streams.js';

/**
 * A table as four streams, which compress better apart: distances between used buckets, number of weights in each
 * row, their classes, their values.
 */
export function encodeTable({ index, entries, classes, mask }: Table): Uint8Array {
  const gaps = createByteWriter();
  const counts = createByteWriter();
  const names = createByteWriter();
  const values = createByteWriter();
  gaps.varint(mask);
  gaps.varint(classes);
  gaps.varint(1 + index.reduce((used, from) => used + (from === 0 ? 0 : 1), 0));
  let last = -1;
  for (let bucket = 0; bucket <= mask; bucket++) {
    const from = index[bucket]!;
    if (from === 0) continue;
    gaps.varint(bucket - last);
    last = bucket;
    counts.byte(entries[from]!);
    for (let e = from + 1; e <= from + entries[from]!; e++) {
      names.byte(entries[e]! & 255);
      values.byte(entries[e]! >> 8);
    }
  }
  return joinParts([gaps.finish(), counts.finish(), names.finish(), values.finish()]);
}

export function decodeTable(bytes: Uint8Array): Table {
  const [gapBytes, counts, names, values] = splitParts(bytes, 4) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const gaps = createByteReader(gapBytes);
  const mask = gaps.varint();
  const classes = gaps.varint();
  const entries = new Int16Array(gaps.varint() + names.length);
  const index = new Int32Array(mask + 1);
  let bucket = -1;
  let at = 0;
  let to = 1;
  for (let r = 0; r < counts.length; r++) {
    bucket += gaps.varint();
    index[bucket] = to;
    entries[to++] = counts[r]!;
    for (let end = at + counts[r]!; at < end; at++) entries[to++] = (values[at]! << 8) | names[at]!;
  }
  return { mask, classes, index, entries };
}

/** The parser's actions from a table of two classes: both int8 of a bucket in one int16, the second in the high byte. */
export function decodeActions(bytes: Uint8Array): Int16Array {
  const { mask, index, entries } = decodeTable(bytes);
  const packed = new Int16Array(mask + 1);
  for (let bucket = 0; bucket <= mask; bucket++) {
    const from = index[bucket]!;
    if (from === 0) continue;
    const both = [0, 0];
    for (let e = from + 1; e <= from + entries[from]!; e++) both[entries[e]! & 255] = entries[e]! >> 8;
    packed[bucket] = (both[0]! & 255) | (both[1]! << 8);
  }
  return packed;
}

/** Sorted hashes and their values. */
export interface HashPairs {
  readonly keys: Uint32Array;
  readonly values: Uint8Array | Uint16Array;
}

export function encodePairs({ keys, values }: HashPairs): Uint8Array {
  const gaps = createByteWriter();
  const low = createByteWriter();
  const high = createByteWriter();
  let last = 0;
  for (let i = 0; i < keys.length; i++) {
    gaps.varint(keys[i]! - last);
    last = keys[i]!;
    low.byte(values[i]! & 255);
    high.byte(values[i]! >> 8);
  }
  return joinParts([gaps.finish(), low.finish(), high.finish()]);
}

export function decodePairs(bytes: Uint8Array): { keys: Uint32Array; values: Uint16Array } {
  const [gapBytes, low, high] = splitParts(bytes, 3) as [Uint8Array, Uint8Array, Uint8Array];
  const gaps = createByteReader(gapBytes);
  const keys = new Uint32Array(low.length);
  const values = new Uint16Array(low.length);
  let last = 0;
  for (let i = 0; i < low.length; i++) {
    last += gaps.varint();
    keys[i] = last;
    values[i] = low[i]! | (high[i]! << 8);
  }
  return { keys, values };
}
