import type { Claim, Document, Entity, Mention, Span } from '@newsgraph/schema';
import { decidedEntities } from './entities.js';
import { reasonFor } from './reasons.js';
import { type Rulings, ruleOn, type Surface } from './rulings.js';
import type { Decision, Edit, Outcome } from './types.js';

/** What a set of documents says. */
export interface Records {
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** Records with the decisions in them, and what became of these. */
export interface Decided<R extends Records> {
  readonly records: R;
  readonly outcome: Outcome;
  /** Number of claims left out because their two ends are one entity now. */
  readonly selfClaims: number;
}

type SurfaceOf = (document: string, span: Span) => Surface;

function surfacesOf(documents: readonly Document[]): SurfaceOf {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  return (document, { start, end }) => ({
    document,
    start,
    end,
    text: texts.get(document)?.slice(start, end) ?? '',
  });
}

/** An accepted claim is as sure as can be: a person has read it. */
export const ACCEPTED_SCORE = 1;

function edited(claim: Claim, edit: Edit, root: (id: string) => string): Claim {
  const { subject, object, predicate, modality, polarity } = edit;
  return {
    ...claim,
    ...(subject !== undefined && { subject: root(subject) }),
    ...(object !== undefined && { object: root(object) }),
    ...(predicate !== undefined && { predicate }),
    ...(modality !== undefined && { modality }),
    ...(polarity !== undefined && { polarity }),
  };
}

/** The claim after its decision, or undefined when it was rejected. */
function judged(claim: Claim, rulings: Rulings, known: { has(id: string): boolean }): Claim | undefined {
  const decision = rulings.claims.get(claim.id);
  if (!decision) return claim;
  if (decision.kind !== 'edit') {
    rulings.matched(decision);
    return decision.kind === 'reject' ? undefined : { ...claim, score: ACCEPTED_SCORE };
  }
  const after = edited(claim, decision, rulings.root);
  if (!known.has(after.subject) || !known.has(after.object)) return claim;
  rulings.matched(decision);
  return after;
}

/** The claim with the entities that its ends stand for now. */
function placed(claim: Claim, rulings: Rulings, surface: SurfaceOf): Claim {
  const { document, subject, object } = claim.evidence;
  const at = (entity: string, span: Span) => rulings.entityAt(entity, [surface(document, span)]);
  return {
    ...claim,
    subject: at(claim.subject, subject),
    object: at(claim.object, object),
    ...(claim.attribution !== undefined && { attribution: rulings.root(claim.attribution) }),
    ...(claim.place !== undefined && { place: rulings.root(claim.place) }),
  };
}

/**
 * Applies decisions to records before a graph is built from them. Claims keep their ids, so that later decisions still
 * find them. Each decision is counted as applied or told as unmatched with a reason; none is dropped in silence. Linear
 * in records and decisions; the result does not depend on the order of decisions on different things.
 */
export function applyDecisions<R extends Records>(records: R, decisions: readonly Decision[]): Decided<R> {
  const ids = new Set(records.entities.map(({ id }) => id));
  const rulings = ruleOn(decisions, ids);
  const surface = surfacesOf(records.documents);
  const mentions = records.mentions.map((mention) => {
    if (mention.entity === undefined || !rulings.touches(mention.entity)) return mention;
    return { ...mention, entity: rulings.entityAt(mention.entity, [surface(mention.document, mention)]) };
  });
  const entities = decidedEntities(records.entities, rulings);
  const known = new Set(entities.map(({ id }) => id));
  let selfClaims = 0;
  const claims = records.claims.flatMap((claim) => {
    const kept = judged(placed(claim, rulings, surface), rulings, known);
    if (kept && kept.subject === kept.object) selfClaims++;
    return kept && kept.subject !== kept.object ? [kept] : [];
  });
  const unmatched = rulings.unmatched(reasonFor({ has: (id) => ids.has(id) || known.has(id) }));
  const outcome = { given: decisions.length, applied: decisions.length - unmatched.length, unmatched };
  return { records: { ...records, entities, mentions, claims }, outcome, selfClaims };
}
