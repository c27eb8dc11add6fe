import { POS, REL } from '../rel.js';
import { child, rel, type Tree, word } from '../tree.js';

/** "was the first to leave" */
export const ORDER = new Set(['first', 'last', 'second', 'third', 'fourth', 'latest']);
const ASIDE = new Set(['after', 'like', 'unlike', 'following', 'besides', 'before']);

/** "the first state" */
export function isOrdered(tree: Tree, noun: number): boolean {
  for (let c = tree.firstChild[noun]!; c >= 0 && c < noun; c = tree.nextSibling[c]!)
    if (ORDER.has(word(tree, c))) return true;
  return false;
}

/** "After Peru, Chile was the first state to": the one right before "was" is meant, not the one beside it; or -1. */
export function meantAsFirst(tree: Tree, noun: number, subject: number): number {
  if (!isOrdered(tree, noun)) return subject;
  const aside = rel(tree, noun) === REL['acl:relcl'] || (subject > 0 && ASIDE.has(word(tree, subject - 1)));
  if (!aside || child(tree, noun, REL.nsubj) !== subject) return aside ? -1 : subject;
  const before = child(tree, noun, REL.cop) - 1;
  return before > subject && tree.analysis.upos[before] === POS.PROPN ? before : -1;
}

/** "became the first state to leave": the verb that says it of somebody, or -1. */
export function becameFirst(tree: Tree, noun: number): number {
  const { analysis } = tree;
  const verb = analysis.head[noun]!;
  const relation = analysis.deprel[noun];
  if (verb < 0 || (relation !== REL.xcomp && relation !== REL.obj) || analysis.lemma[verb] !== 'become')
    return -1;
  return isOrdered(tree, noun) ? verb : -1;
}
