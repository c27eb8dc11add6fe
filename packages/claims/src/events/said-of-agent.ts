import { POS, REL, TAG } from '../rel.js';
import { child, preposition, rel, type Tree, word } from '../tree.js';

const NEXT_TO = new Set([POS.NOUN, POS.PROPN]);

/** "is using land illegally occupied by Peru": the noun right in front of a participle with an agent, or -1. */
export function nounOccupied(tree: Tree, verb: number): number {
  const { upos, xpos, head } = tree.analysis;
  if (rel(tree, verb) !== REL.advcl || xpos[verb] !== TAG.VBN) return -1;
  if (child(tree, verb, REL['aux:pass']) >= 0 || child(tree, verb, REL['obl:agent']) < 0) return -1;
  let noun = verb - 1;
  while (noun > 0 && upos[noun] === POS.ADV) noun--;
  return NEXT_TO.has(upos[noun]!) && head[verb]! < noun ? noun : -1;
}

const TELLING = new Set(['say', 'add', 'argue', 'think', 'believe', 'insist', 'claim', 'warn']);

/** "said cutting ties was a mistake": an act of which something is said, by whomever it is done. */
export function isSaidOfAct(tree: Tree, verb: number, governor: number): boolean {
  return tree.analysis.xpos[verb] === TAG.VBG && TELLING.has(tree.analysis.lemma[governor]!);
}

/** "talks in Rome, hosted by Oman": what a participle behind a comma is said of is not the subject far in front of it. */
export function isTrailing(tree: Tree, verb: number): boolean {
  if (rel(tree, verb) !== REL.advcl || tree.analysis.xpos[verb] !== TAG.VBN || verb < 1) return false;
  return (
    tree.analysis.head[verb]! < verb &&
    word(tree, verb - 1) === ',' &&
    child(tree, verb, REL['obl:agent']) >= 0
  );
}

/** "led by Ann and supported by Max": what is joined to a "by" phrase is not said of who stands in it. */
export function isSecondAgent(tree: Tree, verb: number): boolean {
  const relation = rel(tree, verb);
  if (verb < 2 || word(tree, verb - 1) !== 'and' || tree.analysis.xpos[verb] !== TAG.VBN) return false;
  if (relation !== REL.acl && relation !== REL['acl:relcl'] && relation !== REL.conj) return false;
  const noun = tree.analysis.head[verb]!;
  return noun >= 0 && preposition(tree, noun) === 'by' && tree.analysis.upos[noun] === POS.PROPN;
}
