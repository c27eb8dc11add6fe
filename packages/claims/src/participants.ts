import {
  type Entity,
  type EntityType,
  type LinkedDocument,
  type Mention,
  tokenRange,
} from '@newsgraph/schema';
import { publicParties } from './public-party.js';
import { type Tree, word } from './tree.js';

/** A mention that may take part in a claim, with its tokens. */
export interface Participant {
  readonly mention: Mention;
  readonly entity: string;
  readonly type: EntityType;
  /** Subtype and label of the entity, where the knowledge base gives them. */
  readonly subtype?: string;
  readonly label: string;
  /** What the knowledge base says in short: "President of Peru 2001-2009". */
  readonly description?: string;
  /** Id of the country that the entity belongs to or acts for. */
  readonly country?: string;
  readonly first: number;
  readonly last: number;
  /** The token of the mention that the rest of the sentence hangs on. */
  readonly head: number;
}

/** Which mention stands at a token: the one that the token heads, else the shortest that covers it. */
export interface Participants {
  readonly all: readonly Participant[];
  readonly at: Int32Array;
  /** Those for whom a phrase such as "the two countries" stands, by the token of its noun. */
  readonly both: ReadonlyMap<number, readonly Participant[]>;
  /** Ids of the entities that act in public: states, bodies, who holds an office, all that the knowledge base knows. */
  readonly publics: ReadonlySet<string>;
  /** Ids of all entities of the document. */
  readonly entities: ReadonlySet<string>;
}

function headOf(tree: Tree, first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const head = tree.analysis.head[token]!;
    if (head < first || head >= last) return token;
  }
  return last - 1;
}

/** "US $ 5": the name is a part of the amount; in "gives Israel $5" it is not. */
function isCurrency(tree: Tree, first: number, next: number): boolean {
  if (next >= tree.analysis.length || next !== first + 1 || !/^(?:[$€£¥]|dollars?$)/.test(word(tree, next)))
    return false;
  const { text, start, end } = tree.analysis;
  return /^[A-Z.]{1,5}$/.test(text.slice(start[first]!, end[first]!));
}

type Place = Pick<Participant, 'first' | 'last' | 'head'>;

function participantOf(mention: Mention, entity: Entity | undefined, place: Place): Participant {
  const { type = mention.type, country, subtype, description, label = '' } = entity ?? {};
  return {
    mention,
    entity: mention.entity!,
    type,
    label,
    ...(country ? { country } : {}),
    ...(subtype ? { subtype } : {}),
    ...(description && type === 'person' ? { description } : {}),
    ...place,
  };
}

/** Those for whom each mention of several stands, by the token of its head. */
function groupsOf(
  tree: Tree,
  linked: LinkedDocument,
  entities: ReadonlyMap<string, Entity>,
): ReadonlyMap<number, readonly Participant[]> {
  const groups = new Map<number, readonly Participant[]>();
  for (const several of linked.mentions) {
    if (several.members === undefined) continue;
    const { members, ...mention } = several;
    const { first, last } = tokenRange(tree.analysis, mention);
    if (last <= first) continue;
    const place = { first, last, head: headOf(tree, first, last) };
    groups.set(
      place.head,
      members.map((entity) => participantOf({ ...mention, entity }, entities.get(entity), place)),
    );
  }
  return groups;
}

/** Places the linked mentions of a document on its tokens. Mentions without an entity are left out. */
export function placeParticipants(tree: Tree, linked: LinkedDocument): Participants {
  const entities = new Map(linked.entities.map((entity) => [entity.id, entity]));
  const all: Participant[] = [];
  for (const mention of linked.mentions) {
    if (mention.entity === undefined) continue;
    const { first, last } = tokenRange(tree.analysis, mention);
    if (last <= first || isCurrency(tree, first, last)) continue;
    const range = { first, last, head: headOf(tree, first, last) };
    all.push(participantOf(mention, entities.get(mention.entity), range));
  }
  const at = new Int32Array(tree.analysis.length).fill(-1);
  const size = (index: number) => all[index]!.last - all[index]!.first;
  const better = (index: number, token: number) => {
    const before = at[token]!;
    if (before < 0) return true;
    const heads = all[index]!.head === token;
    const headed = all[before]!.head === token;
    return heads === headed ? size(index) < size(before) : heads;
  };
  all.forEach((participant, index) => {
    for (let token = participant.first; token < participant.last; token++) {
      if (better(index, token)) at[token] = index;
    }
  });
  return {
    all,
    at,
    both: groupsOf(tree, linked, entities),
    publics: publicParties(tree, all),
    entities: new Set(entities.keys()),
  };
}
