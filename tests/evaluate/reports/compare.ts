import { type Claim, type Entity, PREDICATES } from '@newsgraph/schema';
import type { Gold } from './gold.js';

export interface Verdict {
  /** Required claims found: parties, direction and type. */
  readonly found: readonly boolean[];
  /** Of the found ones whose modality is plain: polarity and modality too. */
  readonly mood: readonly boolean[];
  /** For each distinct event claim of the graph, whether the reader has it too. */
  readonly right: readonly boolean[];
  /** What is missing and what is too much, in words. */
  readonly errors: readonly string[];
}

const SYMMETRIC = new Set(PREDICATES.filter(({ symmetric }) => symmetric).map(({ id }) => id));
const EVENTS = new Set(PREDICATES.filter(({ layer }) => layer === 'event').map(({ id }) => id));

const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The entity that a name stands for: by label, else by another of its names. */
function finder(entities: readonly Entity[]): (name: string) => string {
  const byName = new Map<string, string>();
  for (const { id, aliases } of entities) for (const alias of aliases) byName.set(fold(alias), id);
  for (const { id, label } of entities) byName.set(fold(label), id);
  return (name) => byName.get(fold(name)) ?? name;
}

interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

function sameParties(claim: Triple, gold: Triple): boolean {
  const along = claim.subject === gold.subject && claim.object === gold.object;
  const against = claim.subject === gold.object && claim.object === gold.subject;
  return along || (against && (SYMMETRIC.has(claim.predicate) || SYMMETRIC.has(gold.predicate)));
}

function same(claim: Triple, gold: Triple & Pick<Gold, 'anyType'>): boolean {
  return sameParties(claim, gold) && (gold.anyType || claim.predicate === gold.predicate);
}

/** The claims of one report beside those that a reader found in it. Only events count; relations have other sets. */
export function compare(
  entities: readonly Entity[],
  claims: readonly Claim[],
  golds: readonly Gold[],
): Verdict {
  const idOf = finder(entities);
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const known = golds.map((gold) => ({ ...gold, subject: idOf(gold.subject), object: idOf(gold.object) }));
  const events = claims.filter(({ predicate }) => EVENTS.has(predicate));
  const distinct = new Map(
    events.map((claim) => [`${claim.subject}|${claim.predicate}|${claim.object}`, claim]),
  );
  const required = known.filter((gold) => gold.required);
  const hits = required.map((gold) => events.filter((claim) => same(claim, gold)));
  const plain = required.flatMap((gold, i) =>
    gold.modality && hits[i]!.length > 0 ? [{ gold, hits: hits[i]! }] : [],
  );
  const words = ({ subject, predicate, object }: Triple) =>
    `${labels.get(subject) ?? subject} ${predicate} ${labels.get(object) ?? object}`;
  const right = [...distinct.values()].map((claim) => known.some((gold) => same(claim, gold)));
  return {
    found: hits.map((claims) => claims.length > 0),
    mood: plain.map(({ gold, hits }) =>
      hits.some(({ polarity, modality }) => polarity === gold.polarity && modality === gold.modality),
    ),
    right,
    errors: [
      ...required.filter((_, i) => hits[i]!.length === 0).map((gold) => `missed ${words(gold)}`),
      ...[...distinct.values()].filter((_, i) => !right[i]).map((claim) => `extra ${words(claim)}`),
    ],
  };
}
