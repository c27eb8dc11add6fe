import type { Weights } from './table.js';
import type { Feature } from './view.js';
import { WEIGHTS } from './weights.js';

/** The chance that a claim of a layer with these features is right, by that layer's logistic regression; three decimals. */
export function calibrated(
  features: readonly Feature[],
  layer: keyof Weights,
  weights: Weights = WEIGHTS,
): number {
  const own = weights[layer];
  let sum = 0;
  for (const [name, value] of features) sum += value * (own.get(name) ?? 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
