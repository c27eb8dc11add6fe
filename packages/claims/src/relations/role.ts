import type { Participants } from '../participants.js';
import { REL, relations, TAG } from '../rel.js';
import { childrenOf, rel, type Tree, word } from '../tree.js';

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
  const last = secondNoun(tree, noun);
  return tree.analysis.text.slice(tree.analysis.start[first]!, tree.analysis.end[last]!).replace(/\s+/g, ' ');
}

function below(tree: Tree, token: number, noun: number): boolean {
  let at = token;
  for (let step = 0; step < 4 && at >= 0; step++) {
    if (at === noun) return true;
    at = tree.analysis.head[at]!;
  }
  return false;
}

/** "secretary general", "minister of defence" */
function secondNoun(tree: Tree, noun: number): number {
  const next = noun + 1;
  if (next < tree.analysis.length && word(tree, next) === 'general') return next;
  for (const token of childrenOf(tree, noun, relations('nmod'))) {
    if (token === noun + 2 && (word(tree, noun + 1) === 'of' || word(tree, noun + 1) === 'for')) return noun;
  }
  return noun;
}

/** Is one of the words in front of an office in the set: "former", "deputy"? */
export function hasModifier(tree: Tree, noun: number, words: ReadonlySet<string>): boolean {
  for (let token = noun - 1; token >= 0 && token > noun - 6; token--) {
    if (words.has(word(tree, token)) && below(tree, token, tree.analysis.head[noun]! >= 0 ? noun : noun))
      return true;
    if (word(tree, token).startsWith('ex-') && words.has('ex-')) return true;
  }
  return false;
}
