import { CLAUSE_OPERATORS } from '../lexicon/operators.js';
import { POS, REL, relations, TAG } from '../rel.js';
import { type Arcs, hang, hasChild, isBelow, isVerb, type Range, wordAt } from './arcs.js';

const UP = relations('xcomp', 'ccomp', 'advcl', 'acl', 'acl:relcl', 'conj', 'obl', 'nmod', 'obj');
const FINITE = new Set([TAG.VBD, TAG.VBZ]);
const STEPS = 10;

/** Does the verb, or its auxiliary, stand in the past or the third person, so that only the like can be joined to it? */
function isTold({ analysis, head, deprel }: Arcs, verb: number, { first }: Range): boolean {
  if (FINITE.has(analysis.xpos[verb]!)) return true;
  for (let c = verb - 1; c >= first && verb - c < 6; c--)
    if (head[c] === verb && deprel[c] === REL.aux && FINITE.has(analysis.xpos[c]!)) return true;
  return false;
}

/** The nearest verb above that is told in the past or the third person, and not "could join"; or -1. */
function toldAbove(arcs: Arcs, verb: number, sentence: Range): number {
  let at = verb;
  for (let step = 0; step < STEPS; step++) {
    if (!UP.has(arcs.deprel[at]!)) return -1;
    at = arcs.head[at]!;
    if (at < 0) return -1;
    if (arcs.analysis.upos[at] === POS.VERB && isTold(arcs, at, sentence)) return at;
  }
  return -1;
}

/** "fears that Peru could join and called on": a verb joined to one that it cannot be parallel to. */
export function rejoinVerbs(arcs: Arcs, sentence: Range): void {
  for (let verb = sentence.first + 1; verb < sentence.last; verb++) {
    if (arcs.deprel[verb] !== REL.conj || !isVerb(arcs, verb)) continue;
    const above = arcs.head[verb]!;
    if (above > verb || arcs.analysis.xpos[above] !== TAG.VB || !isTold(arcs, verb, sentence)) continue;
    if (isTold(arcs, above, sentence) || hasChild(arcs, verb, REL.nsubj, sentence)) continue;
    const parallel = toldAbove(arcs, above, sentence);
    if (parallel >= 0 && parallel < verb) hang(arcs, verb, parallel, REL.conj);
  }
}

/** "does not exclude sending troops": a gerund with an object of its own, taken for an object. */
export function nameGerunds(arcs: Arcs, sentence: Range): void {
  const { analysis, head, deprel } = arcs;
  for (let verb = sentence.first + 1; verb < sentence.last; verb++) {
    if (deprel[verb] !== REL.obj || analysis.xpos[verb] !== TAG.VBG) continue;
    const above = head[verb]!;
    if (above < 0 || above > verb || analysis.upos[above] !== POS.VERB) continue;
    if (hasChild(arcs, verb, REL.obj, sentence)) deprel[verb] = REL.xcomp;
  }
}

/** "urges them to reject it and to call": an infinitive joined to the verb above the one that it goes on from. */
export function joinInfinitives(arcs: Arcs, sentence: Range): void {
  const { analysis, head, deprel } = arcs;
  for (let verb = sentence.first + 3; verb < sentence.last; verb++) {
    if (deprel[verb] !== REL.conj || analysis.xpos[verb] !== TAG.VB || wordAt(arcs, verb - 1) !== 'to')
      continue;
    const above = head[verb]!;
    if (above < 0 || above > verb || analysis.upos[above] !== POS.VERB || analysis.xpos[above] === TAG.VB)
      continue;
    for (let token = verb - 2; token > above; token--) {
      if (analysis.xpos[token] !== TAG.VB || wordAt(arcs, token - 1) !== 'to' || !isBelow(arcs, token, above))
        continue;
      hang(arcs, verb, token, REL.conj);
      break;
    }
  }
}

/** "is glad to have sent": the "have" of a perfect infinitive, taken for a clause of its own. */
export function tiePerfects(arcs: Arcs, { first, last }: Range): void {
  const { analysis, head, deprel } = arcs;
  for (let have = first + 1; have + 1 < last; have++) {
    if (deprel[have] !== REL.advcl || head[have] !== have + 1 || analysis.xpos[have + 1] !== TAG.VBN)
      continue;
    if (wordAt(arcs, have) === 'have' && wordAt(arcs, have - 1) === 'to') deprel[have] = REL.aux;
  }
}

const SPANS = new Set(['day', 'week', 'month', 'year', 'decade', 'century', 'hour', 'minute', 'time']);

/** "restored ties almost five years after": a length of time behind the object is no second object. */
export function freeSpans(arcs: Arcs, { first, last }: Range): void {
  const { analysis, head, deprel } = arcs;
  for (let noun = first + 1; noun < last; noun++) {
    if (deprel[noun] !== REL.obj || !SPANS.has(analysis.lemma[noun]!)) continue;
    for (let other = head[noun]! + 1; other < noun; other++)
      if (head[other] === head[noun] && deprel[other] === REL.obj) deprel[noun] = REL.obl;
  }
}

/** "invaded Peru a century ago", "invaded Peru decades ago": whom it was done to, when the time took his place. */
export function freeReceivers(arcs: Arcs, { first, last }: Range): void {
  const { analysis, head, deprel } = arcs;
  for (let ago = first + 3; ago < last; ago++) {
    const span = ago - 1;
    if (analysis.xpos[ago] !== TAG.RB && analysis.xpos[ago] !== TAG.IN) continue;
    if (!SPANS.has(analysis.lemma[span]!) || wordAt(arcs, ago) !== 'ago') continue;
    if (deprel[span] === REL.obj) {
      deprel[span] = REL.obl;
      for (let name = head[span]! + 1; name < span; name++)
        if (head[name] === head[span] && deprel[name] === REL.iobj) deprel[name] = REL.obj;
    } else if (head[span - 1] === span && analysis.upos[span - 1] === POS.PROPN) {
      const verb = analysis.upos[head[span]!] === POS.VERB ? head[span]! : head[ago]!;
      if (verb < span - 1 && verb >= first && isVerb(arcs, verb)) hang(arcs, span - 1, verb, REL.obj);
    }
  }
}

const SCENES = new Set(['in', 'at', 'near', 'during', 'on']);
const TAKING = new Set(['planned', 'demanded', 'negated']);

/** Does the phrase tell where or when: "in the capital"? */
function isScene(arcs: Arcs, noun: number, { first }: Range): boolean {
  const { head, deprel } = arcs;
  for (let c = first; c < noun; c++)
    if (head[c] === noun && deprel[c] === REL.case) return SCENES.has(wordAt(arcs, c));
  return false;
}

/** "agreed at a summit in the capital to close": the infinitive hung on the place belongs to the verb above it. */
export function rehangInfinitives(arcs: Arcs, sentence: Range): void {
  const { analysis, head, deprel } = arcs;
  for (let verb = sentence.first + 2; verb < sentence.last; verb++) {
    if (deprel[verb] !== REL.acl || analysis.xpos[verb] !== TAG.VB || wordAt(arcs, verb - 1) !== 'to')
      continue;
    let above = head[verb]!;
    for (let step = 0; step < 4 && above >= 0 && isScene(arcs, above, sentence); step++) above = head[above]!;
    if (above < 0 || above === head[verb] || analysis.upos[above] !== POS.VERB) continue;
    if (TAKING.has(CLAUSE_OPERATORS.get(analysis.lemma[above]!) ?? '')) hang(arcs, verb, above, REL.xcomp);
  }
}
