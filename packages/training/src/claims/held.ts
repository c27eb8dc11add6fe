import type { Weights } from '@newsgraph/claims';
import { type Example, type Fit, fitLogistic } from './logistic.js';

/** Events and relations have weights of their own. */
export type Layer = keyof Weights;

/** An example of a layer that belongs to one of several parts; those of one sentence are in one part. */
export interface Parted extends Example {
  readonly part: number;
  readonly layer: Layer;
}

/** A claim's chance by weights that were learnt without its part. */
export interface Held {
  readonly score: number;
  readonly right: boolean;
  readonly layer: Layer;
}

/** The weights of each layer, learnt from its own examples. */
export function fitLayers(examples: readonly Parted[], fit: Fit): Weights {
  const of = (layer: Layer) =>
    fitLogistic(
      examples.filter((one) => one.layer === layer),
      fit,
    );
  return { event: of('event'), relation: of('relation') };
}

/** Each part in turn is scored by weights learnt from the others. */
export function heldScores(examples: readonly Parted[], fit: Fit): Held[] {
  const parts = [...new Set(examples.map(({ part }) => part))].sort((a, b) => a - b);
  return parts.flatMap((part) => {
    const weights = fitLayers(
      examples.filter((one) => one.part !== part),
      fit,
    );
    return examples
      .filter((one) => one.part === part)
      .map(({ features, right, layer }) => {
        const sum = features.reduce(
          (total, [name, value]) => total + value * (weights[layer].get(name) ?? 0),
          0,
        );
        return { score: 1 / (1 + Math.exp(-sum)), right, layer };
      });
  });
}

/** How often a right claim has a higher score than a wrong one (area under the ROC curve). */
export function areaUnder(claims: readonly Omit<Held, 'layer'>[]): number {
  const [right, wrong] = [true, false].map((side) => claims.filter((claim) => claim.right === side));
  let won = 0;
  for (const a of right!)
    for (const b of wrong!) won += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return won / Math.max(1, right!.length * wrong!.length);
}

/** Of the claims with at least this score: what share of all they are, and what share of them is right. */
export function above(
  claims: readonly Omit<Held, 'layer'>[],
  score: number,
): { covered: number; right: number } {
  const kept = claims.filter((claim) => claim.score >= score);
  return {
    covered: kept.length / Math.max(1, claims.length),
    right: kept.filter(({ right }) => right).length / Math.max(1, kept.length),
  };
}
