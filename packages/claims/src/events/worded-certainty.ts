import { SENTENCE_KIND, sentenceOf } from '@newsgraph/schema';
import { FATES, STATES } from '../lexicon/fates.js';
import {
  ANY_ASIDE,
  ANY_SEQUEL,
  ANY_TURN,
  PERFORMATIVE,
  PERFORMED,
  SEQUELS,
  type Surroundings,
  TURNS,
  type Worded,
} from '../lexicon/unreal.js';
import { POS, REL, TAG } from '../rel.js';
import { child, lemma, rel, type Tree, word } from '../tree.js';
import { readContentClause } from './content-clause.js';
import { reachOf } from './outer.js';

export type { Worded } from '../lexicon/unreal.js';

interface Range {
  readonly first: number;
  readonly last: number;
}

const REACH = 20;
const LONGEST_WORD = 24;
const STOPS = new Set([';', ':', 'but', 'although', 'though', 'while', 'because', '?', '!', '"', '“', '”']);

/** Words that are nouns of hearsay, but not where they are verbs: "Peru reports that". */
const EITHER = new Set(['report', 'reports', 'claim', 'claims']);

function textOf(tree: Tree, first: number, last: number): string {
  let text = '';
  for (let token = first; token < last; token++) {
    const verb = tree.analysis.upos[token] === POS.VERB && EITHER.has(word(tree, token));
    text += `${word(tree, token).slice(0, LONGEST_WORD)}${verb ? '~' : ''} `;
  }
  return text;
}

/** Does another clause begin here? The "though" of "as though" begins none. */
function stops(tree: Tree, token: number): boolean {
  if (!STOPS.has(word(tree, token))) return false;
  return !(token > 0 && word(tree, token - 1) === 'as');
}

function around(tree: Tree, act: number, { first, last }: Range): Surroundings {
  let start = act;
  while (start > first && start > act - REACH && !stops(tree, start - 1)) start--;
  let end = act + 1;
  while (end < last && end < act + REACH && !STOPS.has(word(tree, end))) end++;
  let after: string | undefined;
  return {
    before: textOf(tree, start, act),
    get after() {
      after ??= textOf(tree, act + 1, end);
      return after;
    },
  };
}

/** "Had Peru attacked, prices would": a condition told by the order of words. */
function isInverted(tree: Tree, act: number, { first, last }: Range): boolean {
  if (word(tree, first) !== 'had' || act - first > REACH) return false;
  for (let token = act + 1; token < last; token++) if (word(tree, token) === 'would') return true;
  return false;
}

const FOCUS = new Set([POS.PROPN, POS.NOUN, POS.PRON, POS.DET, POS.ADJ]);
const RELATIVES = new Set(['that', 'who', 'which', 'whom']);
const NOT = new Set(['not', "n't", 'n’t', 'never']);
const NO_FOCUS = new Set(['only', 'just', 'clear', 'certain', 'surprising', 'known', 'true', 'sure']);

function isNegator(tree: Tree, token: number): boolean {
  return NOT.has(word(tree, token)) && !NO_FOCUS.has(word(tree, token + 1));
}

/** "It was not Peru that attacked", "it was Chile, not Peru, that": who is singled out did not do it. */
function isDeniedCleft(tree: Tree, act: number, { first }: Range): boolean {
  for (let it = act - 4; it >= first && it > act - REACH; it--) {
    if (word(tree, it) !== 'it' || lemma(tree, it + 1) !== 'be') continue;
    let relative = it + 3;
    while (relative < act && !RELATIVES.has(word(tree, relative))) relative++;
    if (relative === act) return false;
    let denied = relative - 2;
    while (denied > it + 1 && !isNegator(tree, denied) && !isContrast(tree, denied)) denied--;
    return (
      denied > it + 1 && FOCUS.has(tree.analysis.upos[denied + 1]!) && isName(tree, denied + 1, relative)
    );
  }
  return false;
}

function isContrast(tree: Tree, token: number): boolean {
  return word(tree, token) === 'than' && word(tree, token - 1) === 'rather';
}

function isName(tree: Tree, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const upos = tree.analysis.upos[token];
    if (upos === POS.PROPN || upos === POS.NOUN) return true;
  }
  return false;
}

const FATE_BEFORE = 3;
const FATE_BEHIND = 6;

/** "The meeting fell through", "sanctions are on the table": what the verb says of an event that is its subject. */
function fateOf(tree: Tree, act: number, { last }: Range): Worded | undefined {
  const verb = tree.analysis.head[act]!;
  const relation = rel(tree, act);
  if (verb < act || (relation !== REL.nsubj && relation !== REL['nsubj:pass'])) return undefined;
  const text = textOf(tree, Math.max(act + 1, verb - FATE_BEFORE), Math.min(last, verb + FATE_BEHIND));
  return FATES.find(([, fate]) => fate.test(text))?.[0];
}

const AHEAD =
  /\b(?:tomorrow|(?:next|later this|early next|late next) (?:week|month|year|spring|summer|autumn|fall|winter|\w+day)) /;

const EVE =
  /\b(?:ahead of|in the run-up to|on the eve of|in advance of|preparations? for|preparing for) (?:\S+ ){0,6}$/;

/** "met ahead of a summit in Rabat": an event noun that lies ahead of what is told. */
function lies(tree: Tree, act: number, { before }: Surroundings): Worded | undefined {
  return tree.analysis.upos[act] === POS.NOUN && EVE.test(before) ? 'planned' : undefined;
}

/** "on the day the UK leaves" */
const ON_THE_DAY =
  /\b(?:on|until|till|by|before|from) the (?:day|moment|date) (?:that |when )?(?:\S+ ){1,4}$/;

const UNTIL_THEN = /\b(?:before|until|till) (?:\S+ ){1,4}$/;

const ON_DAY = /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day /;
const THEN_WHERE =
  /\bwill (?:\S+ ){0,2}(?:go|travel|fly|head|visit|attend|host|arrive|return|stop|join|depart|be|meet|convene|gather|come|continue|drive|sail|leave|stay|proceed|tour) (?:\S+ ){0,11}where (?:\S+ ){1,4}$/;
const TERMS =
  /\b(?:as soon as|as long as|so long as|only if|depending on|in the event (?:that|of)|on condition that|provided that) /;
const COURSE = new Set([
  'open',
  'begin',
  'start',
  'resume',
  'take',
  'continue',
  'close',
  'end',
  'conclude',
  'get',
  'go',
]);
const HOLDING = new Set(['have', 'hold', 'host', 'begin', 'start', 'open', 'attend', 'resume']);
const UNDER =
  /^under (?:\S+ ){1,5}(?:draft|plan|proposals?|bill|scheme|deal|accord|agreement|terms|blueprint|timetable|roadmap|treaty|truce) (?:\S+ ){0,6}, (?!\S+ing )/;
const PRESENT = new Set([TAG.VBZ, TAG.VBP]);

function isTitle(tree: Tree, act: number): boolean {
  return tree.analysis.sentences.kind[sentenceOf(tree.analysis, act)] === SENTENCE_KIND.indexOf('title');
}

/** The verb in the present tense by which an act is told: its own, or that of its course, "the talks begin". */
function presentOf(tree: Tree, act: number): boolean {
  if (PRESENT.has(tree.analysis.xpos[act]!)) return true;
  const verb = tree.analysis.head[act]!;
  if (verb < 0 || !PRESENT.has(tree.analysis.xpos[verb]!)) return false;
  if (rel(tree, act) === REL.obj) return HOLDING.has(lemma(tree, verb));
  return rel(tree, act) === REL.nsubj && COURSE.has(lemma(tree, verb));
}

/** "Next week Peru signs a treaty", "the talks open on Monday", "before it frees him": the present of what is to come. */
function ahead(tree: Tree, act: number, text: Surroundings): Worded | undefined {
  if (!presentOf(tree, act) || child(tree, act, REL.aux) >= 0) return undefined;
  const { before, after } = text;
  if (AHEAD.test(before) || AHEAD.test(after)) return 'planned';
  if ((ON_DAY.test(after) || ON_DAY.test(before)) && !isTitle(tree, act)) return 'planned';
  if (TERMS.test(before) || TERMS.test(after)) return 'conditional';
  if (ON_THE_DAY.test(before)) return 'planned';
  if (THEN_WHERE.test(before) || UNDER.test(before)) return 'planned';
  return UNTIL_THEN.test(before) ? 'conditional' : undefined;
}

/**
 * Turns of phrase that make an act unreal though its tree does not show it. Gives nothing for most acts.
 */
export function readWorded(tree: Tree, act: number, range: Range): Worded | undefined {
  const sentence = { first: reachOf(tree, act, range.first), last: range.last };
  if (isInverted(tree, act, sentence)) return 'conditional';
  if (act + 1 < sentence.last && word(tree, act + 1) === 'neither') return 'negated';
  if (isDeniedCleft(tree, act, sentence)) return 'negated';
  const text = around(tree, act, sentence);
  const told =
    ahead(tree, act, text) ??
    lies(tree, act, text) ??
    fateOf(tree, act, sentence) ??
    stateOf(tree, act, text) ??
    sequel(text);
  if (told) return told;
  if (isTalkedAbout(tree, act, text)) return 'possible';
  if (isWanted(tree, act, text)) return 'demanded';
  if (hasComma(tree, act, sentence.last) && ANY_ASIDE.test(text.after)) return 'possible';
  const turn = ANY_TURN.test(text.before) ? TURNS.find(([, before]) => before.test(text.before)) : undefined;
  return turn ? turn[0] : readContentClause(tree, act, sentence.first);
}

const TOPIC =
  /\b(?:talks|negotiations|discussions|consultations|dialogue|debate|referendum|vote) (?:\S+ ){0,5}?(?:on|about|over|towards?|aimed at) (?:how to )?$/;

/** "talks with Peru on ending the war": what is talked about has not been done. */
function isTalkedAbout(tree: Tree, act: number, { before }: Surroundings): boolean {
  const tag = tree.analysis.xpos[act];
  return (tag === TAG.VBG || (tag === TAG.VB && word(tree, act - 1) === 'to')) && TOPIC.test(before);
}

const JUDGED =
  /\bit (?:is|was|remains|seems) (?:only |also |both )?(?:right|fitting|proper|appropriate|necessary|natural|time|high time) that (?:\S+ ){1,12}$/;
const BASE = new Set([TAG.VB, TAG.VBP]);

/** "it is right that both go on talking": what shall be, where a past tense tells what was. */
function isWanted(tree: Tree, act: number, { before }: Surroundings): boolean {
  return BASE.has(tree.analysis.xpos[act]!) && JUDGED.test(before);
}

/** "An attack on Peru unlikely" */
function stateOf(tree: Tree, act: number, text: Surroundings): Worded | undefined {
  if (tree.analysis.upos[act] !== POS.NOUN) return undefined;
  return STATES.find(([, state]) => state.test(text.after))?.[0];
}

/** Most clauses have no comma behind the act, and are told without the words behind it. */
function hasComma(tree: Tree, act: number, last: number): boolean {
  const end = Math.min(last, act + REACH);
  for (let token = act + 1; token < end; token++) if (word(tree, token) === ',') return true;
  return false;
}

function sequel(text: Surroundings): Worded | undefined {
  if (!ANY_SEQUEL.test(text.before)) return undefined;
  return SEQUELS.find(([, first, second]) => first.test(text.before) && second.test(text.after))?.[0];
}

/** "I wish to congratulate Peru": who says so does it. */
export function isPerformed(tree: Tree, act: number): boolean {
  if (!PERFORMED.has(lemma(tree, act))) return false;
  const first = tree.analysis.sentences.first[sentenceOf(tree.analysis, act)]!;
  return PERFORMATIVE.test(textOf(tree, Math.max(first, act - REACH), act));
}
