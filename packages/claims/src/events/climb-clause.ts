import type { Modality } from '@newsgraph/schema';
import { ACHIEVING, CLAUSE_OPERATORS, type Effect, IMPLICATIVE, SAYING_NOUNS } from '../lexicon/operators.js';
import { REPORTING } from '../lexicon/reporting.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, lemma, preposition, rel, type Tree, word } from '../tree.js';
import { isInfinitive } from './arguments.js';
import { clauseEffect, isKnowing, isMainBehind } from './clause-effect.js';
import { isTreated } from './content-clause.js';
import { apply, own } from './effects.js';
import { becameFirst, isOrdered, ORDER } from './first.js';
import { joinedOutwards } from './outer.js';
import { type Context, setModality } from './own-context.js';
import { isForWhat, JUDGING } from './presupposed.js';

const UP = relations('xcomp', 'ccomp', 'csubj', 'advcl', 'acl', 'acl:relcl', 'obl', 'nmod');
export const OBLIQUE = new Set(['of', 'for', 'against', 'with', 'on', 'about', 'to', 'over', 'in']);
function isPast(tree: Tree, token: number): boolean {
  const tag = tree.analysis.xpos[token];
  if (tag !== TAG.VBG) return tag === TAG.VBD || tag === TAG.VBN;
  const above = tree.analysis.head[token]!;
  return above >= 0 && tree.analysis.xpos[above] === TAG.VBD;
}

function underReport(tree: Tree, governor: number, context: Context): void {
  if (context.would && !context.conditioned && context.modality === 'conditional' && isPast(tree, governor))
    context.modality = 'planned';
}

/** "apart from rejecting" */
function isAside(tree: Tree, clause: number): boolean {
  const from = child(tree, clause, REL.mark);
  return from > 0 && (word(tree, from - 1) === 'apart' || word(tree, from - 1) === 'aside');
}

/** Is an adverbial clause really what its governor says: "accused of doing", "ruled out doing", "it is true that"? */
function isGoverned(tree: Tree, clause: number, effect: Effect | undefined): boolean {
  if (isInOrder(tree, clause)) return false;
  const mark = preposition(tree, clause);
  if (isInfinitive(tree, clause)) {
    const governor = lemma(tree, tree.analysis.head[clause]!);
    return (
      effect !== undefined &&
      (effect !== 'through' ||
        governor === 'go' ||
        ACHIEVING.has(governor) ||
        isKnowing(tree, tree.analysis.head[clause]!))
    );
  }
  if (mark === 'from') return !isAside(tree, clause);
  if (OBLIQUE.has(mark)) return true;
  if (mark === 'that') return effect !== undefined;
  const near = clause - tree.analysis.head[clause]! <= 2 && clause > tree.analysis.head[clause]!;
  return mark === '' && near && (effect === 'negated' || effect === 'open');
}

/** "hopes to become", "could become" */
function isUnreached(tree: Tree, verb: number): boolean {
  const aim = isInfinitive(tree, verb) && !IMPLICATIVE.has(lemma(tree, tree.analysis.head[verb]!));
  return aim || own(tree, verb).modality !== 'actual';
}

/** "wants to be the first to leave", "would be the first to leave": it has not come to it. */
function isAimed(tree: Tree, noun: number): boolean {
  const became = becameFirst(tree, noun);
  if (became >= 0) return isUnreached(tree, became);
  return child(tree, noun, REL.cop) >= 0 && isUnreached(tree, noun);
}

/** "became the first state to leave", when the infinitive was hung on the verb. */
function isFirstOf(tree: Tree, verb: number): boolean {
  if (tree.analysis.lemma[verb] !== 'become' || isUnreached(tree, verb)) return false;
  const noun = Math.max(child(tree, verb, REL.obj), child(tree, verb, REL.xcomp));
  return noun >= 0 && becameFirst(tree, noun) === verb;
}

/** "asked Ann to go", when the parser hung the infinitive on Ann. */
function purposeOf(tree: Tree, noun: number): Modality {
  if (isOrdered(tree, noun)) return isAimed(tree, noun) ? 'planned' : 'actual';
  const verb = tree.analysis.head[noun]!;
  const relation = rel(tree, noun);
  if (verb < 0 || (relation !== REL.obj && relation !== REL.iobj)) return 'planned';
  return CLAUSE_OPERATORS.get(lemma(tree, verb)) === 'demanded' ? 'demanded' : 'planned';
}

const WISHES = new Set(['want', 'demand', 'seek', 'propose', 'urge', 'request', 'need']);

/** "wants sanctions imposed" */
function isWished(tree: Tree, noun: number): boolean {
  const verb = tree.analysis.head[noun]!;
  return verb >= 0 && rel(tree, noun) === REL.obj && WISHES.has(lemma(tree, verb));
}

/** "was found to have attacked": told as done. */
function isPerfect(tree: Tree, clause: number): boolean {
  const have = child(tree, clause, REL.aux);
  return have > 0 && word(tree, have) === 'have' && word(tree, have - 1) === 'to';
}

/** "gave Peru a week to leave", "the aim was for Peru to leave": the infinitive of a verb that does not bring it about. */
function isUnfulfilled(tree: Tree, clause: number): boolean {
  const governor = tree.analysis.head[clause]!;
  const relation = rel(tree, clause);
  if ((relation !== REL.xcomp && relation !== REL.ccomp) || !isInfinitive(tree, clause)) return false;
  const { upos } = tree.analysis;
  if (isPerfect(tree, clause)) return false;
  return upos[governor] === POS.VERB || upos[governor] === POS.AUX
    ? !IMPLICATIVE.has(lemma(tree, governor))
    : relation === REL.ccomp;
}

/** "condemned him for opposing it": what is blamed has happened. */
function isBlamed(tree: Tree, clause: number, governor: number): boolean {
  return (
    tree.analysis.xpos[clause] === TAG.VBG && isForWhat(tree, clause) && JUDGING.has(lemma(tree, governor))
  );
}

const SHOWING = new Set('indicate show mean signal suggest prove reveal imply'.split(' '));

/** "could indicate that Peru will attack": what may be a sign of it leaves it open. */
function isSign(governor: Context, name: string): boolean {
  return SHOWING.has(name) && (governor.modality === 'possible' || governor.modality === 'conditional');
}

/** "Considering that Peru attacked": a ground, and no thought. */
function isGround(tree: Tree, governor: number): boolean {
  return word(tree, governor) === 'considering' && rel(tree, governor) === REL.advcl;
}

const NOBODY = new Set(['nobody', 'none', 'few', 'no']);
const DOUBTING = new Set(['doubt', 'question', 'dispute', 'contest', 'deny']);

/** "Nobody doubts that Peru attacked": it did. */
function isUndoubted(tree: Tree, governor: number, name: string): boolean {
  if (!DOUBTING.has(name)) return false;
  const subject = child(tree, governor, REL.nsubj);
  if (subject < 0) return false;
  const determiner = child(tree, subject, REL.det);
  return NOBODY.has(word(tree, subject)) || (determiner >= 0 && NOBODY.has(word(tree, determiner)));
}

const ACCOMPANYING = new Set(['', 'before', 'after', 'while', 'by']);

const WHEN = new Set(['when', 'after', 'before', 'once', 'as', 'while']);

/** "will vote when Peru withdraws": the present tense of a clause of time, beside a verb of what is to come. */
function isToCome(tree: Tree, clause: number): boolean {
  const tag = tree.analysis.xpos[clause];
  if (tag !== TAG.VBZ && tag !== TAG.VBP) return false;
  for (let c = tree.firstChild[clause]!; c >= 0 && c < clause; c = tree.nextSibling[c]!)
    if (WHEN.has(word(tree, c))) return true;
  return false;
}

/** "will sign it, giving Peru money", "is to attend before holding talks": as certain as the verb beside it. */
function isAccompanying(tree: Tree, clause: number): boolean {
  return (
    isToCome(tree, clause) ||
    (clause > tree.analysis.head[clause]! &&
      tree.analysis.xpos[clause] === TAG.VBG &&
      ACCOMPANYING.has(preposition(tree, clause)))
  );
}

/** Climbs to the verb beside which something happens; that this one is denied denies nothing else. */
function accompany(tree: Tree, clause: number, context: Context): number {
  const verb = tree.analysis.head[clause]!;
  if (REPORTING.has(lemma(tree, verb)) && !isToCome(tree, clause)) return -1;
  const above = own(tree, verb);
  if (above.modality !== 'actual') setModality(context, above.modality);
  const effect = child(tree, verb, REL.xcomp) >= 0 ? CLAUSE_OPERATORS.get(lemma(tree, verb)) : undefined;
  if (effect === 'possible' || effect === 'planned') setModality(context, effect);
  return rel(tree, verb) === REL.xcomp ? verb : -1;
}

/** "depends on it for gas, and Peru backed him": a clause of its own behind "and", taken for what the verb before it governs. */
export function isJoinedClause(tree: Tree, clause: number): boolean {
  const subject = child(tree, clause, REL.nsubj);
  if (subject < 0 || subject > clause) return false;
  const joint = Math.max(child(tree, clause, REL.cc), child(tree, subject, REL.cc));
  return joint > tree.analysis.head[clause]! && joint < subject && word(tree, joint - 1) === ',';
}

/** "in order to attack" */
function isInOrder(tree: Tree, clause: number): boolean {
  return clause > 1 && word(tree, clause - 1) === 'to' && word(tree, clause - 2) === 'order';
}

const UNWILLING = new Set(['refuse', 'decline', 'fail', 'unable']);

/** "refused to confirm that Peru attacked": who will not say so leaves it open. */
function isUnconfirmed(tree: Tree, verb: number): boolean {
  const above = tree.analysis.head[verb]!;
  return above >= 0 && rel(tree, verb) === REL.xcomp && UNWILLING.has(lemma(tree, above));
}

/** Climbs one step from a clause to the word that governs it; the next token to climb from, or -1. */
export function climbClause(tree: Tree, clause: number, context: Context): number {
  const governor = tree.analysis.head[clause]!;
  const relation = rel(tree, clause);
  if (governor < 0) return -1;
  if (relation === REL.conj) return joinedOutwards(tree, clause);
  if (relation === REL.ccomp && (isJoinedClause(tree, clause) || isMainBehind(tree, governor, clause)))
    return -1;
  if (!UP.has(relation)) return -1;
  const name = lemma(tree, governor);
  const firstState = name === 'state' && relation === REL.acl && isOrdered(tree, governor);
  const effect = firstState ? undefined : clauseEffect(tree, governor, clause);
  if (relation === REL['acl:relcl'] && (!SAYING_NOUNS.has(name) || isTreated(tree, clause))) {
    if (isInfinitive(tree, clause)) setModality(context, 'planned');
    const verb = tree.analysis.head[governor]!;
    if (verb >= 0 && isToCome(tree, clause)) setModality(context, own(tree, verb).modality);
    return -1;
  }
  if (isBlamed(tree, clause, governor) || isUndoubted(tree, governor, name)) return -1;
  if (relation === REL.ccomp && isGround(tree, governor)) return -1;
  if (relation === REL.advcl && !isGoverned(tree, clause, effect)) {
    if (isAccompanying(tree, clause)) return accompany(tree, clause, context);
    const glad = (tree.analysis.upos[governor] === POS.ADJ && effect === undefined) || ORDER.has(name);
    const purpose =
      (isInfinitive(tree, clause) || isInOrder(tree, clause)) && tree.analysis.xpos[clause] !== TAG.VBG;
    if (purpose && !glad && !isPerfect(tree, clause) && !isFirstOf(tree, governor)) {
      if (own(tree, governor).negated) context.negated = !context.negated;
      setModality(context, effect === 'demanded' ? effect : 'planned');
    }
    return -1;
  }
  if (!firstState && REPORTING.has(name)) underReport(tree, governor, context);
  if (effect === undefined) {
    if (relation === REL.acl && isInfinitive(tree, clause)) setModality(context, purposeOf(tree, governor));
    if (relation === REL.acl && isWished(tree, governor)) setModality(context, 'demanded');
    if (isUnfulfilled(tree, clause)) setModality(context, 'planned');
    if (relation !== REL.xcomp) return -1;
  }
  const above = own(tree, governor);
  if (relation === REL.ccomp && (effect === undefined || effect === 'through')) {
    if (isSign(above, name)) context.modality = 'possible';
    if (above.negated || isUnconfirmed(tree, governor)) setModality(context, 'possible');
    return REPORTING.has(name) ? -1 : governor;
  }
  apply(context, effect ?? 'through', above, preposition(tree, clause) === 'from' ? '' : name);
  return governor;
}
