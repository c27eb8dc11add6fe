import type { Decision } from '@newsgraph/graph/decisions';
import { predicate } from '@newsgraph/schema';
import type { Dataset } from '../graph/index.js';
import { count } from '../words.js';

function claimWords({ claims, edges, nodes }: Dataset, id: string): string {
  const claim = claims.find((row) => row.id === id);
  if (!claim) return `claim ${id}`;
  const edge = edges[claim.edge]!;
  return `${nodes[edge.source]!.label} ${edge.label} ${nodes[edge.target]!.label}`;
}

/** A decision in words: what is done, and to what. `base` is the file's dataset, without decisions. */
export function decisionText(
  base: Dataset,
  decision: Decision,
): { readonly done: string; readonly what: string } {
  const label = (key: string) => base.nodes[base.nodeIndex.get(key) ?? -1]?.label ?? key;
  switch (decision.kind) {
    case 'merge':
      return { done: 'Merged', what: `${label(decision.entity)} into ${label(decision.into)}` };
    case 'split': {
      const words = [
        ...(decision.names ?? []).map((name) => `“${name}”`),
        ...(decision.mentions ? [count(decision.mentions.length, 'mention')] : []),
      ];
      return { done: 'Split', what: `${words.join(', ')} of ${label(decision.entity)} to ${decision.label}` };
    }
    case 'edit': {
      const parts = [
        decision.predicate && (predicate(decision.predicate)?.label ?? decision.predicate),
        decision.modality,
        decision.polarity,
        decision.subject && `${label(decision.subject)} → ${label(decision.object ?? '')}`,
      ].filter(Boolean);
      return { done: 'Edited', what: `${claimWords(base, decision.claim)}: ${parts.join(', ')}` };
    }
    default:
      return {
        done: decision.kind === 'accept' ? 'Accepted' : 'Rejected',
        what: claimWords(base, decision.claim),
      };
  }
}
