import { REL, relations, TAG } from '../rel.js';
import { type Arcs, hang, hasChild, isNominal, isVerb, type Range, wordAt } from './arcs.js';

const ASTRAY = relations('obl', 'obl:unmarked', 'nmod', 'nmod:unmarked', 'obj', 'dep', 'appos');
const EDGE = 3;

/** The first token of what hangs on a noun in front of it without a gap. */
function startOf(arcs: Arcs, noun: number, verb: number): number {
  let start = noun;
  for (let token = noun - 1; token > verb; token--) {
    let at = token;
    while (at >= 0 && at !== noun && arcs.head[at]! > verb) at = arcs.head[at]!;
    if (at !== noun) return start;
    start = token;
  }
  return start;
}

/** The noun behind the comma that ends the clause of the participle, hung on it for want of a better place; or -1. */
function strayed(arcs: Arcs, verb: number, main: number): number {
  for (let token = main - 1; token > verb; token--) {
    if (arcs.head[token] !== verb || !ASTRAY.has(arcs.deprel[token]!) || !isNominal(arcs, token)) continue;
    const bare = !hasChild(arcs, token, REL.case, { first: verb, last: token });
    return bare && wordAt(arcs, startOf(arcs, token, verb) - 1) === ',' ? token : -1;
  }
  return -1;
}

/** "Speaking in Lima, Peru's opposition leader, Ann Sol, urged": who opens with a participle is the subject of the main verb. */
export function mendOpenings(arcs: Arcs, sentence: Range): void {
  const { first, last } = sentence;
  for (let verb = first; verb < last && verb < first + EDGE; verb++) {
    if (arcs.analysis.xpos[verb] !== TAG.VBG || arcs.deprel[verb] !== REL.advcl) continue;
    const main = arcs.head[verb]!;
    if (main <= verb || !isVerb(arcs, main) || hasChild(arcs, main, REL.nsubj, sentence)) continue;
    const noun = strayed(arcs, verb, main);
    if (noun >= 0) hang(arcs, noun, main, REL.nsubj);
  }
}
