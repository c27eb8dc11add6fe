import type { Decision, DecisionsFile } from './types.js';

/** What a decision is about: a later one on the same thing replaces it. */
export function about(decision: Decision): string {
  if (decision.kind === 'merge') return `merge ${decision.entity}`;
  if (decision.kind === 'split') return `split ${decision.entity} ${decision.into}`;
  return `claim ${decision.claim}`;
}

/** Decisions with one more; an earlier one on the same claim, merge or split gives way. */
export function decide(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  return [...decisions.filter((item) => about(item) !== about(decision)), decision];
}

/** Decisions without the one on the same thing. */
export function withdraw(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  return decisions.filter((item) => about(item) !== about(decision));
}

/** The decisions as a file, in a fixed order whatever the order in which they were taken. */
export function decisionsFile(decisions: readonly Decision[]): DecisionsFile {
  const sorted = [...decisions].sort((a, b) => (about(a) < about(b) ? -1 : about(a) > about(b) ? 1 : 0));
  return { format: 'newsgraph-decisions', version: 1, decisions: sorted };
}
