import { CERTAIN_WHEN_DENIED, CONTENT_NOUNS } from '../lexicon/content-nouns.js';
import type { Worded } from '../lexicon/unreal.js';
import { POS, TAG } from '../rel.js';
import { lemma, type Tree, word } from '../tree.js';

const REACH = 14;
const ASIDE = 6;
const STOPS = new Set([';', ':', '?', '!', '"', '“', '”']);
const SUBJECT = new Set([POS.PROPN, POS.NOUN, POS.PRON, POS.DET, POS.ADJ, POS.NUM, POS.ADV, POS.ADP]);
const PHRASE = new Set([POS.PROPN, POS.NOUN, POS.DET, POS.ADJ, POS.NUM, POS.ADV, POS.ADP, POS.PRON]);
const NONE = new Set(['no', 'little', 'scant', 'zero', 'any', 'nobody', 'none', 'one']);

/** "that" in front of a clause with a subject of its own: not the "that" of "the army that attacked". */
function opener(tree: Tree, act: number, first: number): number {
  for (let token = act - 1; token > first && token > act - REACH; token--) {
    const text = word(tree, token);
    if (STOPS.has(text)) return -1;
    if (text === 'that' && token + 1 < act && SUBJECT.has(tree.analysis.upos[token + 1]!)) return token;
  }
  return -1;
}

const GERUND_REACH = 5;
const OF = new Set(['of', 'about', 'over', 'at', 'in']);

/** "of" in front of what somebody does: "the prospect of Peru attacking". */
function ofBefore(tree: Tree, act: number, first: number): number {
  if (tree.analysis.xpos[act] !== TAG.VBG) return -1;
  for (let token = act - 1; token > first && token > act - GERUND_REACH; token--) {
    if (OF.has(word(tree, token))) return token;
    if (!PHRASE.has(tree.analysis.upos[token]!) && tree.analysis.xpos[token] !== TAG.POS) return -1;
  }
  return -1;
}

/** The noun in front of the opener, a phrase between them or not: "hopes among the families that". */
function holder(tree: Tree, opening: number, first: number): number {
  for (let token = opening - 1; token >= first && token >= opening - ASIDE; token--) {
    const upos = tree.analysis.upos[token]!;
    if (upos === POS.NOUN && CONTENT_NOUNS.has(lemma(tree, token))) return token;
    if (!PHRASE.has(upos)) return -1;
  }
  return -1;
}

const TREATING = new Set(
  'deny reject dismiss refute dispute make repeat level face voice express share confirm support raise issue welcome denounce'.split(
    ' ',
  ),
);

/** "a charge that Peru denies": what is done with the charge, not what it holds. */
export function isTreated(tree: Tree, act: number): boolean {
  if (!TREATING.has(lemma(tree, act))) return false;
  const next = act + 1 < tree.analysis.length ? tree.analysis.upos[act + 1]! : POS.PUNCT;
  return next === POS.PUNCT || next === POS.ADP || next === POS.CCONJ;
}

/**
 * What a noun says of the clause that it holds (a past tense behind "the offer that" is not what is offered): "the hope that Peru frees him", "the prospect of Peru attacking". Read from
 * the order of words, since parsers hang such clauses in many ways.
 */
export function readContentClause(tree: Tree, act: number, first: number): Worded | undefined {
  const that = opener(tree, act, first);
  const noun = holder(tree, that >= 0 ? that : ofBefore(tree, act, first), first);
  if (noun < 0) return undefined;
  if (that >= 0 && isTreated(tree, act)) return undefined;
  const name = lemma(tree, noun);
  if (noun > first && word(tree, noun - 1) === 'beyond') return undefined;
  if (noun > first && NONE.has(word(tree, noun - 1)))
    return CERTAIN_WHEN_DENIED.has(name) ? undefined : 'negated';
  const effect = CONTENT_NOUNS.get(name);
  const wanted = effect === 'planned' || effect === 'demanded';
  const past = tree.analysis.xpos[act] === TAG.VBD && word(tree, act) !== lemma(tree, act);
  return wanted && past ? undefined : effect;
}
