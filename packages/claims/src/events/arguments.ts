import { SAYING_NOUNS } from '../lexicon/operators.js';
import { SPEAKING } from '../lexicon/reporting.js';
import { POS, REL, relations, TAG } from '../rel.js';
import {
  child,
  childrenOf,
  conjuncts,
  hasPreposition,
  isPassive,
  misplacedSubject,
  once,
  preposition,
  rel,
  type Tree,
  word,
} from '../tree.js';
import { absoluteSubject, isOpening } from './absolute.js';
import { agentOf } from './agent-below.js';
import { becameFirst, meantAsFirst } from './first.js';
import { antecedent, DAYS, ownSubject, RELATIVE } from './own-subject.js';
import { isSaidOfAct, isSecondAgent, isTrailing, nounOccupied } from './said-of-agent.js';
import { isTornBetween } from './torn.js';

/** Where an argument was found, and how sure that is (1 is a plain subject or object). */
export interface Argument {
  readonly token: number;
  readonly score: number;
}

const NSUBJ = relations('nsubj');
const PHRASES = relations('obl', 'obl:agent', 'nmod', 'obl:unmarked', 'advcl', 'dep', 'advmod', 'obj');
const INHERIT = relations('xcomp', 'advcl', 'ccomp', 'csubj');
/** Verbs whose subject, not object, does what the infinitive says. */
const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow', 'use', 'offer']);
/** "accused of", "thanked for", "kept from" doing something. */
const OBJECT_MARKERS = new Set(['of', 'for', 'from', 'into', 'against']);
const DEPTH = 6;

/** "visited the palace to meet": what these act upon does nothing. */
const PURPOSE = new Set(
  `visit join enter leave sign hold take tour launch start begin open close form create build buy sell pay raise cut issue
  release spend win write cross attend seize attack invade meet host travel fly call convene travel reach strike adopt
  establish found break end set organise organize exceed cancel delay interrupt schedule`.split(/\s+/),
);
/** "called on Peru to withdraw": whoever is called upon withdraws. */
const PLEADING = new Set(['call', 'appeal', 'plead', 'prevail', 'lean', 'rely', 'depend', 'count']);
const PLEADED = new Set(['on', 'upon', 'to', 'with', 'for']);

function controlled(tree: Tree, governor: number): number {
  const verb = tree.analysis.lemma[governor]!;
  const object = child(tree, governor, REL.obj);
  if (PLEADING.has(verb) && object < 0) return pleadedWith(tree, governor);
  if (SUBJECT_CONTROL.has(verb) || PURPOSE.has(verb)) return -1;
  return object >= 0 ? object : child(tree, governor, REL.iobj);
}

/** Who is called upon; "on Wednesday" is nobody. */
function pleadedWith(tree: Tree, verb: number): number {
  return phrases(tree, verb, PLEADED).find((token) => token > verb && !DAYS.has(word(tree, token))) ?? -1;
}

const ORDERING = new Set(
  'urge ask order tell force persuade convince press invite instruct compel beg advise warn'.split(' '),
);

/** "urged Ann to go", "thanked Ann for going": the object goes. */
function isControlled(tree: Tree, verb: number): boolean {
  if (rel(tree, verb) === REL.xcomp) return true;
  if (isInfinitive(tree, verb) && PLEADING.has(tree.analysis.lemma[tree.analysis.head[verb]!]!)) return true;
  if (isInfinitive(tree, verb) && ORDERING.has(tree.analysis.lemma[tree.analysis.head[verb]!]!)) return true;
  return rel(tree, verb) === REL.advcl && OBJECT_MARKERS.has(preposition(tree, verb));
}

/** Has the verb a subject of its own? */
export function hasSubject(tree: Tree, verb: number): boolean {
  return ownSubject(tree, verb) >= 0;
}

const WHERE = new Set(['in', 'at', 'near', 'during']);

/** "agreed at a summit in the capital to close": the verb above a place on which the infinitive was hung, or -1. */
function sceneOf(tree: Tree, noun: number): number {
  let at = noun;
  for (let step = 0; step < DEPTH && hasPreposition(tree, at, WHERE); step++) {
    at = tree.analysis.head[at]!;
    if (at < 0 || tree.analysis.upos[at] === POS.VERB) return at;
  }
  return -1;
}

/** "wrote in an editorial criticising": who writes it says it. */
const TEXTS = new Set(
  'editorial statement letter article report post tweet speech resolution message declaration communique note'.split(
    ' ',
  ),
);

/** "after two days of fighting": who fought is not said. */
const SPANS = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'decade', 'night', 'round']);

const CHARGING = new Set([
  'accuse',
  'suspect',
  'convict',
  'acquit',
  'blame',
  'remind',
  'warn',
  'clear',
  'cure',
]);

/** "accused the group of using": the noun does it itself, as every name does. */
function isCharged(tree: Tree, noun: number): boolean {
  if (tree.analysis.upos[noun] !== POS.NOUN) return true;
  const verb = tree.analysis.head[noun]!;
  return verb >= 0 && CHARGING.has(tree.analysis.lemma[verb]!);
}

/** "condemned a plan to impose": who judges a plan does not carry it out. */
const JUDGING = new Set(
  'condemn criticise criticize denounce reject oppose welcome praise support back slam deplore hail dismiss'.split(
    ' ',
  ),
);

/** "took the step of sending", "its policy of sending": who does what a noun is about. */
function ownerOf(tree: Tree, noun: number, depth: number): Argument {
  const owner = child(tree, noun, REL['nmod:poss']);
  if (owner >= 0) return { token: owner, score: 0.9 };
  const verb = tree.analysis.head[noun]!;
  if (verb < 0 || tree.analysis.upos[verb] !== POS.VERB || rel(tree, noun) === REL.nsubj)
    return { token: -1, score: 0 };
  const above = surfaceSubject(tree, verb, depth + 1);
  return { token: above.token, score: above.score * 0.9 };
}

/** "the side that attacked": does the relative pronoun do what the clause says? */
function isRelativeSubject(tree: Tree, verb: number): boolean {
  const subject = child(tree, verb, REL.nsubj);
  return subject >= 0 && RELATIVE.has(word(tree, subject));
}

/** "It ended when Peru struck a deal and sent": the subject of the verb joined right before, when it has its own. */
function siblingSubject(tree: Tree, verb: number, governor: number): number {
  let found = -1;
  for (let c = tree.firstChild[governor]!; c >= 0 && c < verb; c = tree.nextSibling[c]!)
    if (c > governor && rel(tree, c) === REL.conj && tree.analysis.upos[c] === POS.VERB) found = c;
  return found < 0 ? -1 : ownSubject(tree, found);
}

const SIDES = new Set([
  'one',
  'side',
  'country',
  'party',
  'first',
  'last',
  'state',
  'nation',
  'group',
  'man',
  'woman',
]);

/** "Iran was the side that": the noun is said of somebody else. */
function isSaidOf(tree: Tree, noun: number): boolean {
  return SIDES.has(word(tree, noun)) && child(tree, noun, REL.cop) >= 0 && child(tree, noun, REL.nsubj) >= 0;
}

const OUTCOMES = new Set(
  'allow force prompt lead cause enable let make leave give put raise spark trigger bring push compel permit'.split(
    ' ',
  ),
);

/** "said Ann was freed, allowing her to go": what the clause tells does it, not its speaker or who it is done to. */
function isOutcome(tree: Tree, verb: number, governor: number): boolean {
  if (tree.analysis.xpos[verb] !== TAG.VBG || !OUTCOMES.has(tree.analysis.lemma[verb]!)) return false;
  if (verb < 1 || word(tree, verb - 1) !== ',') return false;
  return (
    isPassive(tree, governor) ||
    SPEAKING.has(tree.analysis.lemma[governor]!) ||
    TELLING.has(tree.analysis.lemma[governor]!)
  );
}

const TELLING = new Set(['reveal', 'show', 'find', 'learn', 'hear', 'disclose', 'believe', 'think']);

/** The grammatical subject of a verb, through control, raising, coordination and relative clauses; none gives -1. */
export function surfaceSubject(tree: Tree, verb: number, depth = 0): Argument {
  const misplaced = misplacedSubject(tree, verb);
  if (misplaced >= 0) return { token: misplaced, score: 0.8 };
  const own = ownSubject(tree, verb);
  if (own >= 0 && !isSaidOf(tree, own)) return { token: own, score: 1 };
  const beside = absoluteSubject(tree, verb);
  if (beside >= 0) return { token: beside, score: 0.95 };
  const governor = tree.analysis.head[verb]!;
  if (governor < 0 || depth > DEPTH) return { token: -1, score: 0 };
  const relation = rel(tree, verb);
  if (relation === REL['acl:relcl'] || relation === REL.acl) {
    const predicate = child(tree, governor, REL.cop) >= 0 && relation === REL.acl;
    if (predicate) {
      const said = surfaceSubject(tree, governor, depth + 1);
      return { ...said, token: meantAsFirst(tree, governor, said.token) };
    }
    const became = relation === REL.acl ? becameFirst(tree, governor) : -1;
    if (became >= 0) return surfaceSubject(tree, became, depth + 1);
    const told =
      relation === REL.acl &&
      tree.analysis.xpos[verb] === TAG.VBG &&
      TEXTS.has(tree.analysis.lemma[governor]!);
    if (told && rel(tree, governor) !== REL.nsubj) return ownerOf(tree, governor, depth);
    const gerund =
      relation === REL.acl && tree.analysis.xpos[verb] === TAG.VBG && preposition(tree, verb) === 'of';
    if (gerund && SPANS.has(tree.analysis.lemma[governor]!)) return { token: -1, score: 0 };
    if (gerund && !isCharged(tree, governor)) return ownerOf(tree, governor, depth);
    if (relation === REL['acl:relcl'] && isSaidOf(tree, governor) && isRelativeSubject(tree, verb))
      return surfaceSubject(tree, governor, depth + 1);
    const scene = relation === REL.acl && isInfinitive(tree, verb) ? sceneOf(tree, governor) : -1;
    if (scene >= 0) return surfaceSubject(tree, scene, depth + 1);
    const noun = DAYS.has(word(tree, governor)) ? tree.analysis.head[governor]! : governor;
    const nominal = noun >= 0 && tree.analysis.upos[noun] !== POS.VERB;
    return nominal ? { token: noun, score: 0.9 } : { token: -1, score: 0 };
  }
  const inherits = INHERIT.has(relation) || relation === REL.conj || relation === REL.parataxis;
  const said = relation === REL.ccomp || relation === REL.parataxis || governor > verb;
  if (
    !inherits ||
    (said &&
      relation !== REL.xcomp &&
      !isOpening(tree, verb, governor) &&
      SPEAKING.has(tree.analysis.lemma[governor]!))
  )
    return { token: -1, score: 0 };
  if (relation === REL.advcl && isOutcome(tree, verb, governor)) return { token: -1, score: 0 };
  if (relation === REL.xcomp && isSaidOfAct(tree, verb, governor)) return { token: -1, score: 0 };
  if (relation === REL.conj && isTornBetween(tree, verb, governor)) return { token: -1, score: 0 };
  const sibling = relation === REL.conj ? siblingSubject(tree, verb, governor) : -1;
  if (sibling >= 0) return { token: sibling, score: 0.9 };
  const judged =
    JUDGING.has(tree.analysis.lemma[governor]!) && isInfinitive(tree, verb) ? lastObject(tree, governor) : -1;
  if (judged >= 0 && judged < verb) return { token: judged, score: 0.9 };
  const object = isControlled(tree, verb) ? controlled(tree, governor) : -1;
  if (object >= 0) return { token: object, score: 0.9 };
  const above = surfaceSubject(tree, governor, depth + 1);
  return { token: above.token, score: above.score * (relation === REL.parataxis ? 0.7 : 0.95) };
}

/** Who does what the verb says: the subject, or the "by" phrase of a passive. */
export const doer = once((tree: Tree, verb: number): Argument => {
  if (!isPassive(tree, verb)) return surfaceSubject(tree, verb);
  const by = agentOf(tree, verb);
  return by >= 0 ? { token: by, score: 0.95 } : { token: -1, score: 0 };
});

/** "a charge that Chile denies" */
const DENYING = new Set(['deny', 'reject', 'refute', 'dispute', 'dismiss', 'contest', 'rebut']);

function relativeObject(tree: Tree, verb: number): number {
  if (rel(tree, verb) !== REL['acl:relcl']) return -1;
  const subjects = childrenOf(tree, verb, NSUBJ).filter((token) => !RELATIVE.has(word(tree, token)));
  if (subjects.length === 0) return -1;
  const noun = tree.analysis.head[verb]!;
  const told = SAYING_NOUNS.has(tree.analysis.lemma[noun]!) && !DENYING.has(tree.analysis.lemma[verb]!);
  return told ? -1 : noun;
}

/** "condemned and rejected Peru": two verbs share an object when they stand so near each other. */
const NEXT = 3;

function sharedObject(tree: Tree, verb: number): number {
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    if (rel(tree, c) !== REL.conj || tree.analysis.upos[c] !== POS.VERB || c - verb > NEXT) continue;
    if (child(tree, c, REL.nsubj) < 0) return child(tree, c, REL.obj);
  }
  return -1;
}

/** "the demand that Chile leave": "that" joins, though it was parsed as the object. */
function isConjunction(tree: Tree, token: number): boolean {
  const noun = antecedent(tree, token);
  return noun !== token && SAYING_NOUNS.has(tree.analysis.lemma[noun]!);
}

/** "fined the bank $2 million" */
const SUMS = new Set([POS.SYM, POS.NUM]);

/** "signed a pact with Peru, its partner": an apposition taken for another object. */
function isBehindComma(tree: Tree, token: number): boolean {
  const first = tree.firstChild[token]!;
  const start = first >= 0 && first < token ? first : token;
  return start > 0 && word(tree, start - 1) === ',';
}

/** Does a quotation begin between two tokens? */
function isQuotedFrom(tree: Tree, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (OPENING.has(word(tree, token))) return true;
  return false;
}

const OPENING = new Set(['"', '“', '``']);

/** Of two objects the last is what is given or refuted: the parser may take a part of it for another. */
function lastObject(tree: Tree, verb: number): number {
  let found = -1;
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!) {
    if (rel(tree, c) !== REL.obj || isConjunction(tree, c) || child(tree, c, REL.case) >= 0) continue;
    if (child(tree, c, REL.cop) >= 0 || (found >= 0 && isQuotedFrom(tree, found, c))) continue;
    if (found < 0 || !(SUMS.has(tree.analysis.upos[c]!) || isBehindComma(tree, c))) found = c;
  }
  return found;
}

/** A noun right of the verb that the parser took for an indirect object or a predicate. */
function mislabelled(tree: Tree, verb: number): number {
  const indirect = child(tree, verb, REL.iobj);
  if (indirect >= 0) return indirect;
  const agentless = child(tree, verb, REL['obl:agent']);
  if (agentless > verb && preposition(tree, agentless) !== 'by') return agentless;
  const predicate = child(tree, verb, REL.xcomp);
  const isName = predicate > verb && tree.analysis.upos[predicate] === POS.PROPN;
  return isName && preposition(tree, predicate) === '' ? predicate : -1;
}

/** To whom it is done: the object, the subject of a passive, the noun that a relative clause describes. */
export const undergoer = once((tree: Tree, verb: number): Argument => {
  if (isPassive(tree, verb)) {
    if (isTrailing(tree, verb) || isSecondAgent(tree, verb)) return { token: -1, score: 0 };
    const noun = nounOccupied(tree, verb);
    if (noun >= 0) return { token: noun, score: 0.9 };
    const subject = surfaceSubject(tree, verb);
    return { token: subject.token, score: subject.score * 0.95 };
  }
  if (misplacedSubject(tree, verb) >= 0) return { token: tree.analysis.head[verb]!, score: 0.9 };
  const object = lastObject(tree, verb);
  if (object >= 0) return { token: antecedent(tree, object), score: 1 };
  const indirect = mislabelled(tree, verb);
  if (indirect >= 0) return { token: antecedent(tree, indirect), score: 0.9 };
  const gap = relativeObject(tree, verb);
  if (gap >= 0) return { token: gap, score: 0.85 };
  const shared = sharedObject(tree, verb);
  return { token: shared, score: shared >= 0 ? 0.85 : 0 };
});

/** Phrases with one of these prepositions that hang on the token. */
export function phrases(tree: Tree, token: number, prepositions: ReadonlySet<string>): number[] {
  const found: number[] = [];
  for (let c = tree.firstChild[token]!; c >= 0; c = tree.nextSibling[c]!) {
    if (!PHRASES.has(rel(tree, c)) || tree.analysis.upos[c] === POS.VERB) continue;
    if (hasPreposition(tree, c, prepositions)) found.push(antecedent(tree, c));
  }
  return found;
}

const COMPLEMENTS = relations('xcomp', 'ccomp', 'advcl', 'acl', 'csubj');
const INFINITIVAL = new Set(['to', 'of', 'from', 'for', 'against', 'at', 'on', 'with', 'in', 'by']);

/** Is this clause a complement of its governor (not "after", "because", "if")? */
export function isComplement(tree: Tree, clause: number): boolean {
  const relation = rel(tree, clause);
  if (relation === REL.xcomp || relation === REL.ccomp || relation === REL.csubj) return true;
  if (relation !== REL.advcl && relation !== REL.acl) return false;
  const mark = preposition(tree, clause);
  return INFINITIVAL.has(mark) || (mark === 'that' && relation === REL.acl);
}

/** Clauses that say what is demanded, refused, agreed, ...; with those joined by "and". */
export function complements(tree: Tree, token: number): number[] {
  return childrenOf(tree, token, COMPLEMENTS)
    .filter((clause) => clause > token && isComplement(tree, clause))
    .flatMap((clause) =>
      conjuncts(tree, clause).filter((c) => c === clause || !isNewClause(tree, clause, c)),
    );
}

/** "agreed to meet, and ministers will talk": a clause with a subject of its own is not joined to an infinitive. */
function isNewClause(tree: Tree, first: number, joined: number): boolean {
  return isInfinitive(tree, first) && !isInfinitive(tree, joined) && ownSubject(tree, joined) >= 0;
}

/** Is the clause an infinitive with "to"? */
export function isInfinitive(tree: Tree, clause: number): boolean {
  const mark = child(tree, clause, REL.mark);
  return mark >= 0 && word(tree, mark) === 'to';
}
