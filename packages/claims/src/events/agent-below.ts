import { REL, relations } from '../rel.js';
import { child, childrenOf, preposition, rel, type Tree } from '../tree.js';

const PHRASES = relations('nmod', 'obl');

/** "the expulsion of its envoy by Peru": an agent hung on what stands before it, or -1. */
export function agentBelow(tree: Tree, head: number): number {
  for (let c = tree.firstChild[head]!; c >= 0; c = tree.nextSibling[c]!) {
    if (c < head || rel(tree, c) !== REL.nmod) continue;
    const below = childrenOf(tree, c, PHRASES).find(
      (token) => token > c && preposition(tree, token) === 'by',
    );
    if (below !== undefined) return below;
  }
  return -1;
}

/** "the launch of a missile by Peru": the doer behind what it is done to, or -1. */
export function agentBehind(tree: Tree, head: number, inside: number): number {
  if (preposition(tree, inside) !== 'of') return -1;
  const agents = [...childrenOf(tree, head, PHRASES), ...childrenOf(tree, inside, PHRASES)];
  return agents.find((c) => c > inside && preposition(tree, c) === 'by') ?? -1;
}

/** "was issued with a letter by Peru": the agent hung on the phrase before it. */
function agentUnder(tree: Tree, verb: number): number {
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    if ((rel(tree, c) !== REL.obl && rel(tree, c) !== REL.xcomp) || c < verb) continue;
    const under = child(tree, c, rel(tree, c) === REL.xcomp ? REL.obl : REL.nmod);
    const below = under < 0 ? child(tree, c, REL.nmod) : under;
    if (below >= 0 && preposition(tree, below) === 'by') return below;
    const deeper = below < 0 ? -1 : child(tree, below, REL.nmod);
    if (deeper >= 0 && preposition(tree, deeper) === 'by') return deeper;
  }
  return -1;
}

/** Who is named behind "by" as the doer of a passive verb, or -1. */
export function agentOf(tree: Tree, verb: number): number {
  const found = child(tree, verb, REL['obl:agent']);
  if (found >= 0) return found;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    if (rel(tree, c) === REL.obl && preposition(tree, c) === 'by') return c;
  }
  return agentUnder(tree, verb);
}
