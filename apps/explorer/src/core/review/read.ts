import type { Decision, Edit, Verdict } from '@newsgraph/graph/decisions';

type ClaimDecision = Edit | Verdict;

const onClaim = (item: Decision): item is ClaimDecision => 'claim' in item;

/** The decision on a claim, if there is one. */
export function decisionOn(decisions: readonly Decision[], claim: string): ClaimDecision | undefined {
  return decisions.filter(onClaim).find((item) => item.claim === claim);
}

function claimsOf(decisions: readonly Decision[], kind: ClaimDecision['kind']): Set<string> {
  return new Set(decisions.filter(onClaim).flatMap((item) => (item.kind === kind ? item.claim : [])));
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
