/**
 * A multi-class averaged perceptron over hashed features (Collins 2002; Daumé's lazy averaging): `weights` holds a row of
 * `classes` numbers for each of the 2^bits buckets.
 */
export interface Perceptron {
  readonly mask: number;
  readonly classes: number;
  readonly weights: Float32Array;
  /** Scores of the classes in `set`, in its order. */
  score(features: Int32Array, count: number, set: Uint8Array): Float32Array;
  /** Rewards one class and punishes another. */
  update(features: Int32Array, count: number, change: { right: number; wrong: number }): void;
  /** Counts a decision; averages weigh by it. */
  tick(): void;
  /** Replaces the weights by their averages. Training is over then. */
  average(): void;
}

export function createPerceptron(bits: number, classes: number): Perceptron {
  const mask = (1 << bits) - 1;
  const weights = new Float32Array((1 << bits) * classes);
  const history = new Float32Array(weights.length);
  const scores = new Float32Array(classes);
  let time = 1;
  return {
    mask,
    classes,
    weights,
    score(features, count, set) {
      const size = set.length;
      scores.fill(0, 0, size);
      for (let f = 0; f < count; f++) {
        const row = (features[f]! & mask) * classes;
        for (let c = 0; c < size; c++) scores[c]! += weights[row + set[c]!]!;
      }
      return scores;
    },
    update(features, count, { right, wrong }) {
      for (let f = 0; f < count; f++) {
        const row = (features[f]! & mask) * classes;
        weights[row + right]! += 1;
        history[row + right]! += time;
        weights[row + wrong]! -= 1;
        history[row + wrong]! -= time;
      }
    },
    tick() {
      time++;
    },
    average() {
      for (let i = 0; i < weights.length; i++) weights[i]! -= history[i]! / time;
    },
  };
}

/** Index of the highest of the first `size` scores. */
export function highest(scores: ArrayLike<number>, size: number): number {
  let best = 0;
  for (let i = 1; i < size; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}
