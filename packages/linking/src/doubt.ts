import type { Doubt } from '@newsgraph/schema';
import type { Choice } from './choose/choose.js';

/** A lead of more than this is no surer. */
const MOST_LEAD = 2;

function rounded(value: number): number {
  return Math.round(100 * value) / 100;
}

/** How far somebody is ahead of the next, as a record has it. */
export function leadOf(best: number, next: number): number {
  return rounded(Math.min(MOST_LEAD, Math.max(0, best - next)));
}

/** What tells how sure the choice of a known entity is; undefined for a name that the base does not know. */
export function doubtOf({ chosen, weighed }: Choice): Doubt | undefined {
  if (!chosen) return undefined;
  const { candidate, features, score } = chosen;
  const rival = weighed.find((other) => other.candidate.id !== candidate.id);
  const [country, words, role] = [features.country, features.words, features.role].map(rounded);
  return {
    ...(rival && { lead: leadOf(score, rival.score) }),
    ...(country && { country }),
    ...(words && { words }),
    ...(role && { role }),
  };
}
