import { POS } from '../rel.js';
import { lemma, type Tree, word } from '../tree.js';
import type { Actor } from './actor.js';
import type { Reading } from './types.js';

const SUPPORTING = new Set(['support', 'defence', 'defense', 'behalf', 'aid']);
const SUFFERED = new Set(
  'detention arrest imprisonment jailing trial murder killing execution conviction prosecution deportation kidnapping abduction harassment'.split(
    ' ',
  ),
);
const REMAINS = new Set(['body', 'remains', 'corpse', 'ashes']);
const PARTS = new Set(['in', 'for']);
const OWN = new Set(['its', 'his', 'her', 'their', "'s", '’s']);
const NEAR = 5;
const REACH = 10;

function at(tree: Tree, token: number): string {
  return token >= 0 && token < tree.analysis.length ? word(tree, token) : '';
}

/** The "of" before a name and the words of its title; -1 for none. */
function ofBefore(tree: Tree, first: number): number {
  for (let token = first - 1; token >= 0 && token > first - NEAR; token--) {
    const upos = tree.analysis.upos[token];
    if (upos === POS.ADP) return word(tree, token) === 'of' ? token : -1;
    if (upos === POS.VERB || upos === POS.PUNCT) return -1;
  }
  return -1;
}

/** "carried out strikes in support of Peru's army": they are for it. */
function isForWhom(tree: Tree, { pattern, trigger }: Reading, { participant: { first } }: Actor): boolean {
  if (pattern.predicate !== 'assault' || first < trigger) return false;
  const of = ofBefore(tree, first);
  return of >= 0 && SUPPORTING.has(at(tree, of - 1)) && /^(?:in|on)$/.test(at(tree, of - 2));
}

/** One past a possessive name or pronoun and the adjectives behind it; -1 where nothing is owned. */
function owned(tree: Tree, { participant: { first, last } }: Actor): number {
  let token = OWN.has(at(tree, last)) ? last + 1 : OWN.has(at(tree, first)) ? first + 1 : -1;
  while (token >= 0 && token < tree.analysis.length && tree.analysis.upos[token] === POS.ADJ) token++;
  return token;
}

/** The noun of a person's own: "his long detention", "the detention of Ana Sol"; -1 for none. */
function ownThing(tree: Tree, actor: Actor, nouns: ReadonlySet<string>): number {
  const token = owned(tree, actor);
  if (token >= 0) return nouns.has(at(tree, token)) ? token : -1;
  const of = ofBefore(tree, actor.participant.first);
  return of >= 0 && nouns.has(at(tree, of - 1)) ? of - 1 : -1;
}

/** "condemned Ana Sol's arrest": what was done to her, unless it is an arrest of others. */
function isVictim(tree: Tree, { pattern }: Reading, actor: Actor): boolean {
  if (pattern.predicate !== 'accuse' || actor.participant.type !== 'person') return false;
  const noun = ownThing(tree, actor, SUFFERED);
  return noun >= 0 && (noun < actor.participant.first || at(tree, noun + 1) !== 'of');
}

/** "refused to hand over Ana Sol's body": nothing is said to the dead. */
function isDead(tree: Tree, actor: Actor): boolean {
  return actor.participant.type === 'person' && ownThing(tree, actor, REMAINS) >= 0;
}

/** "officials were shot, according to Peru": who tells of it. */
function isSource(tree: Tree, { trigger }: Reading, { participant: { first } }: Actor): boolean {
  return first > trigger && at(tree, first - 1) === 'to' && at(tree, first - 2) === 'according';
}

/** "its role ousting Ana Sol": done by a body, of which a person stands elsewhere. */
function isOfRole(tree: Tree, { trigger }: Reading, { participant }: Actor): boolean {
  const role = PARTS.has(at(tree, trigger - 1)) ? trigger - 2 : trigger - 1;
  return participant.type === 'person' && at(tree, role) === 'role' && at(tree, role - 1) === 'its';
}

/** "Peru's then-minister criticized": one man, of whom it is long told. */
function isOfThen(tree: Tree, { participant: { type, last } }: Actor): boolean {
  if (type !== 'country') return false;
  return /^['’]s$/.test(at(tree, last)) && /^then(?:-|$)/.test(at(tree, last + 1));
}

/** 'dismissed it as "the latest attack by Reds"': a word for what others say. */
function isDismissed(tree: Tree, { trigger }: Reading): boolean {
  let token = trigger - 1;
  while (token > 0 && trigger - token < NEAR && at(tree, token) !== 'as') token--;
  if (at(tree, token) !== 'as') return false;
  for (let back = token - 1; back >= 0 && back > token - REACH; back--)
    if (lemma(tree, back) === 'dismiss') return true;
  return false;
}

/** Does one of a pair stand beside the deed: for whom it is done, whose fate it is, who tells of it? */
export function isBesideDeed(
  tree: Tree,
  reading: Reading,
  [subject, object]: readonly [Actor, Actor],
): boolean {
  return (
    isForWhom(tree, reading, object) ||
    isVictim(tree, reading, object) ||
    isDead(tree, object) ||
    isSource(tree, reading, subject) ||
    isOfRole(tree, reading, subject) ||
    isOfThen(tree, subject) ||
    isDismissed(tree, reading)
  );
}
