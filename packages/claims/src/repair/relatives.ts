import { POS, REL, relations, TAG } from '../rel.js';
import { type Arcs, hang, hasChild, isBelow, isNominal, isVerb, type Range, wordAt } from './arcs.js';

const RELATIVE = new Set(['who', 'which', 'whom', 'whose']);
const SIDE = relations('conj', 'parataxis', 'advcl', 'acl', 'dep', 'ccomp');
const INNER = relations('flat', 'compound', 'conj');
const SMALL = new Set([POS.AUX, POS.ADV, POS.PART]);
const PAST = new Set([TAG.VBD, TAG.VBN, TAG.VBZ, TAG.VBP]);

/** The noun that the relative pronoun behind a comma describes, or -1. */
function described(arcs: Arcs, pronoun: number, { first }: Range): number {
  if (pronoun - 2 < first || wordAt(arcs, pronoun - 1) !== ',') return -1;
  let noun = pronoun - 2;
  if (!isNominal(arcs, noun)) return -1;
  while (INNER.has(arcs.deprel[noun]!)) {
    const up = arcs.head[noun]!;
    if (up < first || up > pronoun) return noun;
    noun = up;
  }
  return noun;
}

/** "Peru, which Chile accuses of lying, denied": the verb of the relative clause taken for the subject of the other. */
function mendSubjectClause(arcs: Arcs, pronoun: number, sentence: Range): void {
  const verb = arcs.head[pronoun]!;
  if (verb < pronoun || !isVerb(arcs, verb) || arcs.deprel[verb] !== REL.nsubj) return;
  const noun = described(arcs, pronoun, sentence);
  if (noun >= 0 && !isBelow(arcs, noun, verb)) hang(arcs, verb, noun, REL['acl:relcl']);
}

/** The verb behind the comma that ends the clause of `verb`, without a subject of its own; or -1. */
function verbBehind(arcs: Arcs, verb: number, { last }: Range): number {
  const { upos, xpos } = arcs.analysis;
  for (let token = verb + 2; token < last; token++) {
    if (!isVerb(arcs, token)) continue;
    let before = token - 1;
    while (before > verb && SMALL.has(upos[before]!)) before--;
    const told = PAST.has(xpos[token]!) || (xpos[token] === TAG.VB && upos[before + 1] === POS.AUX);
    if (wordAt(arcs, before) !== ',' || !told) continue;
    const free = SIDE.has(arcs.deprel[token]!) && !hasChild(arcs, token, REL.nsubj, { first: verb, last });
    if (free && isBelow(arcs, token, verb)) return token;
  }
  return -1;
}

/** Is the verb in a side clause in front of one that has no subject? */
function isFree(arcs: Arcs, verb: number, sentence: Range): boolean {
  const over = arcs.head[verb]!;
  return SIDE.has(arcs.deprel[verb]!) && isVerb(arcs, over) && !hasChild(arcs, over, REL.nsubj, sentence);
}

/** "Lula, whose adviser travelled to Lima, offered": the verb of the relative clause taken for the main one. */
function mendMainClause(arcs: Arcs, pronoun: number, sentence: Range): void {
  const noun = described(arcs, pronoun, sentence);
  if (noun < 0 || arcs.deprel[noun] !== REL.nsubj) return;
  const verb = arcs.head[noun]!;
  const over = verb < 0 ? -1 : arcs.head[verb]!;
  if (verb > pronoun && over > verb && isBelow(arcs, pronoun, verb) && isFree(arcs, verb, sentence)) {
    hang(arcs, noun, over, REL.nsubj);
    hang(arcs, verb, noun, REL['acl:relcl']);
    return;
  }
  if (verb < pronoun || arcs.head[verb]! >= 0 || !isBelow(arcs, pronoun, verb)) return;
  const main = verbBehind(arcs, verb, sentence);
  if (main < 0) return;
  hang(arcs, main, -1, REL.root);
  hang(arcs, noun, main, REL.nsubj);
  hang(arcs, verb, noun, REL['acl:relcl']);
}

/** Puts relative clauses behind a comma under the noun that they describe. */
export function mendRelatives(arcs: Arcs, sentence: Range): void {
  for (let token = sentence.first + 2; token < sentence.last; token++) {
    if (!RELATIVE.has(wordAt(arcs, token))) continue;
    mendSubjectClause(arcs, token, sentence);
    mendMainClause(arcs, token, sentence);
  }
}
