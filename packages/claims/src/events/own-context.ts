import type { Modality } from '@newsgraph/schema';
import { INTENTIONS } from '../lexicon/nouns.js';
import {
  CONDITION_MARKERS,
  DOUBT_ADVERBS,
  MODALS,
  NEGATIVE_MARKERS,
  NEGATORS,
} from '../lexicon/operators.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, childrenOf, lemma, rel, type Tree, word } from '../tree.js';

/** Polarity and modality gathered so far, from the trigger upwards. */
export interface Context {
  negated: boolean;
  modality: Modality;
  /** A "would" whose reading waits for the clause above: future of the past, or condition. */
  would: boolean;
  /** "will not", "would not": the one who says so refuses. */
  unwilling: boolean;
  /** The act is to stop, so it goes on. */
  stopped?: boolean;
  /** What is said of the act is denied or ruled out: who declines to do that leaves it open. */
  denied?: boolean;
  /** A question takes it for granted. */
  presumed?: boolean;
  /** An "if" stands beside the act: its "would" is no future of the past. */
  conditioned?: boolean;
}

/** The innermost modality stays; a condition overrides a plan. */
export function setModality(context: Context, modality: Modality): void {
  if (context.modality === 'actual' || (modality === 'conditional' && context.modality === 'planned'))
    context.modality = modality;
}

const NOT_ONLY = new Set(['only', 'just', 'merely', 'simply', 'least']);

/** Is the negator at this token a real one, not "not only", "no doubt"? */
function negates(tree: Tree, token: number): boolean {
  if (!NEGATORS.has(word(tree, token))) return false;
  const next = token + 1 < tree.analysis.length ? word(tree, token + 1) : '';
  return !NOT_ONLY.has(next) && next !== 'doubt';
}

function noPhrase(tree: Tree, noun: number): boolean {
  if (negates(tree, noun)) return true;
  const determiner = child(tree, noun, REL.det);
  return determiner >= 0 && negates(tree, determiner);
}

/** Does the noun carry a negation of its own: "no talks", "none"? */
export function isNegatedNoun(tree: Tree, noun: number): boolean {
  return noPhrase(tree, noun);
}

/** "should have helped": it did not; "must have helped": so it seems. */
function perfect(tree: Tree, modal: number, context: Context): boolean {
  const verb = tree.analysis.head[modal]!;
  if (verb < 0 || tree.analysis.xpos[verb] !== TAG.VBN) return false;
  const have = childrenOf(tree, verb, HAVING).some(
    (token) => token > modal && tree.analysis.lemma[token] === 'have',
  );
  if (!have) return false;
  const name = word(tree, modal);
  if (name === 'must') setModality(context, 'possible');
  else if (name === 'should' || name === 'ought') context.negated = !context.negated;
  else return false;
  return true;
}

const HAVING = relations('aux', 'aux:pass');

function auxiliary(tree: Tree, token: number, context: Context): void {
  const modality = MODALS.get(word(tree, token));
  if (modality === undefined || perfect(tree, token, context)) return;
  if (modality === 'conditional') context.would = true;
  setModality(context, modality);
}

function adverb(tree: Tree, token: number, context: Context): void {
  const text = word(tree, token);
  if (negates(tree, token)) context.negated = !context.negated;
  else if (text === 'longer' && token > 0 && word(tree, token - 1) === 'no') context.negated = true;
  else if (DOUBT_ADVERBS.has(text)) setModality(context, 'possible');
}

/** "once Peru had attacked": after, and no condition. */
function isPastClause(tree: Tree, mark: number): boolean {
  const verb = tree.analysis.head[mark]!;
  if (verb < 0) return false;
  const had = childrenOf(tree, verb, HAVING).some(
    (token) => word(tree, token) === 'had' || word(tree, token) === 'was',
  );
  return had || tree.analysis.xpos[verb] === TAG.VBD;
}

/** "was free until Peru arrested him": not "would not talk until Peru withdrew". */
function isToldOf(tree: Tree, mark: number): boolean {
  const main = tree.analysis.head[tree.analysis.head[mark]!]!;
  if (main < 0) return false;
  for (let c = tree.firstChild[main]!; c >= 0 && c < main; c = tree.nextSibling[c]!)
    if (NEGATORS.has(word(tree, c)) || tree.analysis.xpos[c] === TAG.MD || word(tree, c) === 'to')
      return false;
  return true;
}

function marker(tree: Tree, token: number, context: Context): void {
  const text = word(tree, token);
  const next = token + 1 < tree.analysis.length ? word(tree, token + 1) : '';
  if (text === 'once' && isPastClause(tree, token)) return;
  if (text === 'until' && isPastClause(tree, token) && isToldOf(tree, token)) return;
  if (CONDITION_MARKERS.has(text) && next !== 'more') setModality(context, 'conditional');
  else if (text === 'whether') setModality(context, 'possible');
  if (NEGATIVE_MARKERS.has(text) || (text === 'than' && token > 0 && word(tree, token - 1) === 'rather'))
    context.negated = !context.negated;
}

function condition(tree: Tree, clause: number, context: Context): void {
  for (let c = tree.firstChild[clause]!; c >= 0 && c < clause; c = tree.nextSibling[c]!) {
    if (rel(tree, c) !== REL.mark && rel(tree, c) !== REL.advmod) continue;
    const text = word(tree, c);
    if (text !== 'if' && text !== 'unless') continue;
    context.conditioned = true;
    const willing = tree.analysis.upos[tree.analysis.head[clause]!] === POS.ADJ;
    if (context.modality !== 'actual' || willing || isHabit(tree, clause))
      setModality(context, 'conditional');
  }
}

const PRESENT = new Set([TAG.VBP, TAG.VBZ]);

/** "If they shoot, Japan imposes sanctions": what would come, told in the present. */
function isHabit(tree: Tree, clause: number): boolean {
  const { xpos, head } = tree.analysis;
  const main = head[clause]!;
  const plain = child(tree, main, REL.aux) < 0 && child(tree, main, REL['aux:pass']) < 0;
  return plain && PRESENT.has(xpos[clause]!) && PRESENT.has(xpos[main]!);
}

/** "Unless Peru meets", with "unless" parsed as a part of the subject. */
function isConditionWord(tree: Tree, subject: number): boolean {
  const first = tree.firstChild[subject]!;
  return first >= 0 && first < subject && (word(tree, first) === 'unless' || word(tree, first) === 'if');
}

const SORTS = 5;
const SORTING = new Set([POS.ADJ, POS.NOUN, POS.PROPN, POS.NUM]);
const SUSPECTED = new Set(['suspected', 'alleged', 'presumed', 'supposed', 'purported']);

/** "suspected Peruvian agents attacked": whether it was they is open. */
function isSuspected(tree: Tree, noun: number): boolean {
  for (let token = noun - 1; token >= 0 && token > noun - SORTS; token--) {
    if (SUSPECTED.has(word(tree, token))) return true;
    if (!SORTING.has(tree.analysis.upos[token]!)) return false;
  }
  return false;
}

function readChild(tree: Tree, token: number, context: Context): void {
  const relation = rel(tree, token);
  if (relation === REL.aux || relation === REL['aux:pass']) auxiliary(tree, token, context);
  else if (relation === REL.advmod || relation === REL['cc:preconj']) adverb(tree, token, context);
  else if (relation === REL.det || relation === REL.cc) adverb(tree, token, context);
  else if (relation === REL.mark || relation === REL.case) marker(tree, token, context);
  else if (relation === REL['obl:agent'] && isSuspected(tree, token)) setModality(context, 'possible');
  else if (relation === REL.nsubj || relation === REL['nsubj:pass'] || relation === REL.obj) {
    if (noPhrase(tree, token)) context.negated = !context.negated;
    if (isConditionWord(tree, token)) setModality(context, 'conditional');
    if (relation !== REL.obj && isSuspected(tree, token)) setModality(context, 'possible');
  }
}

/** Verbs joined by "and" share the auxiliary of the first: "will meet and discuss". */
function shared(tree: Tree, verb: number): number {
  if (rel(tree, verb) !== REL.conj || tree.analysis.upos[verb] !== POS.VERB) return -1;
  if (child(tree, verb, REL.aux) >= 0 || child(tree, verb, REL.nsubj) >= 0) return -1;
  const tag = tree.analysis.xpos[verb]!;
  return tag === TAG.VB || tag === TAG.VBG || tag === TAG.VBN || tag === TAG.VBP
    ? tree.analysis.head[verb]!
    : -1;
}

/** "was first to leave" */
const ORDER = new Set(['first', 'last', 'second', 'third', 'latest', 'next', 'only', 'one']);

/** "are to hold" */
function isToBe(tree: Tree, verb: number): boolean {
  const be = child(tree, verb, REL.cop);
  const to = child(tree, verb, REL.mark);
  if (be >= 0 && to > 0 && ORDER.has(word(tree, to - 1))) return false;
  if (isFuture(tree, verb)) return true;
  return be >= 0 && to > be && word(tree, to) === 'to' && tree.analysis.upos[verb] === POS.VERB;
}

const IS = new Set(['is', 'are', 'was', 'were']);

/** "Peru to attack", as headlines have it; "was to attack", with "was" taken for an auxiliary */
function isFuture(tree: Tree, verb: number): boolean {
  if (tree.analysis.xpos[verb] !== TAG.VB || verb < 2 || word(tree, verb - 1) !== 'to') return false;
  const subject = child(tree, verb, REL.nsubj);
  if (tree.analysis.head[verb]! < 0 && subject >= 0 && subject < verb - 1) return true;
  const be = verb - 2;
  return IS.has(word(tree, be)) && tree.analysis.head[be] === verb && rel(tree, be) === REL.aux;
}

/** "the EU plans to impose", with "plans" parsed as the subject */
function isIntention(tree: Tree, verb: number): boolean {
  const subject = child(tree, verb, REL.nsubj);
  const mark = child(tree, verb, REL.mark);
  return subject >= 0 && mark > subject && word(tree, mark) === 'to' && INTENTIONS.has(lemma(tree, subject));
}

/** Reads the auxiliaries, negations, doubtful adverbs and markers of a verb or predicate into the context. */
export function readOwn(tree: Tree, verb: number, context: Context): void {
  const before = context.negated;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) readChild(tree, c, context);
  if (context.would || context.modality === 'planned') context.unwilling ||= context.negated !== before;
  if (isToBe(tree, verb) || isIntention(tree, verb)) setModality(context, 'planned');
  const first = shared(tree, verb);
  if (first >= 0) readShared(tree, verb, first, context);
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    if (rel(tree, c) === REL.advcl) condition(tree, c, context);
  }
}

function readShared(tree: Tree, verb: number, first: number, context: Context): void {
  const either = tree.firstChild[verb]! >= 0 && joinedByOr(tree, verb);
  for (let c = tree.firstChild[first]!; c >= 0 && c < first; c = tree.nextSibling[c]!) {
    const relation = rel(tree, c);
    if (relation === REL.aux) auxiliary(tree, c, context);
    else if (relation === REL.advmod && negates(tree, c) && either) context.negated = !context.negated;
  }
}

function joinedByOr(tree: Tree, verb: number): boolean {
  const conjunction = child(tree, verb, REL.cc);
  return conjunction >= 0 && (word(tree, conjunction) === 'or' || word(tree, conjunction) === 'nor');
}
