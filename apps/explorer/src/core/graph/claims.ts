import type { EdgeEvidence, GraphDocument } from '@newsgraph/schema';
import { dayNumber } from './days.js';
import { text } from './read.js';
import type { ClaimRow, EdgeRow } from './types.js';

const BARE = { modality: 'actual', polarity: 'affirmed', speaker: '', publisher: '', day: null } as const;

type Documents = ReadonlyMap<string, GraphDocument>;

function claimRow(edge: Omit<EdgeRow, 'claims'>, evidence: EdgeEvidence, documents: Documents) {
  const document = documents.get(evidence.document);
  return {
    edge: edge.index,
    evidence,
    modality: text(evidence.modality) || BARE.modality,
    polarity: text(evidence.polarity) || BARE.polarity,
    speaker: text(evidence.attribution),
    publisher: text(document?.publisher),
    story: document?.story ?? text(evidence.document),
    day: dayNumber(evidence.date ?? document?.published),
  };
}

/** The claims of one edge, numbered from `first`. An edge without evidence gets one bare claim. */
export function claimRows(
  edge: Omit<EdgeRow, 'claims'>,
  evidence: readonly EdgeEvidence[],
  context: { first: number; documents: Documents },
): ClaimRow[] {
  if (evidence.length === 0) {
    return [{ ...BARE, index: context.first, id: `${edge.key}#0`, edge: edge.index, story: '' }];
  }
  return evidence.map((item, i) => ({
    ...claimRow(edge, item, context.documents),
    index: context.first + i,
    id: item.claim ?? `${edge.key}#${i}`,
  }));
}
