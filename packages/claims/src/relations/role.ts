import { titleStart } from '../events/titles.js';
import { singular } from '../lexicon/forms.js';
import type { Participant, Participants } from '../participants.js';
import { REL, relations, TAG } from '../rel.js';
import { childrenOf, rel, type Tree, word } from '../tree.js';

const OFFICE_OF = new Set(['of', 'for']);
const PARTS = relations(
  'amod',
  'compound',
  'nmod',
  'nmod:desc',
  'flat',
  'advmod',
  'punct',
  'dep',
  'compound:prt',
);

/**
 * The words of an office: "deputy foreign minister", "representative to the OSCE". Names in front of the noun and
 * articles are left out.
 */
export function roleText(tree: Tree, participants: Participants, noun: number): string {
  let first = noun;
  for (let token = noun - 1; token >= 0; token--) {
    if (participants.at[token]! >= 0 || tree.analysis.xpos[token] === TAG.POS) break;
    if (!PARTS.has(rel(tree, token)) || !below(tree, token, noun)) break;
    if (rel(tree, token) === REL.punct && word(tree, token) !== '-') break;
    first = token;
  }
  if (rel(tree, first) === REL.punct) first++;
  return roleBetween(tree, noun, [first, secondNoun(tree, participants, noun) + 1]);
}

const OFFICERS =
  /(?:minister|leader|president|director|chief|officer|ambassador|governor|senator|secretarie)s$/i;

/** The words of a role, its noun in the singular: "one of the leaders" has the role of a leader. */
export function roleBetween(tree: Tree, noun: number, [first, last]: readonly [number, number]): string {
  const { text, start, end, xpos } = tree.analysis;
  const own = text.slice(start[noun]!, end[noun]!);
  const plural = xpos[noun] === TAG.NNS || xpos[noun] === TAG.NNPS || OFFICERS.test(own);
  const one = singular(own);
  const role =
    text.slice(start[first]!, start[noun]!) + (plural ? one : own) + text.slice(end[noun]!, end[last - 1]!);
  return role.replace(/\s+/g, ' ').trim();
}

function below(tree: Tree, token: number, noun: number): boolean {
  let at = token;
  for (let step = 0; step < 4 && at >= 0; step++) {
    if (at === noun) return true;
    at = tree.analysis.head[at]!;
  }
  return false;
}

/** The words between a country or organization and the name: "Deputy Foreign Minister". */
export function titleText(tree: Tree, participants: Participants, person: Participant): string {
  let first = titleStart(tree, participants, person);
  for (let token = first; token < person.first; token++) if (participants.at[token]! >= 0) first = token + 1;
  while (first < person.first && !isWord(tree, first)) first++;
  if (first >= person.first) return '';
  return tree.analysis.text
    .slice(tree.analysis.start[first]!, tree.analysis.end[person.first - 1]!)
    .replace(/\s+/g, ' ');
}

function isWord(tree: Tree, token: number): boolean {
  return /^[\p{L}]{3}/u.test(word(tree, token));
}

const PHRASES = relations('nmod');

/** "secretary general", "secretary of state": the office goes on behind its noun. */
function secondNoun(tree: Tree, participants: Participants, noun: number): number {
  const next = noun + 1;
  if (next < tree.analysis.length && word(tree, next) === 'general') return next;
  for (const token of childrenOf(tree, noun, PHRASES)) {
    const near = token > noun && token <= noun + 4 && participants.at[token]! < 0;
    if (near && token > noun + 1 && OFFICE_OF.has(word(tree, noun + 1))) return token;
  }
  return noun;
}

/** Is one of the words in front of an office in the set: "former", "deputy"? */
export function hasModifier(tree: Tree, noun: number, words: ReadonlySet<string>): boolean {
  for (let token = noun - 1; token >= 0 && token > noun - 6; token--) {
    if (words.has(word(tree, token)) && below(tree, token, noun)) return true;
    if (word(tree, token).startsWith('ex-') && words.has('ex-')) return true;
  }
  return false;
}
