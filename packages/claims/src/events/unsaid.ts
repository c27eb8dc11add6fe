import { SPEAKING } from '../lexicon/reporting.js';
import { REL, relations } from '../rel.js';
import { lemma, rel, type Tree, word } from '../tree.js';
import { isTakenBack } from './corrected.js';
import { type Context, readOwn } from './own-context.js';

const MAX_STEPS = 6;
const UP = relations('xcomp', 'ccomp', 'advcl', 'acl', 'conj', 'obj', 'obl', 'nmod');
const OPEN = new Set(['whether', 'if']);
const KNOWING = new Set(['clear', 'unclear', 'know', 'disclose', 'reveal', 'specify', 'confirm', 'clarify']);
const SILENT = new Set(['decline', 'refuse']);

function opens(tree: Tree, clause: number): boolean {
  for (let c = tree.firstChild[clause]!; c >= 0 && c < clause; c = tree.nextSibling[c]!)
    if (OPEN.has(word(tree, c))) return true;
  return false;
}

function isNegated(tree: Tree, verb: number): boolean {
  const context: Context = { negated: false, modality: 'actual', would: false, unwilling: false };
  readOwn(tree, verb, context);
  return context.negated;
}

/** "has not said", "declined to say" */
function isSilent(tree: Tree, verb: number): boolean {
  if (!SPEAKING.has(lemma(tree, verb)) && !KNOWING.has(lemma(tree, verb))) return false;
  const above = tree.analysis.head[verb]!;
  if (above >= 0 && rel(tree, verb) === REL.xcomp && SILENT.has(lemma(tree, above))) return true;
  return isNegated(tree, verb);
}

const MORE = new Set(['more', 'better']);
const REACH = 6;

/** "would help more if it asked Peru": a wish, and no word on whether it will. */
function isWish(tree: Tree, clause: number): boolean {
  const governor = tree.analysis.head[clause]!;
  if (governor < 0 || governor > clause || rel(tree, clause) !== REL.advcl || !opens(tree, clause))
    return false;
  for (let token = governor + 1; token < clause && token < governor + REACH; token++)
    if (MORE.has(word(tree, token)) && word(tree, governor - 1) === 'would') return true;
  return false;
}

/** Does the event stand in a question that nobody answered: "has not said whether it asked Peru"? Then nothing is said of it. */
export function isUnsaid(tree: Tree, trigger: number): boolean {
  let clause = trigger;
  if (isWish(tree, trigger) || isTakenBack(tree, trigger)) return true;
  for (let step = 0; step < MAX_STEPS; step++) {
    const governor = tree.analysis.head[clause]!;
    if (governor < 0 || !UP.has(rel(tree, clause))) return false;
    if (opens(tree, clause) && isSilent(tree, governor)) return true;
    clause = governor;
  }
  return false;
}
