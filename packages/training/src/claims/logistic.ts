/** One judged claim: its features and whether it is right. */
export interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
}

const STEPS = 4000;
const RATE = 0.5;

export interface Prior {
  /** How strong the pull is, in examples. */
  readonly penalty: number;
  /** Where to: the weights expected before any example; missing ones are 0. */
  readonly expected: readonly number[];
}

/**
 * Logistic regression by gradient descent with a pull to expected weights on all but the constant (L2). The same
 * examples give the same weights.
 */
export function fitLogistic(examples: readonly Example[], { penalty, expected }: Prior): number[] {
  const size = examples[0]?.features.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) =>
      i === 0 ? 0 : (penalty * (weight - (expected[i] ?? 0))) / examples.length,
    );
    for (const { features, right } of examples) {
      const sum = features.reduce((total, value, i) => total + value * weights[i]!, 0);
      const error = (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)) / examples.length;
      for (let i = 0; i < size; i++) gradient[i]! += error * features[i]!;
    }
    for (let i = 0; i < size; i++) weights[i]! -= RATE * gradient[i]!;
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}
