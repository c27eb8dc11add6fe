import type { Measure } from '../task.js';

/** A claim's score and whether it is right. */
export interface Scored {
  readonly score: number;
  readonly right: boolean;
}

const BINS = 10;
/** Thresholds at which claims might be left out. */
const THRESHOLDS = [0.4, 0.5, 0.55, 0.6, 0.7, 0.8];

/**
 * How far scores are from shares: for each tenth of the scale the share of right claims, then the expected calibration
 * error (Naeini et al. 2015: the gap between mean score and share, weighted by the size of the bin), in per cent; then
 * what is left, and how much of it is right, when claims below a score are left out.
 */
export function* reliability(set: string, claims: readonly Scored[]): Iterable<Measure> {
  if (claims.length === 0) return;
  const row = { task: 'claims', set };
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const inside = claims.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin);
    if (inside.length === 0) continue;
    const share = inside.filter(({ right }) => right).length / inside.length;
    const mean = inside.reduce((sum, { score }) => sum + score, 0) / inside.length;
    error += (inside.length / claims.length) * Math.abs(share - mean);
    const name = `score ${(bin / BINS).toFixed(1)} to ${((bin + 1) / BINS).toFixed(1)}`;
    yield { ...row, measure: `${name}: right %`, value: 100 * share, n: inside.length };
  }
  yield { ...row, measure: 'expected calibration error %', value: 100 * error, n: claims.length };
  const brier = claims.reduce((sum, { score, right }) => sum + (score - (right ? 1 : 0)) ** 2, 0);
  yield { ...row, measure: 'Brier score', value: brier / claims.length, n: claims.length };
  yield { ...row, measure: 'right is scored higher %', value: 100 * ranked(claims), n: claims.length };
  for (const least of THRESHOLDS) yield* leftAbove(claims, { least, set });
}

function* leftAbove(
  claims: readonly Scored[],
  { least, set }: { readonly least: number; readonly set: string },
): Iterable<Measure> {
  const kept = claims.filter(({ score }) => score >= least);
  const row = { task: 'claims', set };
  const share = (100 * kept.length) / claims.length;
  yield { ...row, measure: `at least ${least}: of claims %`, value: share, n: claims.length };
  if (kept.length === 0) return;
  const right = (100 * kept.filter(({ right }) => right).length) / kept.length;
  yield { ...row, measure: `at least ${least}: right %`, value: right, n: kept.length };
}

/** How often a right claim has a higher score than a wrong one (area under the ROC curve). */
function ranked(claims: readonly Scored[]): number {
  const [right, wrong] = [true, false].map((side) => claims.filter((claim) => claim.right === side));
  let won = 0;
  for (const a of right!)
    for (const b of wrong!) won += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return won / Math.max(1, right!.length * wrong!.length);
}
