import { surfaceSubject } from '../events/arguments.js';
import { PREPOSITIONAL, STANCES } from '../lexicon/stances.js';
import { POS, REL, relations } from '../rel.js';
import { child, childrenOf, isPassive, lemma, preposition, type Tree, withParticle } from '../tree.js';
import type { Attribution } from './read.js';
import { subtree } from './subtree.js';

const PHRASES = relations('obl', 'nmod', 'advcl');
const BEHIND = relations('xcomp', 'ccomp', 'obl', 'advcl');

function objectOf(tree: Tree, verb: number): number {
  return STANCES.has(lemma(tree, verb)) ? child(tree, verb, REL.obj) : -1;
}

function phraseOf(tree: Tree, verb: number): number {
  const wanted = PREPOSITIONAL[lemma(tree, verb)]?.split(' ');
  if (!wanted) return -1;
  return (
    childrenOf(tree, verb, PHRASES).find(
      (token) => token > verb && wanted.includes(preposition(tree, token)),
    ) ?? -1
  );
}

/** What is said and all that hangs on the verb behind it: "called [the plan a mistake]". */
function contentOf(tree: Tree, verb: number, token: number): { first: number; last: number } {
  const content = subtree(tree, token);
  for (const other of childrenOf(tree, verb, BEHIND)) {
    if (other > token) content.last = Math.max(content.last, subtree(tree, other).last);
  }
  return content;
}

/**
 * What somebody says of a thing without a clause: "criticised the plan", "called for a halt". Gives no speaker to the
 * events inside, which are facts for him as well.
 */
function stanceAt(tree: Tree, verb: number): Attribution | undefined {
  if (tree.analysis.upos[verb] !== POS.VERB || withParticle(tree, verb) !== '' || isPassive(tree, verb))
    return undefined;
  const object = objectOf(tree, verb);
  const token = object > verb ? object : phraseOf(tree, verb);
  if (token < 0) return undefined;
  const source = surfaceSubject(tree, verb).token;
  if (source < 0 || source === token) return undefined;
  return { source, cue: verb, ...contentOf(tree, verb, token), kind: 'act' };
}

/** Every stance in a sentence, apart from those of verbs that are cues already. */
export function stancesIn(
  tree: Tree,
  sentence: { readonly first: number; readonly last: number },
  said: readonly Attribution[],
): Attribution[] {
  const cues = new Set(said.map(({ cue }) => cue));
  const found: Attribution[] = [];
  for (let token = sentence.first; token < sentence.last; token++) {
    const stance = cues.has(token) ? undefined : stanceAt(tree, token);
    if (stance) found.push(stance);
  }
  return found;
}
