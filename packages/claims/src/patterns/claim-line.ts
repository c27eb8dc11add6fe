import type { Claim } from '@newsgraph/schema';

/** A claim in a line: `Peru assault Chile`, with what is not affirmed and actual, the role and who says so. */
export function claimLine({
  subject,
  predicate,
  object,
  polarity,
  modality,
  role,
  attribution,
}: Claim): string {
  const marks = [
    polarity === 'negated' ? ' negated' : '',
    modality === 'actual' ? '' : ` ${modality}`,
    role ? ` (${role})` : '',
    attribution ? ` says ${attribution}` : '',
  ];
  return `${subject} ${predicate} ${object}${marks.join('')}`;
}
