import { EQUIPMENT, FIGHTERS, FORCES, MEASURE_NOUNS } from '../lexicon/nouns.js';
import { conjuncts, lemma, type Tree } from '../tree.js';
import { doer, phrases, undergoer } from './arguments.js';

const OF = new Set(['of']);

/** "tens of thousands of soldiers": what a number counts, through another number too. */
function countedBy(tree: Tree, noun: number): number[] {
  return phrases(tree, noun, OF).flatMap((inner) =>
    MEASURE_NOUNS.has(lemma(tree, inner)) ? [inner, ...phrases(tree, inner, OF)] : [inner],
  );
}

/** "soldiers", "thousands of soldiers" */
export function areForces(tree: Tree, noun: number): boolean {
  return (
    FORCES.has(lemma(tree, noun)) || countedBy(tree, noun).some((inner) => FORCES.has(lemma(tree, inner)))
  );
}

/** Is the object armed people, or arms that an army sends? */
export function isManned(tree: Tree, verb: number): boolean {
  const object = undergoer(tree, verb).token;
  const nouns = object < 0 ? [] : conjuncts(tree, object);
  const counted = nouns.filter((noun) => MEASURE_NOUNS.has(lemma(tree, noun)));
  const things = [...nouns, ...counted.flatMap((noun) => countedBy(tree, noun))].map((noun) =>
    lemma(tree, noun),
  );
  if (things.some((thing) => FORCES.has(thing))) return true;
  const sender = doer(tree, verb).token;
  return sender >= 0 && FORCES.has(lemma(tree, sender)) && things.some((thing) => EQUIPMENT.has(thing));
}

/** Do soldiers, fighters or their machines do it? */
export function isArmed(tree: Tree, verb: number): boolean {
  const { token } = doer(tree, verb);
  if (token < 0) return false;
  return conjuncts(tree, token).some((noun) => {
    const name = lemma(tree, noun);
    return FORCES.has(name) || EQUIPMENT.has(name) || FIGHTERS.has(name);
  });
}
