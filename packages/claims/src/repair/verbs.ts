import { POS, REL, relations, TAG } from '../rel.js';
import { type Arcs, hang, hasChild, isVerb, type Range } from './arcs.js';

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
