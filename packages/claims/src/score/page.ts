import type { Participant, Participants } from '../participants.js';
import { TAG } from '../rel.js';
import { type Tree, word } from '../tree.js';

/** What a document is like as a whole, as far as it tells how far its claims can be trusted. */
export interface Page {
  /** Of a hundred words, how many are "I", "we" and their forms outside quotation marks: interviews, letters, memoirs. */
  readonly firstPerson: number;
  /** Numbers of the sentences in which an entity is named, by its id. */
  readonly sentences: ReadonlyMap<string, ReadonlySet<number>>;
  /** How many mentions an entity has, by its id. */
  readonly mentions: ReadonlyMap<string, number>;
  /** All mentions in text order. */
  readonly all: readonly Participant[];
  /** Share of the mentions whose entity the knowledge base knows, 0 to 1. */
  readonly known: number;
  /** Ids of the entities that the first sentence names. */
  readonly opening: ReadonlySet<string>;
}

const FIRST_PERSON = new Set('i me my mine myself we us our ours ourselves'.split(' '));

/** Whether the knowledge base does not know an entity. */
export const isLocal = (entity: string): boolean => entity.startsWith('local:');
const isPronoun = (tag: number) => tag === TAG.PRP || tag === TAG.PRP$;

function firstPersonOf(tree: Tree): number {
  const { length, xpos, text, start, end } = tree.analysis;
  let count = 0;
  let quoted = false;
  for (let token = 0; token < length; token++) {
    const first = text[start[token]!];
    // A quotation that nobody closes ends with its paragraph.
    if (quoted && token > 0 && text.slice(end[token - 1]!, start[token]!).includes('\n')) quoted = false;
    if (first === '“' || first === '”' || first === '"') quoted = first === '“' || (first === '"' && !quoted);
    else if (!quoted && isPronoun(xpos[token]!) && FIRST_PERSON.has(word(tree, token))) count++;
  }
  return (100 * count) / Math.max(1, length);
}

/** Reads a document as a whole; linear in its length. */
export function readPage(tree: Tree, { all }: Participants): Page {
  const sentences = new Map<string, Set<number>>();
  const mentions = new Map<string, number>();
  const opening = new Set<string>();
  const end = tree.analysis.sentences.last[0] ?? 0;
  let known = 0;
  for (const { entity, mention, first } of all) {
    if (!isLocal(entity)) known++;
    if (first < end) opening.add(entity);
    mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
    const sentence = mention.sentence?.start ?? -1;
    const named = sentences.get(entity);
    if (named) named.add(sentence);
    else sentences.set(entity, new Set([sentence]));
  }
  return {
    firstPerson: firstPersonOf(tree),
    sentences,
    mentions,
    all,
    known: known / Math.max(1, all.length),
    opening,
  };
}

/** In how many sentences both are named. */
export function togetherIn({ sentences }: Page, a: string, b: string): number {
  const [one, other] = [sentences.get(a), sentences.get(b)];
  if (!one || !other) return 0;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let count = 0;
  for (const sentence of few) if (many.has(sentence)) count++;
  return count;
}
