import type { Table } from '@newsgraph/language/training';

/** Root of the mean square of the weights that are not zero. */
export function spread(weights: Float32Array): number {
  let sum = 0;
  let count = 0;
  for (const weight of weights) {
    if (Math.abs(weight) <= 1e-6) continue;
    sum += weight * weight;
    count++;
  }
  return Math.sqrt(sum / Math.max(1, count));
}

export interface Quantisation {
  /** Weights smaller than this part of the spread are dropped. */
  readonly cut: number;
  /** The weight that becomes 127, in spreads, if none is larger. */
  readonly span: number;
}

/** Weights as int8 on one scale. Argmax decisions do not need the scale back. */
export function toInt8(weights: Float32Array, { cut, span }: Quantisation): Int8Array {
  const unit = spread(weights);
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = 127 / Math.min(largest, unit * span);
  return Int8Array.from(weights, (weight) =>
    Math.abs(weight) <= cut * unit ? 0 : Math.max(-127, Math.min(127, Math.round(weight * scale))),
  );
}

/** Keeps the rows that are not all zero. */
export function quantise(weights: Float32Array, classes: number, quantisation: Quantisation): Table {
  const dense = toInt8(weights, quantisation);
  const buckets = dense.length / classes;
  const index = new Int32Array(buckets);
  let used = 1;
  for (let bucket = 0; bucket < buckets; bucket++) {
    if (dense.subarray(bucket * classes, (bucket + 1) * classes).some((weight) => weight !== 0)) index[bucket] = used++;
  }
  const rows = new Int8Array(used * classes);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const row = index[bucket]! * classes;
    if (row > 0) rows.set(dense.subarray(bucket * classes, (bucket + 1) * classes), row);
    index[bucket] = row;
  }
  return { mask: buckets - 1, classes, index, rows };
}
