import { SPEAKING } from '../lexicon/reporting.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { child, lemma, preposition, rel, type Tree, word } from '../tree.js';
import type { TimeSpan } from './spans.js';

type Range = { readonly first: number; readonly last: number };

const SUBJECTS = relations('nsubj', 'nsubj:pass');
const SMALL = new Set([POS.AUX, POS.ADV, POS.PUNCT, POS.PART]);
const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
const CLIMB = 8;
/** A date so near the head of a sentence opens it. */
const LEAD = 3;
const OPENERS = new Set([
  'on',
  'in',
  'at',
  'early',
  'late',
  'earlier',
  'later',
  'by',
  'since',
  'during',
  'the',
  'also',
  'and',
  'but',
  'then',
]);
/** "The talks began on Monday" */
const COURSE = new Set('begin start take end conclude open resume close occur happen finish'.split(' '));

/** Do only small words stand between the date and the verb: "on Monday has imposed"? */
function isRightBefore(tree: Tree, last: number, verb: number): boolean {
  if (last > verb || verb - last > 4) return false;
  for (let token = last; token < verb; token++) if (!SMALL.has(tree.analysis.upos[token]!)) return false;
  return true;
}

/** Is the verb or noun the first event that the date hangs on? */
export function hangsOn(tree: Tree, { first, last }: Range, carrier: number): boolean {
  let at = first;
  while (tree.analysis.head[at]! >= first && tree.analysis.head[at]! < last) at = tree.analysis.head[at]!;
  for (let step = 0; step < CLIMB; step++) {
    if (at === carrier) return true;
    if (SUBJECTS.has(rel(tree, at)) && !isRightBefore(tree, last, tree.analysis.head[at]!)) return false;
    if (step > 0 && tree.analysis.upos[at] === POS.VERB) return false;
    at = tree.analysis.head[at]!;
    if (at < 0) return false;
  }
  return false;
}

/** The first verb with a tense behind a token; an auxiliary stands for its verb. */
export function nextFinite(tree: Tree, from: number, last: number): number {
  const { xpos, upos, head } = tree.analysis;
  for (let token = from; token < last; token++) {
    if (!FINITE.has(xpos[token]!)) continue;
    return upos[token] === POS.AUX && head[token]! > token ? head[token]! : token;
  }
  return -1;
}

/** Does the phrase open the sentence: "On Monday, ...", "In March, weeks after the storm, ..."? */
export function opens(tree: Tree, { first }: Range, sentence: Range): boolean {
  if (first - sentence.first > LEAD) return false;
  for (let token = sentence.first; token < first; token++) if (!OPENERS.has(word(tree, token))) return false;
  return true;
}

/** "In March, weeks after the storm, Peru sent food": the clause that the sentence tells. */
function isMain(tree: Tree, span: Range, carrier: number, sentence: Range): boolean {
  return opens(tree, span, sentence) && nextFinite(tree, span.last, sentence.last) === carrier;
}

/** "backed him when crowds rose", not "as she said": a clause of time. */
function isWhenClause(tree: Tree, verb: number): boolean {
  if (SPEAKING.has(lemma(tree, verb))) return false;
  for (let c = tree.firstChild[verb]!; c >= 0 && c < verb; c = tree.nextSibling[c]!)
    if (word(tree, c) === 'when' || word(tree, c) === 'as' || word(tree, c) === 'while') return true;
  return false;
}

function whenBelow(tree: Tree, verb: number): number {
  for (let c = tree.firstChild[verb]!; c >= 0; c = tree.nextSibling[c]!)
    if (rel(tree, c) === REL.advcl && isWhenClause(tree, c)) return c;
  return -1;
}

/** "backed him when crowds rose in 2020": both happened then. */
function sharesWhen(tree: Tree, span: Range, carrier: number): boolean {
  const below = whenBelow(tree, carrier);
  if (below >= 0) return hangsOn(tree, span, below);
  const above = tree.analysis.head[carrier]!;
  return (
    above >= 0 &&
    rel(tree, carrier) === REL.advcl &&
    isWhenClause(tree, carrier) &&
    hangsOn(tree, span, above)
  );
}

/** Words between the date and "when": "in May at a forum in Rabat, when". */
const NEAR_WHEN = 14;
const THEN = new Set(['when', 'where']);

/** "since 2019, when a summit failed", "to Rabat on Tuesday, where he met her": what the clause tells happened then. */
function isRestated(tree: Tree, { last }: Range, carrier: number): boolean {
  let when = last;
  while (when < carrier && when - last < NEAR_WHEN && !THEN.has(word(tree, when))) {
    if (FINITE.has(tree.analysis.xpos[when]!)) return false;
    when++;
  }
  if (when >= carrier || !THEN.has(word(tree, when))) return false;
  const verb = nextFinite(tree, when + 1, carrier);
  return verb < 0 || verb === carrier;
}

/** Verbs told in the same way: "met and agreed", "to visit and to sign". */
export function isToldAlike(tree: Tree, a: number, b: number): boolean {
  const { xpos } = tree.analysis;
  if (xpos[a] !== xpos[b] || (xpos[a] !== TAG.VBD && xpos[a] !== TAG.VB)) return false;
  return child(tree, b, REL.aux) < 0 || child(tree, a, REL.aux) >= 0;
}

/** The verb that this one is joined to and shares its subject with, or -1: "met on Monday and signed". */
export function joinedTo(tree: Tree, carrier: number): number {
  const verb = tree.analysis.head[carrier]!;
  if (verb < 0 || rel(tree, carrier) !== REL.conj || verb > carrier) return -1;
  return child(tree, carrier, REL.nsubj) < 0 ? verb : -1;
}

/** "Meeting in Rabat on Monday, they agreed": the participle that opens the sentence, or -1. */
export function frameOf(tree: Tree, carrier: number, { first }: Range): number {
  if (tree.analysis.xpos[first] !== TAG.VBG || tree.analysis.head[first] !== carrier) return -1;
  return rel(tree, first) === REL.advcl ? first : -1;
}

const TELLING = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.VBN]);

/** "the team that met him in Rabat on Monday": no other verb and no comma between the verb and the date. */
function isNearest(tree: Tree, { first }: Range, carrier: number): boolean {
  const { upos, xpos } = tree.analysis;
  if (first <= carrier || upos[carrier] !== POS.VERB || !TELLING.has(xpos[carrier]!)) return false;
  for (let token = carrier + 1; token < first; token++) {
    if (upos[token] === POS.VERB || upos[token] === POS.AUX) return false;
    if (upos[token] === POS.PUNCT && word(tree, token) !== '-') return false;
  }
  return true;
}

/** "plans to leave next month": the date behind an infinitive whose governor tells no past. */
function isAhead(tree: Tree, span: Range, carrier: number): boolean {
  const above = tree.analysis.head[carrier]!;
  if (rel(tree, carrier) !== REL.xcomp || above < 0 || span.first < carrier) return false;
  return tree.analysis.xpos[above] !== TAG.VBD && hangsOn(tree, span, above);
}

const GATHERING = new Set('gather assemble meet convene travel fly go come arrive sit visit'.split(' '));

/** "gathered in Rabat on Monday to discuss it": the aim of a meeting that took place. */
export function gatheringOf(tree: Tree, carrier: number): number {
  const above = tree.analysis.head[carrier]!;
  const relation = rel(tree, carrier);
  if (above < 0 || above > carrier || (relation !== REL.advcl && relation !== REL.xcomp)) return -1;
  return GATHERING.has(lemma(tree, above)) ? above : -1;
}

const CLAUSES = relations('advcl', 'acl');

/** "In 1890 Chile issued a note, demanding", "issued an ultimatum demanding": done when the verb before it was. */
function isBeside(tree: Tree, span: Range, carrier: number): boolean {
  if (tree.analysis.xpos[carrier] !== TAG.VBG || !CLAUSES.has(rel(tree, carrier))) return false;
  const above = tree.analysis.head[carrier]!;
  if (above < 0 || above > carrier) return false;
  const verb = tree.analysis.upos[above] === POS.VERB ? above : tree.analysis.head[above]!;
  return verb >= 0 && tree.analysis.upos[verb] === POS.VERB && span.last <= verb && hangsOn(tree, span, verb);
}

const COMMON = new Set(
  'collaboration partnership cooperation association conjunction talk meeting conversation'.split(' '),
);

/** "organised the run in partnership with Peru on Monday" */
function isJoint(tree: Tree, span: Range, noun: number): boolean {
  const verb = tree.analysis.head[noun]!;
  if (verb < 0 || rel(tree, noun) !== REL.obl || !COMMON.has(lemma(tree, noun))) return false;
  const by = preposition(tree, noun);
  return (by === 'in' || by === 'during') && hangsOn(tree, span, verb);
}

/** "The talks in Rabat began on Monday" */
function isCourse(tree: Tree, span: Range, noun: number): boolean {
  const verb = tree.analysis.head[noun]!;
  return (
    verb >= 0 && SUBJECTS.has(rel(tree, noun)) && COURSE.has(lemma(tree, verb)) && hangsOn(tree, span, verb)
  );
}

const BESIDE = 5;

/** "Monday's talks in Rabat": the noun that owns the time, and no verb above it. */
export function isOwned(tree: Tree, { last }: Range, noun: number): boolean {
  if (noun < last || noun > last + BESIDE || tree.analysis.upos[noun] !== POS.NOUN) return false;
  for (let token = last + 1; token < noun; token++) {
    const upos = tree.analysis.upos[token];
    if (upos !== POS.ADJ && upos !== POS.NOUN && upos !== POS.PROPN) return false;
  }
  return true;
}

/** Tests of whether a date is an event's, the surest first. */
export const HOSTS: readonly ((tree: Tree, span: TimeSpan, carrier: number, sentence: Range) => boolean)[] = [
  hangsOn,
  isNearest,
  isRestated,
  isMain,
  isAhead,
  isCourse,
  isJoint,
  sharesWhen,
  isBeside,
  (tree, span, carrier) => {
    const verb = joinedTo(tree, carrier);
    return verb >= 0 && isToldAlike(tree, verb, carrier) && hangsOn(tree, span, verb);
  },
  (tree, span, carrier, sentence) => {
    const verb = joinedTo(tree, carrier);
    return verb >= 0 && opens(tree, span, sentence) && hangsOn(tree, span, verb);
  },
  (tree, span, carrier, sentence) => {
    const frame = frameOf(tree, carrier, sentence);
    return frame >= 0 && hangsOn(tree, span, frame);
  },
  (tree, span, carrier) => {
    const gathering = gatheringOf(tree, carrier);
    return gathering >= 0 && hangsOn(tree, span, gathering);
  },
];
