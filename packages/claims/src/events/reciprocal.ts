import type { Pattern } from '../lexicon/compile.js';
import { type Tree, word } from '../tree.js';

const EACH = new Set(['each', 'one']);
const OTHER = new Set(['other', 'another']);

function isEachOther(tree: Tree, token: number): boolean {
  return token + 1 < tree.analysis.length && EACH.has(word(tree, token)) && OTHER.has(word(tree, token + 1));
}

/** "accused each other of lying", "fired at one another": do the subjects do it to each other, where the pattern looks? */
export function isReciprocal(tree: Tree, verb: number, { slots }: Pattern): boolean {
  if (isEachOther(tree, verb + 1)) return slots.some(({ kind }) => kind === 'obj');
  if (!isEachOther(tree, verb + 2)) return false;
  const before = word(tree, verb + 1);
  return slots.some(({ prepositions }) => prepositions.has(before));
}
