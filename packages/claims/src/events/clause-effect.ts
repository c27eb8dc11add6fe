import { CLAUSE_OPERATORS, type Effect, MODALS } from '../lexicon/operators.js';
import { POS, REL, TAG } from '../rel.js';
import { child, isMarkedPassive, lemma, preposition, rel, type Tree, word } from '../tree.js';
import { isInfinitive } from './arguments.js';

/** "has to withdraw" */
function isObligation(tree: Tree, governor: number, clause: number): boolean {
  return (
    tree.analysis.lemma[governor] === 'have' && rel(tree, clause) === REL.xcomp && isInfinitive(tree, clause)
  );
}

/** "the court had to step in": it did; "she said it had to": it shall. */
function isForced(tree: Tree, governor: number): boolean {
  if (tree.analysis.xpos[governor] !== TAG.VBD || child(tree, governor, REL.advmod) >= 0) return false;
  const relation = rel(tree, governor);
  return relation === REL.root || relation === REL.conj;
}

function following(tree: Tree, token: number): string {
  return token + 1 < tree.analysis.length ? word(tree, token + 1) : '';
}

function isFollowed(tree: Tree, token: number, next: string): boolean {
  return following(tree, token) === next;
}

const STATED = new Set(['is', 'are', 'was', 'were', "'s", '’s']);
const PAST = new Set(['had', 'has', 'have', 'was', 'were', 'did']);
/** Particles that turn a verb of intention into one of knowing: "looks back on", "turned out to". */
const KNOWING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['look', new Set(['back', 'into'])],
  ['turn', new Set(['out'])],
  ['own', new Set(['up'])],
]);

/** "called off", "called for": other than "called a success" */
const CALLED = new Set(['off', 'for', 'to', 'by', 'on', 'in', '.', ',']);

export function isKnowing(tree: Tree, verb: number): boolean {
  return (
    verb + 1 < tree.analysis.length && KNOWING.get(lemma(tree, verb))?.has(word(tree, verb + 1)) === true
  );
}

const STATING = new Set(['insist', 'call', 'decide', 'determine', 'agree', 'swear']);

/** "insisted that it had attacked", "called it a success that": what is so, not what shall be; "beyond question that". */
export function isStated(tree: Tree, governor: number, clause: number): boolean {
  const name = lemma(tree, governor);
  if (isKnowing(tree, governor)) return true;
  if (governor > 0 && word(tree, governor - 1) === 'beyond') return true;
  if (!STATING.has(name)) return false;
  if (name === 'call' && isMarkedPassive(tree, governor) && rel(tree, clause) === REL['nsubj:pass'])
    return !CALLED.has(following(tree, governor));
  if (tree.analysis.xpos[clause] === TAG.VBD && word(tree, clause) !== lemma(tree, clause)) return true;
  const copula = child(tree, clause, REL.cop);
  if (copula >= 0 && STATED.has(word(tree, copula))) return true;
  const auxiliary = child(tree, clause, REL.aux);
  return auxiliary >= 0 && PAST.has(word(tree, auxiliary));
}

const OPENING = new Set('when after while before since once although though because'.split(' '));

/** "When Ana suggested him for the part, Peru backed him": the main clause, taken for what the verb before it says. */
export function isMainBehind(tree: Tree, governor: number, clause: number): boolean {
  if (governor > clause || rel(tree, clause) !== REL.ccomp || !opensWhen(tree, governor)) return false;
  const mark = child(tree, clause, REL.mark);
  if (mark >= 0) return word(tree, mark + 1) === ',';
  const subject = child(tree, clause, REL.nsubj);
  if (subject < 0 || subject > clause || child(tree, governor, REL.obj) < 0) return false;
  let start = subject;
  while (tree.firstChild[start]! >= 0 && tree.firstChild[start]! < start) start = tree.firstChild[start]!;
  return start > 0 && word(tree, start - 1) === ',';
}

/** "When Ana suggested him": does a clause of time or ground begin so? "As Ana said" names a speaker. */
export function opensWhen(tree: Tree, verb: number): boolean {
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!)
    if (OPENING.has(word(tree, c))) return true;
  return false;
}

/** "is said to have attacked" */
const HEARSAY = new Set(['say', 'report', 'rumour', 'rumor', 'understand', 'describe', 'portray']);

/** "ruled out", "ruled this out": other than what a court rules. */
function isRuledOut(tree: Tree, verb: number): boolean {
  for (let token = verb + 1; token < tree.analysis.length && token <= verb + OUT_REACH; token++)
    if (word(tree, token) === 'out') return true;
  return false;
}

const OUT_REACH = 4;

/** "decided against attacking" */
const DECIDING = new Set(['decide', 'rule', 'vote', 'choose', 'opt']);

const LIKING = new Set(['like', 'love', 'wish']);

/** "would like to meet": a wish, and no condition. */
function isLiking(tree: Tree, governor: number, clause: number): boolean {
  return LIKING.has(lemma(tree, governor)) && isInfinitive(tree, clause);
}

const PAST_BEING = new Set(['was', 'were']);

/** "was able to meet": it did. */
function wasAble(tree: Tree, governor: number): boolean {
  const copula = lemma(tree, governor) === 'able' ? child(tree, governor, REL.cop) : -1;
  return copula >= 0 && PAST_BEING.has(word(tree, copula));
}

/** "wants Peru to help", "wants it to be helped": another shall do it. */
function isWantedOf(tree: Tree, governor: number, clause: number): boolean {
  if (lemma(tree, governor) !== 'want' || !isInfinitive(tree, clause)) return false;
  const object = child(tree, governor, REL.obj);
  return (object > governor && object < clause) || child(tree, clause, REL.nsubj) >= 0;
}

/** "allow", "enable" and the like make an infinitive possible, "rule out" a gerund. */
export function clauseEffect(tree: Tree, governor: number, clause: number): Effect | undefined {
  const name = lemma(tree, governor);
  if (isObligation(tree, governor, clause))
    return tree.analysis.xpos[governor] === TAG.VBG || isForced(tree, governor) ? 'through' : 'demanded';
  if (name === 'fail' && !isInfinitive(tree, clause) && tree.analysis.xpos[clause] === TAG.VBD)
    return undefined;
  if (wasAble(tree, governor)) return 'through';
  if (isWantedOf(tree, governor, clause)) return 'demanded';
  if (isLiking(tree, governor, clause)) return 'planned';
  if (name === 'right' && tree.analysis.upos[governor] === POS.ADJ) return 'through';
  if (name === 'go' && isFollowed(tree, governor, 'on') && isInfinitive(tree, clause)) return 'through';
  if (MODALS.has(word(tree, governor))) return MODALS.get(word(tree, governor));
  if (HEARSAY.has(name) && isMarkedPassive(tree, governor) && isInfinitive(tree, clause)) return 'possible';
  if (name === 'expect' && isMarkedPassive(tree, governor)) return 'planned';
  if (name === 'call' && child(tree, governor, REL.obj) >= 0 && isInfinitive(tree, clause)) return 'through';
  if (DECIDING.has(name) && preposition(tree, clause) === 'against') return 'negated';
  if (name === 'mean' && !isInfinitive(tree, clause)) return 'through';
  if (isStated(tree, governor, clause) || (name === 'rule' && !isRuledOut(tree, governor))) return 'through';
  if (name === 'remind' && !isInfinitive(tree, clause)) return 'through';
  if (name === 'tell' && isInfinitive(tree, clause)) return 'demanded';
  if (name === 'go' && tree.analysis.xpos[governor] === TAG.VBG && isInfinitive(tree, clause))
    return 'planned';
  return CLAUSE_OPERATORS.get(name);
}
