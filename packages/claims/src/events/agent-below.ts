import { REL, relations } from '../rel.js';
import { childrenOf, preposition, rel, type Tree } from '../tree.js';

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
