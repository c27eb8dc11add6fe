import {
  type Claim,
  type EdgeAttributes,
  type Modality,
  type Predicate,
  predicate,
  type Skip,
} from '@newsgraph/schema';
import { edgeSize } from './appearance.js';
import { firstDay, lastDay, seenAttributes, unseen, widen } from './dates.js';
import { compareSupport, type Support, supportOf } from './evidence.js';
import { entry } from './maps.js';
import type { Source, Sources } from './sources.js';

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
  readonly supports: Support[];
}

function modalities(supports: readonly Support[]): Partial<Record<Modality, number>> {
  const counts: Partial<Record<Modality, number>> = {};
  for (const { claim } of supports) counts[claim.modality] = (counts[claim.modality] ?? 0) + 1;
  return counts;
}

function labelsOfSpeakers(supports: readonly Support[]): string[] {
  const labels = supports.flatMap(({ evidence }) => evidence.attribution ?? []);
  return [...new Set(labels)].sort();
}

/** Stories among the affirmed evidence; among all when nothing is affirmed. */
function stories(supports: readonly Support[]): number {
  const affirmed = supports.filter(({ claim }) => claim.polarity === 'affirmed');
  return new Set((affirmed.length > 0 ? affirmed : supports).map(({ source }) => source.story)).size;
}

function seen(supports: readonly Support[]): { firstSeen?: string; lastSeen?: string } {
  const days = unseen();
  for (const { claim, source } of supports) {
    const { start, end } = claim.time ?? {};
    widen(days, firstDay(start ?? end) ?? source.firstDay, lastDay(end ?? start) ?? source.lastDay);
  }
  return seenAttributes(days);
}

function attributesOf({ predicate, supports }: Group): EdgeAttributes {
  const weight = stories(supports);
  return {
    type: predicate.id,
    label: predicate.label,
    layer: predicate.layer,
    ...(predicate.class === undefined ? {} : { class: predicate.class }),
    weight,
    claims: supports.length,
    documents: new Set(supports.map(({ source }) => source.order)).size,
    modality: modalities(supports),
    negated: supports.filter(({ claim }) => claim.polarity === 'negated').length,
    attributions: labelsOfSpeakers(supports),
    ...seen(supports),
    score: supports[0]!.claim.score,
    evidence: supports.map(({ evidence }) => evidence),
    color: predicate.color,
    size: edgeSize(predicate.layer, weight),
  };
}

/** Why a claim cannot become evidence; undefined when it can. */
function fault(claim: Claim, source: Source | undefined, sources: Sources): string | undefined {
  if (!source) return `its document ${claim.evidence.document} is unknown`;
  if (!predicate(claim.predicate)) return `the ontology has no predicate "${claim.predicate}"`;
  const lost = [claim.subject, claim.object].find((id) => !sources.entities.has(id));
  return lost === undefined ? undefined : `its entity ${lost} is unknown`;
}

function groupOf(groups: Map<string, Group>, claim: Claim): Group {
  const info = predicate(claim.predicate)!;
  const swap = info.symmetric === true && claim.object < claim.subject;
  const [subject, object] = swap ? [claim.object, claim.subject] : [claim.subject, claim.object];
  const key = `${subject}|${info.id}|${object}`;
  return entry(groups, key, () => ({ subject, object, predicate: info, supports: [] }));
}

/**
 * One edge for each (subject, predicate, object) with all its evidence. Symmetric predicates give undirected edges
 * with their ends in order. A claim that refers to something unknown is reported and left out.
 */
export function claimEdges(
  claims: readonly Claim[],
  sources: Sources,
  onSkip: (skip: Skip) => void = () => {},
): Edge[] {
  const groups = new Map<string, Group>();
  for (const claim of claims) {
    const source = sources.documents.get(claim.evidence.document);
    const reason = fault(claim, source, sources);
    if (reason)
      onSkip({ where: `claim ${claim.id}`, code: 'data-corrupt', reason: `Not in the graph: ${reason}.` });
    else groupOf(groups, claim).supports.push(supportOf(claim, source!, sources));
  }
  return [...groups].map(([key, group]) => {
    group.supports.sort(compareSupport);
    return {
      key,
      source: group.subject,
      target: group.object,
      undirected: group.predicate.symmetric === true,
      attributes: attributesOf(group),
    };
  });
}
