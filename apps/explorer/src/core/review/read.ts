import type { Decision } from './types.js';

type ClaimDecision = Exclude<Decision, { kind: 'merge' }>;

/** The decision on a claim, if there is one. */
export function decisionOn(decisions: readonly Decision[], claim: string): ClaimDecision | undefined {
  return decisions.find((item): item is ClaimDecision => item.kind !== 'merge' && item.claim === claim);
}

function claimsOf(decisions: readonly Decision[], kind: ClaimDecision['kind']): Set<string> {
  return new Set(decisions.flatMap((item) => (item.kind === kind ? (item as ClaimDecision).claim : [])));
}

export function rejectedClaims(decisions: readonly Decision[]): ReadonlySet<string> {
  return claimsOf(decisions, 'reject');
}

export function acceptedClaims(decisions: readonly Decision[]): ReadonlySet<string> {
  return claimsOf(decisions, 'accept');
}

export function editedClaims(decisions: readonly Decision[]): ReadonlySet<string> {
  return claimsOf(decisions, 'edit');
}
