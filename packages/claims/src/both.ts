import { sentenceOf } from '@newsgraph/schema';
import type { Participant } from './participants.js';
import { POS, REL, relations } from './rel.js';
import { childrenOf, lemma, rel, type Tree, word } from './tree.js';

type Kind = 'state' | 'body' | 'person' | 'any';

/** Nouns that stand for two who were named before, and of what kind these are. */
const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    state: 'country nation state neighbour neighbor power',
    body: 'company firm bank club union organisation organization agency university institution airline carrier lender',
    person: 'man woman politician candidate lawmaker senator rapper singer',
    any: 'side leader president minister chancellor premier official diplomat envoy ally partner rival foe enemy',
  }).flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind as Kind] as const)),
);
/** What "any" may be, the likeliest first; a leader is a person before he is a country. */
const SIDES: readonly Kind[] = ['state', 'body', 'person'];
const LEADERS: readonly Kind[] = ['person', 'state'];
const LEADING = new Set('leader president minister chancellor premier official diplomat envoy'.split(' '));
/** The two were named at most so many sentences back. */
const BACK = 3;
const STEPS = 8;
const DEFINITE = new Set(['the', 'these', 'those', 'their']);
const SIZES = new Set(['two', 'both']);
const VERBAL = new Set([POS.VERB, POS.AUX, POS.ADV]);
const NEXT_TO = new Set([POS.ADJ, POS.DET, POS.NUM]);
const BELOW = relations(
  'amod',
  'compound',
  'nmod',
  'nmod:poss',
  'appos',
  'flat',
  'nmod:desc',
  'conj',
  'dep',
  'acl',
);

interface Phrase {
  readonly first: number;
  readonly head: number;
  readonly kinds: readonly Kind[];
}

function kindsOf(noun: string): readonly Kind[] | undefined {
  const kind = KINDS.get(noun);
  if (kind !== 'any') return kind && [kind];
  return LEADING.has(noun) ? LEADERS : SIDES;
}

/** "the two foreign ministers", "both sides", "the two said": the phrase that begins its count at a token. */
function phraseAt(tree: Tree, token: number): Phrase | undefined {
  const { upos, length } = tree.analysis;
  const definite = word(tree, token) === 'both' || (token > 0 && DEFINITE.has(word(tree, token - 1)));
  if (!definite || !SIZES.has(word(tree, token))) return undefined;
  let head = token + 1;
  while (head < length && head < token + 4 && NEXT_TO.has(upos[head]!)) head++;
  if (head < length && upos[head] === POS.NOUN && upos[head + 1] === POS.NOUN) head++;
  if (head >= length) return undefined;
  if (head === token + 1 && VERBAL.has(upos[head]!) && word(tree, token) === 'two')
    return { first: token, head: token, kinds: ['person', 'state', 'body'] };
  const kinds = upos[head] === POS.NOUN ? kindsOf(lemma(tree, head)) : undefined;
  return kinds && { first: token, head, kinds };
}

/** Does the phrase name its members itself: "the two Koreas", "the two sides, Peru and Chile"? */
function isNamed(tree: Tree, { head }: Phrase, at: Int32Array): boolean {
  return childrenOf(tree, head, BELOW).some(
    (c) => at[c]! >= 0 || rel(tree, c) === REL.appos || childrenOf(tree, c, BELOW).some((d) => at[d]! >= 0),
  );
}

function fits(kind: Kind, { type }: Participant): boolean {
  if (kind === 'person') return type === 'person';
  if (kind === 'state') return type === 'country';
  return type === 'organization';
}

function distinct(found: readonly Participant[]): Participant[] {
  return found.filter((one, i) => found.findIndex(({ entity }) => entity === one.entity) === i);
}

/** The verb in whose clause a token stands, or the top of its sentence. */
function clauseOf({ analysis }: Tree, token: number): number {
  let at = token;
  for (let step = 0; step < STEPS && analysis.upos[at] !== POS.VERB && analysis.head[at]! >= 0; step++)
    at = analysis.head[at]!;
  return at;
}

/** Are two told of by one clause: "Peru met Chile", and not "Peru slept while Chile won"? */
function areTogether(tree: Tree, [one, other]: readonly Participant[]): boolean {
  return clauseOf(tree, one!.head) === clauseOf(tree, other!.head);
}

/** The index of the first of them that begins at a token or behind it. */
function indexOf(named: readonly Participant[], token: number): number {
  let [low, high] = [0, named.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (named[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The two of a kind that were named last: in one clause, or one in each of two sentences. Whoever is named between them
 * and the phrase leaves it open who is meant: then it is nobody. Undefined when none is named.
 */
function twoOf(
  tree: Tree,
  kind: Kind,
  sentences: readonly (readonly Participant[])[],
): readonly Participant[] | undefined {
  let single: Participant | undefined;
  for (const sentence of sentences) {
    const all = distinct(sentence.filter((one) => fits(kind, one)));
    const acting = all.filter(({ mention }) => !mention.literal);
    const two = acting.length === 2 ? acting : all;
    if (single && all.length > 0) {
      const others = all.filter(({ entity }) => entity !== single!.entity);
      return others.length === 1 && all.length <= 2 ? [others[0]!, single] : [];
    }
    if (two.length === 2) return areTogether(tree, two) ? two : [];
    if (two.length > 2) return [];
    single = two[0] ?? single;
  }
  return undefined;
}

/** Does the phrase name those with whom its sentence's subject deals, so that the subject is none of them? */
function isDealtWith(tree: Tree, { head }: Phrase): boolean {
  const relation = rel(tree, head);
  return relation === REL.obj || relation === REL.iobj || relation === REL.obl;
}

/** Who is meant by a phrase, sought sentence by sentence backwards. */
function membersOf(tree: Tree, phrase: Phrase, named: readonly Participant[]): readonly Participant[] {
  const { first } = tree.analysis.sentences;
  const sentence = sentenceOf(tree.analysis, phrase.head);
  const last = indexOf(named, phrase.first);
  const own = named.slice(indexOf(named, first[sentence]!), last);
  const before: (readonly Participant[])[] = isDealtWith(tree, phrase) ? [] : [own];
  for (let back = 1, end = last - own.length; back <= BACK && back <= sentence; back++) {
    const start = indexOf(named, first[sentence - back]!);
    before.push(named.slice(start, end));
    end = start;
  }
  let two: readonly Participant[] = [];
  for (const kind of phrase.kinds) {
    const found = twoOf(tree, kind, before);
    two = found ?? two;
    if (found) break;
  }
  const [subject] = own;
  const deals = isDealtWith(tree, phrase) && subject !== undefined;
  const oneOfThem = two.some(({ entity }) => entity === subject?.entity || entity === subject?.country);
  return deals && oneOfThem ? [] : two;
}

/**
 * Phrases such as "the two countries" and "both sides" by the token of their noun, with those for whom they stand: the
 * two of that kind that were named last, in the sentence or in the three before it. `named` is in text order.
 */
export function findBoth(
  tree: Tree,
  named: readonly Participant[],
  at: Int32Array,
): ReadonlyMap<number, readonly Participant[]> {
  const found = new Map<number, readonly Participant[]>();
  const { analysis } = tree;
  for (let token = 0; token < analysis.length - 1; token++) {
    const phrase = phraseAt(tree, token);
    if (!phrase || at[phrase.head]! >= 0 || isNamed(tree, phrase, at)) continue;
    const { first, head } = phrase;
    const [start, end] = [analysis.start[first]!, analysis.end[head]!];
    const members = membersOf(tree, phrase, named);
    if (members.length === 0) continue;
    found.set(
      head,
      members.map((one) => ({
        ...one,
        mention: {
          document: one.mention.document,
          start,
          end,
          type: one.mention.type,
          form: 'nominal',
          entity: one.entity,
          score: one.mention.score,
        },
        first,
        last: head + 1,
        head,
      })),
    );
  }
  return found;
}
