import type { EdgeEvidence } from '@newsgraph/schema';

export type Role = 'subject' | 'trigger' | 'object';

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly role: Role | null;
}

const ROLES: readonly Role[] = ['trigger', 'subject', 'object'];

/** The role of each character; where stretches overlap the trigger wins, then the subject. */
function rolesOf(evidence: EdgeEvidence): (Role | null)[] {
  const roles: (Role | null)[] = Array.from(evidence.quote, () => null);
  roles.length = evidence.quote.length;
  roles.fill(null);
  for (const role of [...ROLES].reverse()) {
    const span: unknown = evidence[role];
    if (!Array.isArray(span)) continue;
    const [start, end] = span as unknown[];
    if (!Number.isInteger(start) || !Number.isInteger(end)) continue;
    roles.fill(role, Math.max(0, start as number), Math.max(0, end as number));
  }
  return roles;
}

/** A quotation cut into stretches of one role each. Offsets outside the quotation are cut to it. */
export function piecesOf(evidence: EdgeEvidence): Piece[] {
  const { quote } = evidence;
  const roles = rolesOf(evidence);
  const pieces: Piece[] = [];
  let start = 0;
  for (let i = 1; i <= quote.length; i++) {
    if (i < quote.length && roles[i] === roles[start]) continue;
    pieces.push({ start, text: quote.slice(start, i), role: roles[start] ?? null });
    start = i;
  }
  return pieces;
}
