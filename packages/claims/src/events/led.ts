import { POS, REL, relations } from '../rel.js';
import { child, childrenOf, lemma, preposition, type Tree } from '../tree.js';

const CLAUSES = relations('acl');
const LEADING = new Set(['lead', 'head', 'chair']);
const LINKING = new Set('link tie connect affiliate associate loyal belong'.split(' '));
const TO = new Set(['to', 'with']);
const PHRASES = relations('obl', 'nmod');

/** "a delegation led by Ann": the token of who leads what a noun names, or -1. */
export function ledBy(tree: Tree, noun: number): number {
  if (tree.analysis.upos[noun] !== POS.NOUN) return -1;
  for (const clause of childrenOf(tree, noun, CLAUSES))
    if (LEADING.has(lemma(tree, clause))) return child(tree, clause, REL['obl:agent']);
  return -1;
}

/** "companies linked to Peru": the token of those to whom a clause ties a noun, or -1. */
export function linkedTo(tree: Tree, noun: number): number {
  for (const clause of childrenOf(tree, noun, CLAUSES)) {
    if (!LINKING.has(lemma(tree, clause))) continue;
    const found = childrenOf(tree, clause, PHRASES).find((c) => TO.has(preposition(tree, c)));
    if (found !== undefined) return found;
  }
  return -1;
}
