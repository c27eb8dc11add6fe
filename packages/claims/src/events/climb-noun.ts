import { sentenceOf } from '@newsgraph/schema';
import { CONTENT_NOUNS } from '../lexicon/content-nouns.js';
import { LIGHT_VERBS } from '../lexicon/light.js';
import {
  ADJECTIVES,
  CLAUSE_OPERATORS,
  DELAYING,
  type Effect,
  NOUN_OPERATORS,
  OBJECT_OPERATORS,
} from '../lexicon/operators.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, lemma, preposition, rel, type Tree, withParticle, word } from '../tree.js';
import { isStated } from './clause-effect.js';
import { OBLIQUE } from './climb-clause.js';
import { apply, fresh, own } from './effects.js';
import { type Context, isNegatedNoun, setModality } from './own-context.js';
import { isPresupposed } from './presupposed.js';

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

export function adjectives(tree: Tree, noun: number, context: Context): void {
  for (let c = tree.firstChild[noun]!; c >= 0 && c < noun; c = tree.nextSibling[c]!) {
    const relation = rel(tree, c);
    if (relation !== REL.amod && relation !== REL.compound && relation !== REL.advmod) continue;
    const effect = ADJECTIVES.get(word(tree, c)) ?? headlineVerb(tree, c, noun);
    if (effect) apply(context, effect, fresh(), '');
  }
  if (isNegatedNoun(tree, noun)) context.negated = !context.negated;
}

const AFFECTING = new Set('impact affect influence change shape mean help hurt alter matter end'.split(' '));
const HOW = new Set(['how', 'what', 'why']);

/** "How will the meeting of Peru and Chile affect trade?": asked of what there is. */
function isAskedAbout(tree: Tree, noun: number, verb: number): boolean {
  const { first } = tree.analysis.sentences;
  if (!AFFECTING.has(lemma(tree, verb))) return false;
  return HOW.has(word(tree, first[sentenceOf(tree.analysis, verb)]!)) && isDefinite(tree, noun);
}

function isDefinite(tree: Tree, noun: number): boolean {
  const determiner = child(tree, noun, REL.det);
  if (determiner >= 0) return word(tree, determiner) === 'the' || word(tree, determiner) === 'this';
  return child(tree, noun, REL['nmod:poss']) >= 0;
}

function asSubject(tree: Tree, noun: number, context: Context): number {
  const verb = tree.analysis.head[noun]!;
  if (isAskedAbout(tree, noun, verb)) {
    context.presumed = true;
    return -1;
  }
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

/** "vowed to develop their cooperation": what is promised for it is promised. */
const FOSTERING = new Set(
  `develop boost strengthen deepen expand enhance improve foster intensify restore revive restart establish build rebuild
  normalise normalize facilitate relaunch widen broaden advance further`.split(/\s+/),
);

const SAID = new Set('condolence sympathy congratulation apology thank praise prayer greeting'.split(' '));
const SCENES = new Set(['in', 'at', 'during']);

/** "At their meeting on Friday, they will discuss it", "at their next meeting": the scene of what is to come is to come. */
function isSceneAhead(tree: Tree, noun: number, above: Context): boolean {
  if (rel(tree, noun) !== REL.obl || !SCENES.has(preposition(tree, noun))) return false;
  if (above.modality === 'planned') return true;
  const adjective = child(tree, noun, REL.amod);
  return (
    adjective >= 0 &&
    word(tree, adjective) === 'next' &&
    tree.analysis.xpos[tree.analysis.head[noun]!] !== TAG.VBD
  );
}

const TOPICS = new Set(['on', 'about', 'over']);

/** "offered reflections on his visit": what a plan's object is about is no part of the plan. */
function isTopic(tree: Tree, noun: number, governor: number): boolean {
  const object = child(tree, governor, REL.obj);
  const name = lemma(tree, governor);
  const planned = OBJECT_OPERATORS.get(name) === 'planned' && !DELAYING.has(name);
  return planned && object >= 0 && object < noun && TOPICS.has(preposition(tree, noun));
}

function governed(tree: Tree, noun: number, governor: number): Effect | undefined {
  const name = lemma(tree, governor);
  const relation = rel(tree, noun);
  if (relation === REL.obl && name === 'look' && preposition(tree, noun) === 'into') return undefined; // "isn't looking into the attack"
  if (isStated(tree, governor, noun)) return 'through';
  const whole = OBJECT_OPERATORS.get(withParticle(tree, governor));
  if (whole && relation !== REL.obl) return whole;
  if (relation === REL.obl && name === 'claim' && child(tree, governor, REL.obj) >= 0) return 'through';
  if (relation === REL.obl && isTopic(tree, noun, governor)) return undefined;
  if (relation === REL.obl && name === 'look' && preposition(tree, noun) !== 'for') return undefined;
  if (relation === REL.obl) {
    return OBLIQUE.has(preposition(tree, noun))
      ? (CLAUSE_OPERATORS.get(name) ?? OBJECT_OPERATORS.get(name))
      : undefined;
  }
  if (relation === REL['nsubj:pass'] && name === 'expect') return 'planned';
  if (name === 'offer' && SAID.has(lemma(tree, noun))) return 'through';
  if (relation === REL.obj && FOSTERING.has(name)) return 'through';
  return OBJECT_OPERATORS.get(name) ?? (LIGHT_VERBS.has(name) ? 'through' : undefined);
}

const DEALS = new Set(['deal', 'agreement', 'accord', 'pact', 'treaty', 'zone']);

/** "a trade deal would be good": the trade that a deal brings is as certain as the deal. */
function isDeal(tree: Tree, noun: number, governor: number): boolean {
  return rel(tree, noun) === REL.compound && DEALS.has(lemma(tree, governor));
}

/** Climbs from an event noun to the noun or verb that it depends on. */
export function climbNoun(tree: Tree, noun: number, context: Context): number {
  const governor = tree.analysis.head[noun]!;
  const relation = rel(tree, noun);
  if (governor < 0 || !NOMINAL.has(relation)) return -1;
  if (relation === REL.conj) return governor;
  if (relation === REL.nsubj) return asSubject(tree, noun, context);
  if (isPresupposed(tree, noun)) return -1;
  if (tree.analysis.upos[governor] === POS.NOUN) {
    const effect = NOUN_OPERATORS.get(lemma(tree, governor)) ?? CONTENT_NOUNS.get(lemma(tree, governor));
    if (effect === undefined) return isDeal(tree, noun, governor) ? governor : -1;
    const above = fresh();
    adjectives(tree, governor, above);
    apply(context, effect, above, '');
    return governor;
  }
  const effect = governed(tree, noun, governor);
  const above = own(tree, governor);
  if (effect === undefined) {
    if (isSceneAhead(tree, noun, above)) setModality(context, 'planned');
    if (relation === REL.obj && above.modality !== 'actual') setModality(context, above.modality);
    return -1;
  }
  if (isNegatedNoun(tree, noun)) above.negated = !above.negated;
  apply(context, effect, above, lemma(tree, governor));
  return governor;
}
