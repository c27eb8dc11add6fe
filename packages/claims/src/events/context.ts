import { type Modality, type Polarity, sentenceOf } from '@newsgraph/schema';
import { CONTENT_NOUNS } from '../lexicon/content-nouns.js';
import { LIGHT_VERBS } from '../lexicon/light.js';
import {
  ACHIEVING,
  ADJECTIVES,
  CLAUSE_OPERATORS,
  type Effect,
  IMPLICATIVE,
  MODALS,
  NOUN_OPERATORS,
  OBJECT_OPERATORS,
  SAYING_NOUNS,
} from '../lexicon/operators.js';
import { REPORTING } from '../lexicon/reporting.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, isMarkedPassive, lemma, preposition, rel, type Tree, withParticle, word } from '../tree.js';
import { isInfinitive } from './arguments.js';
import { joinedOutwards } from './outer.js';
import { type Context, isNegatedNoun, readOwn, setModality } from './own-context.js';
import { isPresupposed } from './presupposed.js';
import { readWorded } from './worded-certainty.js';

export interface Certainty {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly unwilling: boolean;
}

const UP = relations('xcomp', 'ccomp', 'csubj', 'advcl', 'acl', 'acl:relcl', 'obl', 'nmod');
const NOMINAL = relations('obj', 'nsubj:pass', 'nsubj', 'obl', 'nmod', 'xcomp', 'compound', 'conj');
const HAPPENING = new Set([
  'take',
  'happen',
  'begin',
  'start',
  'occur',
  'materialise',
  'materialize',
  'go',
  'continue',
]);
const OBLIQUE = new Set(['of', 'for', 'against', 'with', 'on', 'about', 'to', 'over', 'in']);
const MAX_STEPS = 8;
/** "was first to leave" */
const ORDER = new Set(['first', 'last', 'second', 'latest']);
/** Verbs that negate, but leave the act open when they are negated themselves: "did not deny". */
const DENIALS = new Set([
  'deny',
  'exclude',
  'rule',
  'refuse',
  'reject',
  'dispute',
  'refute',
  'oppose',
  'avoid',
]);

/** Who is told to stop does it. */
const STOPPING = new Set(['stop', 'cease', 'halt', 'end', 'quit', 'discontinue']);

function applyNegation(context: Context, governor: Context, name: string): void {
  if (!governor.negated) context.negated = !context.negated;
  else if (DENIALS.has(name)) setModality(context, 'possible');
}

/** Applies a governing word. `governor` holds the negation and modals of that word itself. */
function apply(context: Context, effect: Effect, governor: Context, name: string): void {
  if (effect === 'negated' || effect === 'open') {
    context.stopped ||= STOPPING.has(name);
    if (governor.modality === 'demanded') setModality(context, 'demanded');
    applyNegation(context, governor, name);
    return;
  }
  if (effect !== 'through') setModality(context, effect);
  if (governor.negated) context.negated = !context.negated;
  if (governor.modality !== 'actual') setModality(context, governor.modality);
  context.would ||= governor.would;
}

function fresh(): Context {
  return { negated: false, modality: 'actual', would: false, unwilling: false };
}

function own(tree: Tree, token: number): Context {
  const context = fresh();
  readOwn(tree, token, context);
  return context;
}

/** "has to withdraw" */
function isObligation(tree: Tree, governor: number, clause: number): boolean {
  return tree.analysis.lemma[governor] === 'have' && rel(tree, clause) === REL.xcomp;
}

function following(tree: Tree, token: number): string {
  return token + 1 < tree.analysis.length ? word(tree, token + 1) : '';
}

function isFollowed(tree: Tree, token: number, next: string): boolean {
  return following(tree, token) === next;
}

const PAST = new Set(['had', 'has', 'have', 'was', 'were', 'did']);
/** Particles that turn a verb of intention into one of knowing: "looks back on", "turned out to". */
const KNOWING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['look', new Set(['back', 'into'])],
  ['turn', new Set(['out'])],
  ['own', new Set(['up'])],
]);

/** "called off", "called for": other than "called a success" */
const CALLED = new Set(['off', 'for', 'to', 'by', 'on', 'in', '.', ',']);

function isKnowing(tree: Tree, verb: number): boolean {
  return (
    verb + 1 < tree.analysis.length && KNOWING.get(lemma(tree, verb))?.has(word(tree, verb + 1)) === true
  );
}

/** "insisted that it had attacked", "called it a success that": what is so, not what shall be; "beyond question that". */
function isStated(tree: Tree, governor: number, clause: number): boolean {
  const name = lemma(tree, governor);
  if (isKnowing(tree, governor)) return true;
  if (governor > 0 && word(tree, governor - 1) === 'beyond') return true;
  if (name !== 'insist' && name !== 'call') return false;
  if (name === 'call' && isMarkedPassive(tree, governor) && rel(tree, clause) === REL['nsubj:pass'])
    return !CALLED.has(following(tree, governor));
  if (tree.analysis.xpos[clause] === TAG.VBD && word(tree, clause) !== lemma(tree, clause)) return true;
  const auxiliary = child(tree, clause, REL.aux);
  return auxiliary >= 0 && PAST.has(word(tree, auxiliary));
}

/** "allow", "enable" and the like make an infinitive possible, "rule out" a gerund. */
function clauseEffect(tree: Tree, governor: number, clause: number): Effect | undefined {
  const name = lemma(tree, governor);
  if (isObligation(tree, governor, clause))
    return tree.analysis.xpos[governor] === TAG.VBG ? 'through' : 'demanded';
  if (name === 'go' && isFollowed(tree, governor, 'on') && isInfinitive(tree, clause)) return 'through';
  if (MODALS.has(word(tree, governor))) return MODALS.get(word(tree, governor));
  if (name === 'expect' && isMarkedPassive(tree, governor)) return 'planned';
  if (name === 'call' && child(tree, governor, REL.obj) >= 0 && isInfinitive(tree, clause)) return 'through';
  if (isStated(tree, governor, clause)) return 'through';
  if (name === 'tell' && isInfinitive(tree, clause)) return 'demanded';
  if (name === 'go' && tree.analysis.xpos[governor] === TAG.VBG && isInfinitive(tree, clause))
    return 'planned';
  return CLAUSE_OPERATORS.get(name);
}

function isPast(tree: Tree, token: number): boolean {
  return tree.analysis.xpos[token] === TAG.VBD || tree.analysis.xpos[token] === TAG.VBN;
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

/** "asked Ann to go", when the parser hung the infinitive on Ann. */
function purposeOf(tree: Tree, noun: number): Modality {
  for (let c = tree.firstChild[noun]!; c >= 0 && c < noun; c = tree.nextSibling[c]!)
    if (ORDER.has(word(tree, c))) return 'actual';
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

/** "gave Peru a week to leave", "the aim was for Peru to leave": the infinitive of a verb that does not bring it about. */
function isUnfulfilled(tree: Tree, clause: number): boolean {
  const governor = tree.analysis.head[clause]!;
  const relation = rel(tree, clause);
  if ((relation !== REL.xcomp && relation !== REL.ccomp) || !isInfinitive(tree, clause)) return false;
  const { upos } = tree.analysis;
  return upos[governor] === POS.VERB || upos[governor] === POS.AUX
    ? !IMPLICATIVE.has(lemma(tree, governor))
    : relation === REL.ccomp;
}

/** Climbs one step from a clause to the word that governs it; the next token to climb from, or -1. */
function climbClause(tree: Tree, clause: number, context: Context): number {
  const governor = tree.analysis.head[clause]!;
  const relation = rel(tree, clause);
  if (governor < 0) return -1;
  if (relation === REL.conj) return joinedOutwards(tree, clause);
  if (!UP.has(relation)) return -1;
  const effect = clauseEffect(tree, governor, clause);
  const name = lemma(tree, governor);
  if (relation === REL['acl:relcl'] && !SAYING_NOUNS.has(name)) {
    if (isInfinitive(tree, clause)) setModality(context, 'planned');
    return -1;
  }
  if (relation === REL.advcl && !isGoverned(tree, clause, effect)) {
    const glad = (tree.analysis.upos[governor] === POS.ADJ && effect === undefined) || ORDER.has(name);
    const purpose = isInfinitive(tree, clause) && tree.analysis.xpos[clause] !== TAG.VBG;
    if (purpose && !glad) setModality(context, effect === 'demanded' ? effect : 'planned');
    return -1;
  }
  if (REPORTING.has(name)) underReport(tree, governor, context);
  if (effect === undefined) {
    if (relation === REL.acl && isInfinitive(tree, clause)) setModality(context, purposeOf(tree, governor));
    if (relation === REL.acl && isWished(tree, governor)) setModality(context, 'demanded');
    if (isUnfulfilled(tree, clause)) setModality(context, 'planned');
    if (relation !== REL.xcomp) return -1;
  }
  const above = own(tree, governor);
  if (relation === REL.ccomp && (effect === undefined || effect === 'through')) {
    if (above.negated) setModality(context, 'possible');
    return REPORTING.has(name) ? -1 : governor;
  }
  apply(context, effect ?? 'through', above, name);
  return governor;
}

function adjectives(tree: Tree, noun: number, context: Context): void {
  for (let c = tree.firstChild[noun]!; c >= 0 && c < noun; c = tree.nextSibling[c]!) {
    const relation = rel(tree, c);
    if (relation !== REL.amod && relation !== REL.compound && relation !== REL.advmod) continue;
    const effect = ADJECTIVES.get(word(tree, c)) ?? headlineVerb(tree, c, noun);
    if (effect) apply(context, effect, fresh(), '');
  }
  if (isNegatedNoun(tree, noun)) context.negated = !context.negated;
}

function asSubject(tree: Tree, verb: number, context: Context): number {
  const above = own(tree, verb);
  const adjective = tree.analysis.upos[verb] === POS.ADJ && word(tree, verb) !== 'short';
  const effect = adjective ? CLAUSE_OPERATORS.get(lemma(tree, verb)) : undefined;
  if (effect) apply(context, effect, above, lemma(tree, verb));
  else if (HAPPENING.has(lemma(tree, verb))) apply(context, 'through', above, '');
  else if (above.modality !== 'actual') setModality(context, above.modality);
  return -1;
}

const NAMING = new Set([POS.PROPN, POS.NOUN]);

/**
 * "Peru and Chile delay U.N. sanctions": a headline's verb that was parsed as a part of its object. It stands between two
 * names, where a noun in a compound stands right before its head.
 */
function headlineVerb(tree: Tree, part: number, noun: number): Effect | undefined {
  if (part === 0 || part + 1 >= noun || rel(tree, part) !== REL.compound) return undefined;
  const { upos } = tree.analysis;
  const named = NAMING.has(upos[part - 1]!) && (upos[part + 1] === POS.PROPN || upos[part + 1] === POS.ADJ);
  return named ? OBJECT_OPERATORS.get(lemma(tree, part)) : undefined;
}

function governed(tree: Tree, noun: number, governor: number): Effect | undefined {
  if (isStated(tree, governor, noun)) return 'through';
  const name = lemma(tree, governor);
  const relation = rel(tree, noun);
  const whole = OBJECT_OPERATORS.get(withParticle(tree, governor));
  if (whole && relation !== REL.obl) return whole;
  if (relation === REL.obl && name === 'claim' && child(tree, governor, REL.obj) >= 0) return 'through';
  if (relation === REL.obl) {
    return OBLIQUE.has(preposition(tree, noun))
      ? (CLAUSE_OPERATORS.get(name) ?? OBJECT_OPERATORS.get(name))
      : undefined;
  }
  if (relation === REL['nsubj:pass'] && name === 'expect') return 'planned';
  return OBJECT_OPERATORS.get(name) ?? (LIGHT_VERBS.has(name) ? 'through' : undefined);
}

/** Climbs from an event noun to the noun or verb that it depends on. */
function climbNoun(tree: Tree, noun: number, context: Context): number {
  const governor = tree.analysis.head[noun]!;
  const relation = rel(tree, noun);
  if (governor < 0 || !NOMINAL.has(relation)) return -1;
  if (relation === REL.conj) return governor;
  if (relation === REL.nsubj) return asSubject(tree, governor, context);
  if (isPresupposed(tree, noun)) return -1;
  if (tree.analysis.upos[governor] === POS.NOUN) {
    const effect = NOUN_OPERATORS.get(lemma(tree, governor)) ?? CONTENT_NOUNS.get(lemma(tree, governor));
    if (effect === undefined) return -1;
    const above = fresh();
    adjectives(tree, governor, above);
    apply(context, effect, above, '');
    return governor;
  }
  const effect = governed(tree, noun, governor);
  const above = own(tree, governor);
  if (effect === undefined) {
    if (relation === REL.obj && above.modality !== 'actual') setModality(context, above.modality);
    return -1;
  }
  if (isNegatedNoun(tree, noun)) above.negated = !above.negated;
  apply(context, effect, above, lemma(tree, governor));
  return governor;
}

const INDEFINITE = new Set(['a', 'an', 'any', 'another', 'such']);
const AHEAD = 8;

/** "an invasion of Chile would": the modal that follows an indefinite event, wherever the parser hung the event. */
function readAhead(tree: Tree, noun: number, end: number, context: Context): void {
  const determiner = child(tree, noun, REL.det);
  if (determiner < 0 || !INDEFINITE.has(word(tree, determiner))) return;
  for (let token = noun + 1; token < end && token <= noun + AHEAD; token++) {
    const upos = tree.analysis.upos[token];
    if (upos === POS.PUNCT || upos === POS.VERB) return;
    const modality = upos === POS.AUX ? MODALS.get(word(tree, token)) : undefined;
    if (modality) setModality(context, modality);
    if (upos === POS.AUX) return;
  }
}

function isQuestion(tree: Tree, sentenceEnd: number): boolean {
  for (let token = sentenceEnd - 1; token >= 0 && token > sentenceEnd - 4; token--) {
    if (word(tree, token) === '?') return true;
  }
  return false;
}

function applyWorded(tree: Tree, trigger: number, last: number, context: Context): void {
  const sentence = sentenceOf(tree.analysis, trigger);
  const worded = readWorded(tree, trigger, { first: tree.analysis.sentences.first[sentence]!, last });
  if (worded === 'negated') context.negated = true;
  else if (worded) setModality(context, worded);
}

/**
 * Polarity and modality of an event: its own auxiliaries and negations, then those of each word that governs it, up to
 * the clause that asserts it.
 */
export function readCertainty(tree: Tree, trigger: number, sentenceEnd: number): Certainty {
  const context = fresh();
  const verbal = (token: number) => {
    const upos = tree.analysis.upos[token];
    return (upos !== POS.NOUN && upos !== POS.PROPN) || child(tree, token, REL.cop) >= 0;
  };
  if (verbal(trigger)) readOwn(tree, trigger, context);
  else adjectives(tree, trigger, context);
  let token = trigger;
  for (let step = 0; step < MAX_STEPS && token >= 0; step++) {
    token = verbal(token) ? climbClause(tree, token, context) : climbNoun(tree, token, context);
  }
  if (context.modality === 'actual' && !verbal(trigger)) readAhead(tree, trigger, sentenceEnd, context);
  if (isQuestion(tree, sentenceEnd)) setModality(context, 'possible');
  if (context.modality === 'actual' && !context.negated) applyWorded(tree, trigger, sentenceEnd, context);
  const goesOn = context.stopped && context.negated && context.modality === 'demanded';
  if (goesOn) return { polarity: 'affirmed', modality: 'actual', unwilling: false };
  return {
    polarity: context.negated ? 'negated' : 'affirmed',
    modality: context.modality,
    unwilling: context.unwilling && context.negated,
  };
}
