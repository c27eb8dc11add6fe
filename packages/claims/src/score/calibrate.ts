import type { Feature } from './view.js';
import { WEIGHTS } from './weights.js';

/** The chance that a claim with these features is right, by logistic regression; three decimals. */
export function calibrated(
  features: readonly Feature[],
  weights: ReadonlyMap<string, number> = WEIGHTS,
): number {
  let sum = 0;
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
