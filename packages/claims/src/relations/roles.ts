import type { ClaimTime } from '@newsgraph/schema';
import { DEPUTY, FORMER, HEADS_OF_GOVERNMENT, HEADS_OF_STATE } from '../lexicon/offices.js';
import type { Participant } from '../participants.js';
import type { SentenceScene } from '../scene.js';
import { lemma, type Tree, word } from '../tree.js';
import type { Found } from './draft.js';
import { isParty } from './parties.js';
import { isPaid, isPartyPerson, type RoleKind, roleKind } from './role-nouns.js';
import { type Near, type RolePhrase, roleBehind, titleBefore, titleOf } from './role-phrases.js';

const SCORE = { title: 0.9, apposition: 0.86, copula: 0.86 };
const POSTS = new Set(['of', 'for', 'at', 'with', 'to', 'in', 'from']);
const LANDS = new Set(['of', 'for']);

const isGroup = ({ participant }: Near) => participant.type === 'organization';
const isLand = ({ participant }: Near) => participant.type === 'country' || participant.type === 'place';
const front = ({ preposition }: Near) => preposition === '';

function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}

/** Whose office it is: the organization in front of the noun, the one behind it, then the country or place. */
function seat(near: readonly Near[]): Near | undefined {
  return (
    last(near.filter((n) => front(n) && isGroup(n))) ??
    near.find((n) => !front(n) && isGroup(n) && POSTS.has(n.preposition)) ??
    last(near.filter((n) => front(n) && isLand(n))) ??
    near.find((n) => !front(n) && isLand(n) && n.preposition === 'of')
  );
}

const OF_STATES = new Set(['ambassador', 'envoy', 'diplomat', 'consul']);

/** Whom a representative speaks for: whoever stands in front of the noun or behind "of" and "for". */
function principal(near: readonly Near[], noun: string): Near | undefined {
  const before = near.filter(front);
  const group = OF_STATES.has(noun) ? undefined : last(before.filter(isGroup));
  return group ?? last(before) ?? near.find((n) => LANDS.has(n.preposition));
}

function wordsOf(tree: Tree, first: number, noun: number, words: ReadonlySet<string>): boolean {
  for (let token = Math.max(0, first - 1); token < noun; token++)
    if (words.has(word(tree, token))) return true;
  return false;
}

function officeOf(tree: Tree, phrase: RolePhrase, { type }: Participant): string {
  const noun = lemma(tree, phrase.noun);
  const plain =
    type === 'country' &&
    !wordsOf(tree, phrase.first, phrase.noun, FORMER) &&
    !wordsOf(tree, phrase.first, phrase.noun, DEPUTY) &&
    word(tree, phrase.noun - 1) !== '-';
  if (plain && HEADS_OF_STATE.has(noun)) return 'head-of-state';
  const prime = noun === 'minister' && word(tree, phrase.noun - 1) === 'prime';
  return plain && (prime || HEADS_OF_GOVERNMENT.has(noun)) ? 'head-of-government' : 'position-held';
}

type Tie = readonly [predicate: string, object: Participant];

function workOf(near: readonly Near[], noun: string): Tie[] {
  const group = !isPaid(noun)
    ? undefined
    : (last(near.filter((n) => front(n) && isGroup(n))) ??
      near.find((n) => isGroup(n) && POSTS.has(n.preposition)));
  const land = near.find(
    ({ participant, preposition }) =>
      participant.type === 'country' &&
      (preposition === 'from' || (preposition === '' && participant.mention.form === 'adjective')),
  );
  return [
    ...(group ? [['employer', group.participant] as const] : []),
    ...(land ? [['country-of-citizenship', land.participant] as const] : []),
  ];
}

const OF_KIND: Readonly<Record<RoleKind, (tree: Tree, phrase: RolePhrase) => Tie[]>> = {
  office: (tree, phrase) => {
    const object = seat(phrase.near)?.participant;
    return object ? [[officeOf(tree, phrase, object), object]] : [];
  },
  representative: (tree, { near, noun }) => {
    const object = principal(near, lemma(tree, noun))?.participant;
    const post = near.find((n) => (n.preposition === 'to' || n.preposition === 'at') && !isLand(n));
    return [
      ...(object ? [['represents', object] as const] : []),
      ...(post && post.participant !== object ? [['position-held', post.participant] as const] : []),
    ];
  },
  occupation: (tree, { near, noun }) => workOf(near, lemma(tree, noun)),
  member: (_, { near }) => {
    const object = near.find((n) => isGroup(n) && (front(n) || n.preposition === 'of'))?.participant;
    return object ? [['member-of', object]] : [];
  },
  citizen: (_, { near }) => {
    const object = near.find(({ participant }) => participant.type === 'country')?.participant;
    return object ? [['country-of-citizenship', object]] : [];
  },
};

/** A person joins a party as a member: an MP, a candidate, a member of it. */
function seatInParty(tree: Tree, noun: number, [predicate, object]: Tie): Tie {
  return isParty(object) && isPartyPerson(lemma(tree, noun)) ? ['party', object] : [predicate, object];
}

function tiesOf(tree: Tree, phrase: RolePhrase): Tie[] {
  const ties = OF_KIND[roleKind(lemma(tree, phrase.noun))!](tree, phrase);
  return ties.map((tie) => seatInParty(tree, phrase.noun, tie));
}

/** The words of a role without names, articles and what belongs to names. */
function roleWords(tree: Tree, phrase: RolePhrase): string {
  let first = phrase.first;
  for (const { participant, preposition } of phrase.near) {
    if (preposition === '') first = Math.max(first, participant.last);
  }
  while (first < phrase.noun && (NO_ROLE.has(word(tree, first)) || !/^\p{L}{2}/u.test(word(tree, first))))
    first++;
  const end = phrase.where === 'title' ? phrase.last : phrase.noun + 1;
  const text = tree.analysis.text.slice(tree.analysis.start[first]!, tree.analysis.end[end - 1]!);
  const role = text.replace(/\s+/g, ' ').trim();
  const left = wordsOf(tree, phrase.first, first, FORMER) && !/^former\b/i.test(role);
  return left ? `former ${role}` : role;
}

/** Who has left an office left it before the article came out. */
function timeOf(scene: SentenceScene, phrase: RolePhrase): { time?: ClaimTime } {
  const day = scene.document.published?.slice(0, 10);
  const left = wordsOf(scene.reader.scene.tree, phrase.first, phrase.noun, FORMER);
  return left && day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { time: { end: day } } : {};
}

/** "chairman Dr. Ana Sol": a form of address in a role is a sign of a name that was not found. */
function namesAnother(tree: Tree, { first, noun, last, where }: RolePhrase): boolean {
  const end = where === 'title' ? last : noun;
  for (let token = first; token < end; token++) if (NAMED.test(word(tree, token))) return true;
  return false;
}

const NAMED = /^(?:mr|mrs|ms|dr|bin|ibn|bint)\.?$/;
const NO_ROLE = new Set(['the', 'an', 'also', 'now', 'currently', 'and', 'then']);
const WITH_ROLE = new Set(['position-held', 'head-of-state', 'head-of-government', 'represents', 'employer']);

function foundIn(scene: SentenceScene, person: Participant, phrase: RolePhrase): Found[] {
  const { tree } = scene.reader.scene;
  if (namesAnother(tree, phrase)) return [];
  return tiesOf(tree, phrase)
    .filter(([, object]) => object.entity !== person.entity)
    .map(([predicate, object]) => ({
      subject: person,
      predicate,
      object,
      trigger: phrase.noun,
      rule: phrase.where,
      score: SCORE[phrase.where],
      asserted: phrase.where === 'copula',
      ...(WITH_ROLE.has(predicate) ? { role: roleWords(tree, phrase) } : {}),
      ...timeOf(scene, phrase),
    }));
}

/**
 * What the words in a row around a person's name say he is, told without the tree, whose long noun phrases are often
 * wrong: "Peru's minister for labour and trade, Ana Sol", "Ana Sol, a researcher in law at Alpha University".
 */
export function roleRelations(scene: SentenceScene): Found[] {
  const { tree, participants } = scene.reader.scene;
  const words = { tree, participants };
  const found: Found[] = [];
  for (const person of scene.participants) {
    if (person.type !== 'person') continue;
    const isName = person.mention.form === 'name';
    if (!isName && person.mention.form !== 'nominal') continue;
    const phrases = !isName
      ? [titleOf(words, person, scene.first)]
      : [titleBefore(words, person, scene.first), roleBehind(words, person, scene.last)];
    for (const phrase of phrases) if (phrase) found.push(...foundIn(scene, person, phrase));
  }
  return found;
}
