import { phrases } from '../events/arguments.js';
import { isTitle } from '../events/titles.js';
import type { Participant, Participants } from '../participants.js';
import { POS, REL, relations } from '../rel.js';
import { child, childrenOf, lemma, preposition, rel, type Tree, word } from '../tree.js';

/** A noun that says what a named participant is. */
export interface Descriptor {
  readonly token: number;
  readonly how: 'title' | 'apposition' | 'copula' | 'as' | 'of';
}

const TITLE = relations('nmod:desc', 'compound', 'flat', 'nmod', 'amod', 'dep', 'appos');
const PREMODIFIERS = relations('nmod:poss', 'amod', 'compound', 'nmod:desc', 'nmod', 'flat', 'dep');
const APPOSED = relations('appos');
const COMPLEMENTS = relations('xcomp', 'obj');
const PHRASES = relations('nmod', 'obl');
const AS = new Set(['as']);
const AS_VERBS = new Set(['serve', 'act', 'work', 'appoint', 'name', 'elect', 'know', 'install', 'nominate']);
const OFFICE_OF = new Set(['of', 'for', 'at', 'to']);
const BECOME = new Set(['become', 'remain', 'elect', 'appoint', 'name']);

function isNoun(tree: Tree, token: number): boolean {
  const upos = tree.analysis.upos[token];
  return upos === POS.NOUN || upos === POS.PROPN;
}

function titles(tree: Tree, head: number, first: number): number[] {
  return childrenOf(tree, head, TITLE).filter(
    (token) => token < first && isNoun(tree, token) && preposition(tree, token) === '',
  );
}

function appositions(tree: Tree, head: number): number[] {
  const below = childrenOf(tree, head, APPOSED).filter((token) => token > head);
  const above = rel(tree, head) === REL.appos ? [tree.analysis.head[head]!] : [];
  return [...below, ...above].filter((token) => isNoun(tree, token));
}

function predicates(tree: Tree, head: number): Descriptor[] {
  const governor = tree.analysis.head[head]!;
  const relation = rel(tree, head);
  if (governor < 0 || (relation !== REL.nsubj && relation !== REL['nsubj:pass'])) return [];
  if (child(tree, governor, REL.cop) >= 0 && isNoun(tree, governor))
    return [{ token: governor, how: 'copula' }];
  const verb = lemma(tree, governor);
  const found: Descriptor[] = [];
  if (BECOME.has(verb)) {
    for (const token of childrenOf(tree, governor, COMPLEMENTS)) {
      if (isNoun(tree, token) && token !== head) found.push({ token, how: 'as' });
    }
  }
  if (AS_VERBS.has(verb)) {
    for (const token of phrases(tree, governor, AS)) found.push({ token, how: 'as' });
  }
  return found;
}

const BEHIND = 8;
const STOPS = new Set([POS.PUNCT, POS.VERB, POS.AUX, POS.PRON, POS.CCONJ, POS.SCONJ]);

/** "Ann Lee, director of": an office between a person's name, a comma and what it is of, told from the order of words. */
function titleBehind(tree: Tree, participants: Participants, person: Participant): number {
  const { last, type } = person;
  if (type !== 'person' || last + 2 >= tree.analysis.length || word(tree, last) !== ',') return -1;
  for (let token = last + 1; token < tree.analysis.length && token < last + BEHIND; token++) {
    const index = participants.at[token]!;
    if (index >= 0 && participants.all[index]!.type === 'person') return -1;
    if (index < 0 && STOPS.has(tree.analysis.upos[token]!)) return -1;
    const next = token + 1 < tree.analysis.length ? word(tree, token + 1) : '';
    if (index < 0 && isTitle(tree, token) && OFFICE_OF.has(next)) return token;
  }
  return -1;
}

/** The nouns that say what a participant is: titles, appositions, copular predicates, "as" phrases, "the city of". */
export function descriptorsOf(
  tree: Tree,
  participants: Participants,
  participant: Participant,
): Descriptor[] {
  const { head, first } = participant;
  const found: Descriptor[] = titles(tree, head, first).map((token) => ({ token, how: 'title' as const }));
  for (const token of appositions(tree, head)) found.push({ token, how: 'apposition' });
  found.push(...predicates(tree, head));
  const governor = tree.analysis.head[head]!;
  if (
    governor >= 0 &&
    rel(tree, head) === REL.nmod &&
    preposition(tree, head) === 'of' &&
    isNoun(tree, governor)
  )
    found.push({ token: governor, how: 'of' });
  const kept = found.filter(({ token }) => participants.at[token]! < 0);
  if (kept.some(({ how }) => how !== 'of')) return kept;
  const behind = titleBehind(tree, participants, participant);
  return behind < 0 ? kept : [...kept, { token: behind, how: 'apposition' }];
}

/** Participants in front of a noun: "Russia's", "Russian", "NATO". The one nearest to the noun comes last. */
export function beforeNoun(tree: Tree, participants: Participants, noun: number): Participant[] {
  return childrenOf(tree, noun, PREMODIFIERS)
    .filter((token) => token < noun && preposition(tree, token) === '')
    .flatMap((token) => {
      const index = participants.at[token]!;
      return index >= 0 ? [participants.all[index]!] : [];
    });
}

/** Participants in phrases after a noun, with the preposition. */
export function afterNoun(
  tree: Tree,
  participants: Participants,
  noun: number,
): { readonly preposition: string; readonly participant: Participant }[] {
  return childrenOf(tree, noun, PHRASES).flatMap((token) => {
    const index = participants.at[token]!;
    if (token < noun || index < 0) return [];
    return [{ preposition: preposition(tree, token), participant: participants.all[index]! }];
  });
}
