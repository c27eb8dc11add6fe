import { groupEvents, remapClaims, withClaimedRoles } from '@newsgraph/claims';
import type { Judgement, Linker } from '@newsgraph/linking';
import type { Claim, Document, Entity, Mention, Ontology, Skip } from '@newsgraph/schema';
import type { ReadDocument } from './pipeline.js';

/** What a set of documents says, with one identity for each entity. The records of `documents.jsonl` and its siblings. */
export interface Corpus {
  readonly documents: readonly Document[];
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** In the order of documents, then of the text. */
  readonly mentions: readonly Mention[];
  /** In the order of documents, then of the text. */
  readonly claims: readonly Claim[];
  /** Number of claims left out because their two ends turned out to be one entity. */
  readonly selfClaims: number;
  /** Pairs of entities that the machine takes for one, or does not know. */
  readonly judgements: readonly Judgement[];
}

export interface United extends Corpus {
  /** Judgements of persons that contradict others. */
  readonly skips: readonly Skip[];
}

/** A mention that names its entity, or its members, by the final id. */
function renamed(mention: Mention, identity: ReadonlyMap<string, string>): Mention {
  if (mention.members)
    return { ...mention, members: mention.members.map((member) => identity.get(member) ?? member) };
  const entity = mention.entity === undefined ? undefined : identity.get(mention.entity);
  return entity === undefined || entity === mention.entity ? mention : { ...mention, entity };
}

interface Tools {
  readonly linker: Linker;
  readonly find: Ontology;
}

export function unite(
  { linker, find }: Tools,
  documents: readonly Document[],
  read: readonly ReadDocument[],
): United {
  const linked = read.map((one) => one.linked);
  const { entities, identity, judgements, skips } = linker.resolve(linked, documents);
  const mapped = read.flatMap((one) => remapClaims(one.claims, identity));
  const claims = groupEvents(mapped, documents, find);
  const found = read.reduce((sum, one) => sum + one.claims.length, 0);
  return {
    documents,
    entities: withClaimedRoles(entities, claims),
    mentions: linked.flatMap((one) => one.mentions.map((mention) => renamed(mention, identity))),
    claims,
    selfClaims: found - claims.length,
    judgements: judgements.filter(({ verdict }) => verdict !== 'not-same'),
    skips,
  };
}
