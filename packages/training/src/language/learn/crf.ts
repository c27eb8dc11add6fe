import { LABEL_COUNT as L, mayEnd, mayFollow, mayStart, OUTSIDE } from '@newsgraph/language/training';

/** A stretch of tokens that may hold names: features of each token and the labels that it may have. */
export interface Stretch {
  readonly length: number;
  /** Features of token i are `features[offsets[i] .. offsets[i + 1]]`. */
  readonly offsets: Uint32Array;
  readonly features: Int32Array;
  /** Bit k stands for label k; all labels that agree with the annotation. */
  readonly allowed: Int32Array;
}

export interface CrfOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l1: number;
  /** Part of the features that each update does not see. */
  readonly dropout: number;
  readonly random: { next(): number; shuffle(order: Int32Array): void };
  readonly note: (line: string) => void;
}

export interface Crf {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

const FOLLOWS = Uint8Array.from({ length: L * L }, (_, pair) =>
  mayFollow(Math.floor(pair / L), pair % L) ? 1 : 0,
);
const ALL = (1 << L) - 1;
const TINY = 1e-30;
const LONGEST = 260;

interface Lattice {
  readonly emission: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
}

function createLattice(): Lattice {
  const array = () => new Float64Array(LONGEST * L);
  return { emission: array(), forward: array(), backward: array(), scale: new Float64Array(LONGEST) };
}

/** Emissions of the labels that `allowed` admits; the edges of a stretch stand beside "outside". */
function fillEmissions(
  lattice: Lattice,
  scores: Float64Array,
  item: { stretch: Stretch; free: boolean; edge: Float64Array },
): void {
  const { stretch, free, edge } = item;
  const n = stretch.length;
  for (let i = 0; i < n; i++) {
    let top = -1e30;
    for (let k = 0; k < L; k++) top = Math.max(top, scores[i * L + k]!);
    const allowed = free ? ALL : stretch.allowed[i]!;
    for (let k = 0; k < L; k++) {
      lattice.emission[i * L + k] = (allowed >> k) & 1 ? Math.exp(scores[i * L + k]! - top) : 0;
    }
  }
  for (let k = 0; k < L; k++) {
    lattice.emission[k]! *= mayStart(k) ? edge[OUTSIDE * L + k]! : 0;
    lattice.emission[(n - 1) * L + k]! *= mayEnd(k) ? edge[k * L + OUTSIDE]! : 0;
  }
}

function runForward(lattice: Lattice, n: number, edge: Float64Array): void {
  const { emission, forward, scale } = lattice;
  for (let i = 0; i < n; i++) {
    const at = i * L;
    let sum = TINY;
    for (let k = 0; k < L; k++) {
      let value = emission[at + k]!;
      if (i > 0 && value !== 0) {
        let reach = 0;
        for (let j = 0; j < L; j++) reach += forward[at - L + j]! * edge[j * L + k]!;
        value *= reach;
      }
      forward[at + k] = value;
      sum += value;
    }
    scale[i] = sum;
    for (let k = 0; k < L; k++) forward[at + k]! /= sum;
  }
}

/** Backward pass; adds `sign` times the expected transitions to `pairs`, and the marginals to `marginals`. */
function runBackward(
  lattice: Lattice,
  n: number,
  target: { edge: Float64Array; pairs: Float64Array; marginals: Float64Array; sign: number },
): void {
  const { emission, forward, backward, scale } = lattice;
  const { edge, pairs, marginals, sign } = target;
  const next = new Float64Array(L);
  for (let k = 0; k < L; k++) backward[(n - 1) * L + k] = 1;
  for (let i = n - 1; i >= 0; i--) {
    const at = i * L;
    if (i < n - 1) {
      for (let k = 0; k < L; k++) next[k] = (emission[at + L + k]! * backward[at + L + k]!) / scale[i + 1]!;
      for (let j = 0; j < L; j++) {
        let sum = 0;
        const part = forward[at + j]! * sign;
        for (let k = 0; k < L; k++) {
          const flow = edge[j * L + k]! * next[k]!;
          sum += flow;
          pairs[j * L + k]! += part * flow;
        }
        backward[at + j] = sum;
      }
    }
    for (let k = 0; k < L; k++) marginals[at + k]! += sign * forward[at + k]! * backward[at + k]!;
  }
  for (let k = 0; k < L; k++) {
    pairs[OUTSIDE * L + k]! += sign * forward[k]! * backward[k]!;
    pairs[k * L + OUTSIDE]! += sign * forward[(n - 1) * L + k]! * backward[(n - 1) * L + k]!;
  }
}

/** Soft threshold of lazily applied L1 (Tsuruoka et al. 2009, with AdaGrad steps). */
function shrink(weight: number, by: number): number {
  return weight > 0 ? Math.max(0, weight - by) : Math.min(0, weight + by);
}

/**
 * Trains a linear-chain CRF with AdaGrad, L1 and feature dropout. Partial annotation (Tsuboi et al. 2008): the
 * numerator sums over all label sequences that agree with it.
 */
export function trainCrf(stretches: readonly Stretch[], options: CrfOptions): Crf {
  const { bits, rate, l1, dropout, random } = options;
  const mask = (1 << bits) - 1;
  const weights = new Float32Array((1 << bits) * L);
  const squares = new Float32Array(weights.length);
  const visited = new Int32Array(1 << bits);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L);
  const lattice = createLattice();
  const edge = new Float64Array(L * L);
  const scores = new Float64Array(LONGEST * L);
  const gradient = new Float64Array(LONGEST * L);
  const pairs = new Float64Array(L * L);
  let step = 0;

  const catchUp = (bucket: number) => {
    const late = step - visited[bucket]!;
    visited[bucket] = step;
    if (late === 0 || l1 === 0) return;
    for (let k = bucket * L; k < bucket * L + L; k++) {
      if (weights[k] !== 0)
        weights[k] = shrink(weights[k]!, (l1 * rate * late) / (Math.sqrt(squares[k]!) + 1e-3));
    }
  };

  const learn = (stretch: Stretch) => {
    step++;
    const { length: n, features, offsets } = stretch;
    const kept: Int32Array = new Int32Array(features.length);
    for (let f = 0; f < features.length; f++) kept[f] = random.next() < dropout ? -1 : features[f]! & mask;
    scores.fill(0, 0, n * L);
    for (let i = 0; i < n; i++) {
      for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
        const bucket = kept[f]!;
        if (bucket < 0) continue;
        catchUp(bucket);
        for (let k = 0; k < L; k++) scores[i * L + k]! += weights[bucket * L + k]!;
      }
    }
    for (let p = 0; p < L * L; p++) edge[p] = FOLLOWS[p] === 1 ? Math.exp(transitions[p]!) : 0;
    gradient.fill(0, 0, n * L);
    pairs.fill(0);
    for (const free of [true, false]) {
      fillEmissions(lattice, scores, { stretch, free, edge });
      runForward(lattice, n, edge);
      runBackward(lattice, n, { edge, pairs, marginals: gradient, sign: free ? 1 : -1 });
    }
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < L; k++) if (Math.abs(gradient[i * L + k]!) < 1e-4) gradient[i * L + k] = 0;
      for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
        const bucket = kept[f]!;
        if (bucket < 0) continue;
        for (let k = 0; k < L; k++) {
          const slope = gradient[i * L + k]!;
          if (slope === 0) continue;
          const at = bucket * L + k;
          squares[at]! += slope * slope;
          weights[at]! -= (rate * slope) / (Math.sqrt(squares[at]!) + 1e-3);
        }
      }
    }
    for (let p = 0; p < L * L; p++) {
      const slope = pairs[p]!;
      if (slope === 0 || FOLLOWS[p] === 0) continue;
      transitionSquares[p]! += slope * slope;
      transitions[p]! -= (rate * slope) / (Math.sqrt(transitionSquares[p]!) + 1e-3);
    }
  };

  const order = Int32Array.from(stretches.keys());
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    for (const i of order) learn(stretches[i]!);
    options.note(`names epoch ${epoch + 1} of ${options.epochs}`);
  }
  for (let bucket = 0; bucket < 1 << bits; bucket++) catchUp(bucket);
  return { weights, transitions };
}

/**
 * The mean of several models. A linear model's scores are linear in its weights, so this is bagging (Breiman 1996) at the
 * price of one model: what one order of the data and one dropout made by chance is evened out.
 */
export function averageCrfs(count: number, train: (model: number) => Crf): Crf {
  const { weights, transitions } = train(0);
  const add = (sum: Float32Array, more: Float32Array) => {
    for (let i = 0; i < sum.length; i++) sum[i]! += more[i]!;
  };
  for (let model = 1; model < count; model++) {
    const more = train(model);
    add(weights, more.weights);
    add(transitions, more.transitions);
  }
  for (const sum of [weights, transitions]) for (let i = 0; i < sum.length; i++) sum[i]! /= count;
  return { weights, transitions };
}
