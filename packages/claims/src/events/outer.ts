import { POS, relations, TAG } from '../rel.js';
import { childrenOf, type Tree, word } from '../tree.js';

const AUXILIARIES = relations('aux', 'aux:pass');
const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
const JOINING = new Set(['and', 'but']);
const BETWEEN = new Set([POS.AUX, POS.ADV, POS.PRON, POS.PART]);
const REACH = 30;

function hasModal(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb, AUXILIARIES).some((token) => tree.analysis.xpos[token] === TAG.MD);
}

/** Is the verb told as past or present by its own form or its own auxiliary? */
function isTensed(tree: Tree, verb: number): boolean {
  const tag = tree.analysis.xpos[verb];
  if (tag === TAG.VBD || tag === TAG.VBZ) return true;
  return childrenOf(tree, verb, AUXILIARIES).some((token) => {
    const own = tree.analysis.xpos[token];
    return own === TAG.VBD || own === TAG.VBZ || own === TAG.VBP;
  });
}

/** "could join and called", "stopped hiding it and is backing": a verb with a tense is not joined to one without, but to a verb further out. */
function isUnlike(tree: Tree, verb: number, to: number): boolean {
  if (hasModal(tree, verb) || !isTensed(tree, verb)) return false;
  return hasModal(tree, to) || (tree.analysis.xpos[to] === TAG.VBG && !isTensed(tree, to));
}

/** The verb that a joined verb is joined to: the nearest one outwards that is told alike, or -1. */
export function joinedOutwards(tree: Tree, verb: number): number {
  const head = tree.analysis.head[verb]!;
  if (head < 0 || !isUnlike(tree, verb, head)) return head;
  for (let up = tree.analysis.head[head]!; up >= 0; up = tree.analysis.head[up]!)
    if (tree.analysis.upos[up] === POS.VERB && !isUnlike(tree, verb, up)) return up;
  return -1;
}

/**
 * Where the words begin that may say something of an act: behind the "and" in front of it, when the clause before that is told
 * with a modal and the act is not: "the chance that it could join, and [has called]".
 */
export function reachOf(tree: Tree, act: number, first: number): number {
  let joint = act - 1;
  while (joint > first && BETWEEN.has(tree.analysis.upos[joint]!)) joint--;
  if (joint <= first || !JOINING.has(word(tree, joint)) || !isTensed(tree, act) || hasModal(tree, act))
    return first;
  for (let token = joint - 1; token >= first && token > joint - REACH; token--) {
    const tag = tree.analysis.xpos[token]!;
    if (!FINITE.has(tag)) continue;
    return tag === TAG.MD ? joint + 1 : first;
  }
  return first;
}
