import { POS, relations, TAG } from '../rel.js';
import { childrenOf, rel, type Tree, word } from '../tree.js';
import { ownSubject } from './own-subject.js';

const CLOSE = 5;
const ASIDE = relations('advcl', 'acl:relcl', 'acl');

const WHEN = new Set(['when', 'where', 'while', 'after', 'as', 'because']);

/** Does the verb stand in a clause that tells when or where? */
function isAside(tree: Tree, verb: number): boolean {
  return (
    ASIDE.has(rel(tree, verb)) || childrenOf(tree, verb, ASIDE_MARKS).some((c) => WHEN.has(word(tree, c)))
  );
}

const ASIDE_MARKS = relations('advmod', 'mark');

/**
 * "said she was leaving when guards found her and told Ann": a past tense joined by "and" right behind a side clause that
 * has a subject of its own may belong to that as well: nobody is sure to have done it.
 */
export function isTornBetween(tree: Tree, verb: number, governor: number): boolean {
  const { upos, xpos, head } = tree.analysis;
  if (word(tree, verb - 1) !== 'and' || xpos[verb] !== TAG.VBD) return false;
  for (let token = verb - 2; token > governor && token > verb - 2 - CLOSE; token--) {
    if (upos[token] === POS.PUNCT) return false;
    if (upos[token] !== POS.VERB || (xpos[token] !== TAG.VBD && xpos[token] !== TAG.VBN)) continue;
    return head[verb] !== token && isAside(tree, token) && ownSubject(tree, token) >= 0;
  }
  return false;
}
