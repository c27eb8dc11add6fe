import type { Decision } from './types.js';

/** Why a decision found nothing to change. */
export function reasonFor(entities: { has(id: string): boolean }) {
  const missing = (...ids: readonly string[]) => ids.find((id) => !entities.has(id));
  return (decision: Decision): string => {
    if (decision.kind === 'merge') {
      return `There is no entity ${missing(decision.entity, decision.into) ?? decision.entity}.`;
    }
    if (decision.kind === 'split') {
      return missing(decision.entity) === undefined
        ? `No mention of ${decision.entity} has these words or stands at these places.`
        : `There is no entity ${decision.entity}.`;
    }
    if (decision.kind === 'edit') {
      const ends = [decision.subject, decision.object].filter((end) => end !== undefined);
      const lost = missing(...ends);
      if (lost !== undefined) return `There is no entity ${lost}.`;
    }
    return `There is no claim ${decision.claim}.`;
  };
}
