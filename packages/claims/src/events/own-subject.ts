import { POS, REL, relations, TAG } from '../rel.js';
import { preposition, rel, type Tree, word } from '../tree.js';

export const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
const SUBJECTS = relations('nsubj', 'nsubj:pass', 'nsubj:outer');
const DEPTH = 6;

/** "Peru on Thursday fired": what hangs on the day belongs to who stands before it. */
export const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year'.split(
    ' ',
  ),
);

/** The noun that a relative pronoun stands for, or the token itself. */
export function antecedent(tree: Tree, token: number): number {
  if (tree.analysis.upos[token] !== POS.PRON || !RELATIVE.has(word(tree, token))) return token;
  let verb = token;
  for (let step = 0; step < DEPTH; step++) {
    const up = tree.analysis.head[verb]!;
    if (up < 0) return token;
    verb = up;
    const relation = rel(tree, verb);
    if (relation === REL['acl:relcl'] || relation === REL.acl) return tree.analysis.head[verb]!;
  }
  return token;
}

const LIKENING = new Set(['unlike', 'like', 'despite', 'besides']);

/** "Israel, unlike Peru, has", "drones supplied by Iran hit": who is named for comparison or as an agent is no subject. */
function isLikened(tree: Tree, token: number): boolean {
  for (let at = token - 1; at >= 0 && at > token - 4; at--) {
    if (LIKENING.has(word(tree, at)) || (word(tree, at) === 'by' && tree.analysis.head[at] === token))
      return true;
    if (word(tree, at) === ',') return false;
  }
  return false;
}

/** The subject nearest in front of the verb: a date before it is often taken for another. */
export function ownSubject(tree: Tree, verb: number): number {
  let found = -1;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    if (SUBJECTS.has(rel(tree, c)) && (c < verb || found < 0) && !isLikened(tree, c)) found = c;
  }
  return found < 0 ? barePhrase(tree, verb) : antecedent(tree, found);
}

const UNLABELLED = relations('obl', 'obl:unmarked', 'nmod', 'dep', 'dislocated', 'vocative');
const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
const CLAUSES = relations('root', 'ccomp', 'parataxis');

/** "Peru's minister, in a speech, urged": a phrase without a preposition in front of a finite verb that has no subject. */
function barePhrase(tree: Tree, verb: number): number {
  if (!FINITE.has(tree.analysis.xpos[verb]!) || !CLAUSES.has(rel(tree, verb))) return -1;
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!) {
    const upos = tree.analysis.upos[c];
    const nominal = upos === POS.NOUN || upos === POS.PROPN;
    if (nominal && UNLABELLED.has(rel(tree, c)) && preposition(tree, c) === '' && !DAYS.has(word(tree, c)))
      return c;
  }
  return -1;
}
