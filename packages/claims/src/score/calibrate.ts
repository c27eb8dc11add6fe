import { WEIGHTS } from './weights.js';

/** The chance that a claim with these features is right, by logistic regression; three decimals. */
export function calibrated(features: readonly number[], weights: readonly number[] = WEIGHTS): number {
  const sum = features.reduce((total, value, i) => total + value * weights[i]!, 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
