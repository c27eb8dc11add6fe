import type { Random } from '../random.js';

/**
 * A log-linear classifier over hashed features, trained one decision at a time with AdaGrad steps (Duchi et al. 2011), L1
 * applied lazily (Tsuruoka et al. 2009) and dropout of features: `weights` holds a row of `classes` numbers for each of
 * the 2^bits buckets. It generalises a little better than a perceptron, and L1 leaves few weights.
 */
export interface Softmax {
  readonly classes: number;
  readonly weights: Float32Array;
  /**
   * Drops some of the features, decides among the classes of `set`, and learns if some of `right` are in it: then the
   * probabilities of all of those go up, as they are to each other. Returns the class that it took for the right one.
   */
  learn(features: Int32Array, count: number, decision: { set: Uint8Array; right: Uint8Array }): number;
  /** Applies what is left of L1. Training is over then. */
  finish(): void;
}

export interface SoftmaxOptions {
  readonly bits: number;
  readonly classes: number;
  readonly rate: number;
  readonly l1: number;
  /** Part of the features that a step does not see. */
  readonly dropout: number;
  readonly random: Random;
}

const SMALL = 1e-3;
const NONE = new Uint8Array(0);
const SINGLES = Array.from({ length: 256 }, (_, k) => Uint8Array.of(k));

/** The one right class; a negative number stands for none. */
export function one(right: number): Uint8Array {
  return right < 0 ? NONE : SINGLES[right]!;
}

export function createSoftmax(options: SoftmaxOptions): Softmax {
  const { bits, classes, rate, l1, dropout, random } = options;
  const mask = (1 << bits) - 1;
  const weights = new Float32Array((1 << bits) * classes);
  const squares = new Float32Array(weights.length);
  const visited = new Int32Array(weights.length);
  const scores = new Float64Array(classes);
  const rows = new Int32Array(256);
  let time = 0;

  const catchUp = (at: number) => {
    const late = time - visited[at]!;
    visited[at] = time;
    const weight = weights[at]!;
    if (weight === 0 || late === 0) return;
    const by = (l1 * rate * late) / (Math.sqrt(squares[at]!) + SMALL);
    weights[at] = weight > 0 ? Math.max(0, weight - by) : Math.min(0, weight + by);
  };

  const keep = (features: Int32Array, count: number) => {
    let kept = 0;
    for (let f = 0; f < count; f++)
      if (random.next() >= dropout) rows[kept++] = (features[f]! & mask) * classes;
    return kept;
  };

  const score = (kept: number, set: Uint8Array) => {
    scores.fill(0, 0, set.length);
    for (let f = 0; f < kept; f++) {
      for (let k = 0; k < set.length; k++) {
        const at = rows[f]! + set[k]!;
        catchUp(at);
        scores[k]! += weights[at]!;
      }
    }
    let best = 0;
    for (let k = 1; k < set.length; k++) if (scores[k]! > scores[best]!) best = k;
    return best;
  };

  const normalise = (size: number, top: number) => {
    let sum = 0;
    for (let k = 0; k < size; k++) {
      scores[k] = Math.exp(scores[k]! - top);
      sum += scores[k]!;
    }
    for (let k = 0; k < size; k++) scores[k]! /= sum;
  };

  const step = (kept: number, column: number, slope: number) => {
    for (let f = 0; f < kept; f++) {
      const at = rows[f]! + column;
      squares[at]! += slope * slope;
      weights[at]! -= (rate * slope) / (Math.sqrt(squares[at]!) + SMALL);
    }
  };

  return {
    classes,
    weights,
    learn(features, count, { set, right }) {
      time++;
      const kept = keep(features, count);
      const best = score(kept, set);
      let good = 0;
      normalise(set.length, scores[best]!);
      for (let k = 0; k < set.length; k++) if (right.includes(set[k]!)) good += scores[k]!;
      if (good === 0) return set[best]!;
      for (let k = 0; k < set.length; k++) {
        const slope = scores[k]! - (right.includes(set[k]!) ? scores[k]! / good : 0);
        if (Math.abs(slope) >= SMALL) step(kept, set[k]!, slope);
      }
      return set[best]!;
    },
    finish() {
      for (let at = 0; at < weights.length; at++) catchUp(at);
    },
  };
}
