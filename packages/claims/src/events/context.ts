import { type Modality, type Polarity, sentenceOf } from '@newsgraph/schema';
import { MODALS } from '../lexicon/operators.js';
import { POS, REL } from '../rel.js';
import { child, type Tree, word } from '../tree.js';
import { asksOfKnown } from './asking.js';
import { climbClause } from './climb-clause.js';
import { adjectives, climbNoun } from './climb-noun.js';
import { fresh, own } from './effects.js';
import { type Context, readOwn, setModality } from './own-context.js';
import { isKnown } from './presupposed.js';
import { isPerformed, readWorded } from './worded-certainty.js';

export interface Certainty {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly unwilling: boolean;
}

const MAX_STEPS = 8;

const INDEFINITE = new Set(['a', 'an', 'any', 'another', 'such']);
const AHEAD = 8;

/** "an invasion of Chile would": the modal that follows an indefinite event, wherever the parser hung the event. */
function readAhead(tree: Tree, noun: number, end: number, context: Context): void {
  const determiner = child(tree, noun, REL.det);
  if (determiner < 0 || !INDEFINITE.has(word(tree, determiner))) return;
  for (let token = noun + 1; token < end && token <= noun + AHEAD; token++) {
    const upos = tree.analysis.upos[token];
    if (upos === POS.PUNCT || upos === POS.VERB || word(tree, token) === 'that') return;
    const modality = upos === POS.AUX ? MODALS.get(word(tree, token)) : undefined;
    if (modality) setModality(context, modality);
    if (upos === POS.AUX) return;
  }
}

/** "Why is Peru arming Chile?" takes for granted that it does; so does "How did the meeting go?" that there was one. */
function presumes(tree: Tree, trigger: number): boolean {
  const sentence = sentenceOf(tree.analysis, trigger);
  const first = tree.analysis.sentences.first[sentence]!;
  if (WHY.has(word(tree, first))) return TENSED.has(word(tree, first + 1));
  if (isSame(tree, first, trigger) || asksOfKnown(tree, trigger)) return true;
  const asked = word(tree, first) === 'how' && tree.analysis.upos[first + 1] === POS.AUX;
  return asked && word(tree, first + 2) === 'the' && trigger - first <= NEAR_NOUN;
}

const NEAR_NOUN = 5;
const BEING = new Set(['is', 'are', 'was', 'were']);
const RELATIVES = new Set(['that', 'who', 'which']);
const SAME_WITHIN = 5;

/** "Is this the same Peru that failed to help?": what the clause behind the name tells is known. */
function isSame(tree: Tree, first: number, trigger: number): boolean {
  const start = tree.analysis.upos[first] === POS.PUNCT ? first + 1 : first;
  if (!BEING.has(word(tree, start))) return false;
  let same = start + 2;
  while (same < trigger && same < start + SAME_WITHIN && word(tree, same) !== 'same') same++;
  if (word(tree, same) !== 'same' || word(tree, same - 1) !== 'the') return false;
  for (let token = same + 2; token < trigger; token++) if (RELATIVES.has(word(tree, token))) return true;
  return false;
}

const WHY = new Set(['why']);
const TENSED = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'did', 'does', 'do']);

/** "willing to talk if they stop": the condition hangs on what one is willing to do. */
function isConditioned(tree: Tree, trigger: number): boolean {
  if (tree.analysis.upos[trigger] !== POS.ADJ) return false;
  const act = child(tree, trigger, REL.xcomp);
  return act >= 0 && own(tree, act).conditioned === true;
}

const ONLY_THEN = new Set([
  'when',
  'after',
  'once',
  'then',
  'later',
  'now',
  'in',
  'with',
  'by',
  'at',
  'last',
]);

/** "Only when the rain stopped did Peru attack": it did. */
function isOnlyThen(tree: Tree, trigger: number): boolean {
  const first = tree.analysis.sentences.first[sentenceOf(tree.analysis, trigger)]!;
  if (word(tree, first) !== 'only' || !ONLY_THEN.has(word(tree, first + 1))) return false;
  const [auxiliary, subject] = [child(tree, trigger, REL.aux), child(tree, trigger, REL.nsubj)];
  return auxiliary >= 0 && auxiliary < subject && TENSED.has(word(tree, auxiliary));
}

function isQuestion(tree: Tree, sentenceEnd: number): boolean {
  for (let token = sentenceEnd - 1; token >= 0 && token > sentenceEnd - 4; token--) {
    if (word(tree, token) === '?') return true;
  }
  return false;
}

/** "Should Peru decide to attack, prices would rise". */
function opensCondition(tree: Tree, trigger: number): boolean {
  const sentence = sentenceOf(tree.analysis, trigger);
  const first = tree.analysis.sentences.first[sentence]!;
  if (word(tree, first) !== 'should') return false;
  for (let token = first + 1; token < trigger; token++) if (word(tree, token) === ',') return false;
  return !isQuestion(tree, tree.analysis.sentences.last[sentence]!);
}

const LATER = new Set(['later', 'subsequently']);
const CONDITIONS = new Set(['if', 'unless', 'without', 'otherwise', 'provided', 'were', 'had']);
const FORETOLD = 6;

/** "would later attack", "would go on to attack": the past as it was to come; "would also attack": one more part of a plan. */
function foretold(tree: Tree, trigger: number): Modality {
  const { first } = tree.analysis.sentences;
  const start = first[sentenceOf(tree.analysis, trigger)]!;
  let found: Modality = 'conditional';
  for (let token = trigger - 1; token >= start; token--) {
    const text = word(tree, token);
    if (CONDITIONS.has(text)) return 'conditional';
    if (text !== 'would' || trigger - token > FORETOLD) continue;
    const next = word(tree, token + 1);
    if (LATER.has(next) || (next === 'go' && word(tree, token + 2) === 'on')) found = 'actual';
    else if (next === 'also') found = 'planned';
  }
  return found;
}

function applyWorded(tree: Tree, trigger: number, last: number, context: Context): void {
  const sentence = sentenceOf(tree.analysis, trigger);
  const worded = readWorded(tree, trigger, { first: tree.analysis.sentences.first[sentence]!, last });
  if (worded === 'negated') context.negated = true;
  else if (worded) setModality(context, worded);
}

/** Does a verb, an adjective or a noun with "is" stand at the token? */
function isVerbal(tree: Tree, token: number): boolean {
  const upos = tree.analysis.upos[token];
  return (upos !== POS.NOUN && upos !== POS.PROPN) || child(tree, token, REL.cop) >= 0;
}

/**
 * Polarity and modality of an event: its own auxiliaries and negations, then those of each word that governs it, up to
 * the clause that asserts it.
 */
export function readCertainty(tree: Tree, trigger: number, sentenceEnd: number): Certainty {
  if (isOnlyThen(tree, trigger)) return { polarity: 'affirmed', modality: 'actual', unwilling: false };
  const context = fresh();
  const verbal = isVerbal(tree, trigger);
  if (verbal) readOwn(tree, trigger, context);
  if (isConditioned(tree, trigger)) setModality(context, 'conditional');
  else adjectives(tree, trigger, context);
  let token = trigger;
  for (let step = 0; step < MAX_STEPS && token >= 0; step++) {
    token = isVerbal(tree, token) ? climbClause(tree, token, context) : climbNoun(tree, token, context);
  }
  if (context.modality === 'actual' && !verbal) readAhead(tree, trigger, sentenceEnd, context);
  const asked = isQuestion(tree, sentenceEnd) && !context.presumed && !presumes(tree, trigger);
  if (asked && (verbal || !isKnown(tree, trigger))) setModality(context, 'possible');
  if (opensCondition(tree, trigger)) setModality(context, 'conditional');
  if (context.modality === 'actual' && !context.negated) applyWorded(tree, trigger, sentenceEnd, context);
  if (context.modality === 'conditional' && context.would && !context.conditioned)
    context.modality = foretold(tree, trigger);
  if (context.modality !== 'actual' && isPerformed(tree, trigger))
    return { polarity: 'affirmed', modality: 'actual', unwilling: false };
  const goesOn = context.stopped && context.negated && context.modality === 'demanded';
  if (goesOn) return { polarity: 'affirmed', modality: 'actual', unwilling: false };
  return {
    polarity: context.negated ? 'negated' : 'affirmed',
    modality: context.modality,
    unwilling: context.unwilling && context.negated,
  };
}
