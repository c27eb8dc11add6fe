import type { Decision, DecisionsFile } from './types.js';

/** What a decision is about: a later one on the same thing replaces it. */
function about(decision: Decision): string {
  return decision.kind === 'merge' ? `entity ${decision.entity}` : `claim ${decision.claim}`;
}

/** Decisions with one more; an earlier one on the same claim or entity gives way. */
export function decide(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  return [...decisions.filter((item) => about(item) !== about(decision)), decision];
}

/** Decisions without the one on the same thing. */
export function withdraw(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  return decisions.filter((item) => about(item) !== about(decision));
}

/** The decisions as a file, in a fixed order. */
export function decisionsFile(decisions: readonly Decision[]): DecisionsFile {
  const sorted = [...decisions].sort((a, b) => (about(a) < about(b) ? -1 : 1));
  return { format: 'newsgraph-decisions', version: 1, decisions: sorted };
}
