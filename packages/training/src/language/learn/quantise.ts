import type { Table } from '@newsgraph/language/training';

/** Root of the mean square of the weights that are larger than `least`. */
export function spread(weights: Float32Array, least: number): number {
  let sum = 0;
  let count = 0;
  for (const weight of weights) {
    if (Math.abs(weight) <= least) continue;
    sum += weight * weight;
    count++;
  }
  return Math.sqrt(sum / Math.max(1, count));
}

/** How weights become int8: those below `least` are dropped, the rest is multiplied by `scale` and rounded. */
export interface Quantisation {
  readonly least: number;
  readonly scale: number;
}

const NOISE = 0.4;
const SPAN = 20;

/**
 * A quantisation for a perceptron, whose decisions need no scale. Weights below `cut` times the spread of those above
 * the noise are dropped: most weights are small, and without them the decisions stay the same but for a few in a
 * thousand. 20 spreads become 127, or the largest weight when it is less.
 */
export function relative(weights: Float32Array, cut: number): Quantisation {
  const unit = spread(weights, 1e-6);
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return { least: cut * spread(weights, NOISE * unit), scale: 127 / Math.min(largest, unit * SPAN) };
}

export function toInt8(weights: Float32Array, { least, scale }: Quantisation): Int8Array {
  return Int8Array.from(weights, (weight) =>
    Math.abs(weight) <= least ? 0 : Math.max(-127, Math.min(127, Math.round(weight * scale))),
  );
}

/** Keeps the weights that are not zero. `weights` has a row of `classes` numbers for each bucket. */
export function quantise(weights: Float32Array, classes: number, quantisation: Quantisation): Table {
  const dense = toInt8(weights, quantisation);
  const buckets = dense.length / classes;
  const index = new Int32Array(buckets);
  const entries: number[] = [0];
  for (let bucket = 0; bucket < buckets; bucket++) {
    const from = entries.length;
    entries.push(0);
    for (let k = 0; k < classes; k++) {
      const weight = dense[bucket * classes + k]!;
      if (weight !== 0) entries.push(weight * 256 + k);
    }
    const count = entries.length - from - 1;
    if (count === 0) entries.pop();
    else {
      entries[from] = count;
      index[bucket] = from;
    }
  }
  return { mask: buckets - 1, classes, index, entries: Int16Array.from(entries) };
}
