import { POS, REL, TAG } from '../rel.js';
import { child, preposition, rel, type Tree, word } from '../tree.js';
import { DAYS, ownSubject } from './own-subject.js';

/** So far in front of its verb a phrase with "with" may begin. */
const REACH = 16;
const STOPS = new Set([POS.VERB, POS.PUNCT, POS.SCONJ, POS.PRON]);
const OPENING = new Set([',', ';', ':', '-', '--', '–', '—']);
const NOMINAL = new Set([POS.NOUN, POS.PROPN]);

function opens(tree: Tree, token: number): boolean {
  return token === 0 || OPENING.has(word(tree, token - 1)) || word(tree, token) === 'With';
}

/** The noun that the preposition stands before, through the nouns that it was hung on; -1 where it is a day. */
function nounBehind(tree: Tree, preposition: number, verb: number): number {
  const noun = tree.analysis.head[preposition]!;
  if (noun <= preposition || noun >= verb || !NOMINAL.has(tree.analysis.upos[noun]!)) return -1;
  return DAYS.has(word(tree, noun)) ? -1 : noun;
}

/**
 * "The row grew, with Peru accusing Chile": the noun behind "with" does what the participle says, whatever the parser hung
 * either on. -1 for none.
 */
export function absoluteSubject(tree: Tree, verb: number): number {
  if (tree.analysis.xpos[verb] !== TAG.VBG || tree.analysis.deprel[verb] !== REL.advcl) return -1;
  if (preposition(tree, verb) !== '') return -1;
  for (let token = verb - 2; token >= 0 && token > verb - REACH; token--) {
    if (STOPS.has(tree.analysis.upos[token]!)) return -1;
    if (word(tree, token) === 'with' && opens(tree, token)) return nounBehind(tree, token, verb);
  }
  return -1;
}

/** "Accusing Peru of lies, Ann said": a participle in front of its governor's subject. */
export function isOpening(tree: Tree, verb: number, governor: number): boolean {
  if (rel(tree, verb) !== REL.advcl || tree.analysis.xpos[verb] !== TAG.VBG || governor < verb) return false;
  return ownSubject(tree, governor) > verb && child(tree, verb, REL.mark) < 0;
}
