import type { Claim, EdgeAttributes, Predicate } from '@newsgraph/schema';
import { itemOf } from './evidence.js';
import { entry } from './maps.js';
import type { Source, Sources } from './sources.js';
import { type Item, summarize } from './summary.js';
import type { BuildOptions } from './types.js';

/** An edge on its way into the graph. */
export interface Edge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly attributes: EdgeAttributes;
}

interface Group {
  readonly subject: string;
  readonly object: string;
  readonly predicate: Predicate;
  readonly items: Item[];
}

/** What an edge takes from its predicate. */
export function predicateAttributes({ id, label, layer, class: kind, color }: Predicate) {
  return { type: id, label, layer, ...(kind === undefined ? {} : { class: kind }), color };
}

/** Why a claim cannot become evidence; undefined when it can. */
function fault(claim: Claim, source: Source | undefined, sources: Sources): string | undefined {
  if (!source) return `its document ${claim.evidence.document} is unknown`;
  if (!sources.find(claim.predicate)) return `the ontology has no predicate "${claim.predicate}"`;
  const lost = [claim.subject, claim.object].find((id) => !sources.entities.has(id));
  return lost === undefined ? undefined : `its entity ${lost} is unknown`;
}

function groupOf(groups: Map<string, Group>, claim: Claim, info: Predicate): Group {
  const swap = info.symmetric === true && claim.object < claim.subject;
  const [subject, object] = swap ? [claim.object, claim.subject] : [claim.subject, claim.object];
  const key = `${subject}|${info.id}|${object}`;
  return entry(groups, key, () => ({ subject, object, predicate: info, items: [] }));
}

type EdgeOptions = Pick<BuildOptions, 'minimumScore' | 'onDoubtful' | 'onSkip'>;

/** Whether the surest claim of the group is sure enough; if not, all its claims are told. */
function isLikely({ items }: Group, { minimumScore = 0, onDoubtful = () => {} }: EdgeOptions): boolean {
  if (items.some(({ evidence }) => evidence.score >= minimumScore)) return true;
  for (const { evidence } of items) if (evidence.claim !== undefined) onDoubtful(evidence.claim);
  return false;
}

/**
 * One edge for each (subject, predicate, object) with all its evidence. Symmetric predicates give undirected edges
 * with their ends in order. A claim that refers to something unknown is reported and left out.
 */
export function claimEdges(claims: readonly Claim[], sources: Sources, options: EdgeOptions = {}): Edge[] {
  const { onSkip = () => {} } = options;
  const groups = new Map<string, Group>();
  for (const claim of claims) {
    const source = sources.documents.get(claim.evidence.document);
    const reason = fault(claim, source, sources);
    if (reason)
      onSkip({ where: `claim ${claim.id}`, code: 'data-corrupt', reason: `Not in the graph: ${reason}.` });
    else groupOf(groups, claim, sources.find(claim.predicate)!).items.push(itemOf(claim, source!, sources));
  }
  const drawn = [...groups].filter(([, group]) => isLikely(group, options));
  return drawn.map(([key, { subject, object, predicate, items }]) => ({
    key,
    source: subject,
    target: object,
    undirected: predicate.symmetric === true,
    attributes: { ...predicateAttributes(predicate), ...summarize(predicate.layer, items) },
  }));
}
