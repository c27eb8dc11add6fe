import { POS, REL, relations, TAG } from '../rel.js';
import { type Arcs, hang, isBelow, isNominal, type Name, type Range, topWithin, wordAt } from './arcs.js';

const ASKING = new Set('demand insist ask request propose urge recommend require'.split(' '));
/** Verbs in base form that a tagger takes for nouns or adjectives behind a name. */
const BASES = new Set(
  'bar ban halt stop end pull release free lift drop remove give return hand cut limit aid arm'.split(' '),
);
/** What opens an object: "release the papers", "bar its players"; a bare noun does not ("bar owners"). */
const OPENING = new Set([POS.DET, POS.PRON, POS.PROPN]);
const PARTS = relations('compound', 'det', 'amod', 'nmod:poss', 'nummod');

/** The child of a verb below which a token stands, or -1. */
function clauseBelow({ head }: Arcs, token: number, verb: number): number {
  let at = token;
  for (let step = 0; step < 16 && at >= 0; step++) {
    if (head[at] === verb) return at;
    at = head[at]!;
  }
  return -1;
}

/** May what the parser took for the head of the clause go on from the verb: "and remove its troops", "at once"? */
function isFollowing(arcs: Arcs, top: number, verb: number): boolean {
  const { analysis, head, deprel } = arcs;
  if (top === verb) return true;
  if (top < verb) return false;
  if (analysis.upos[top] !== POS.VERB) return true;
  if (analysis.xpos[top] !== TAG.VB) return false;
  for (let c = verb + 1; c < top; c++) if (head[c] === top && deprel[c] === REL.cc) return true;
  return false;
}

/** The noun that ends the phrase right behind a verb. */
function objectBehind({ head, deprel }: Arcs, verb: number, { last }: Range): number {
  let at = verb + 1;
  while (head[at]! > at && head[at]! < last && PARTS.has(deprel[at]!)) at = head[at]!;
  return at;
}

/** Makes the word behind the name the verb of the clause that is asked for. */
function raise(arcs: Arcs, [asking, name, verb]: readonly [number, Name, number], sentence: Range): void {
  const { analysis, head, deprel } = arcs;
  const that = name.first - (wordAt(arcs, name.first - 1) === 'that' ? 1 : 2);
  const top = clauseBelow(arcs, that, asking);
  if (top < 0 || !isFollowing(arcs, top, verb) || isBelow(arcs, asking, verb)) return;
  analysis.upos[verb] = POS.VERB;
  analysis.xpos[verb] = TAG.VB;
  const object = objectBehind(arcs, verb, sentence);
  hang(arcs, verb, asking, REL.ccomp);
  hang(arcs, that, verb, REL.mark);
  const asked = topWithin(arcs, name.last - 1, name);
  hang(arcs, asked, verb, REL.nsubj);
  for (let c = name.first; c < name.last; c++)
    if (c !== asked && (head[c]! < name.first || head[c]! >= name.last)) hang(arcs, c, asked, REL.compound);
  if (name.first - that === 2) head[name.first - 1] = asked;
  for (let c = verb + 1; c < sentence.last; c++)
    if (head[c] === verb && deprel[c] === REL.nmod) deprel[c] = REL.obl;
  if (isNominal(arcs, object) && object !== top) hang(arcs, object, verb, REL.obj);
  if (top !== verb) hang(arcs, top, verb, analysis.upos[top] === POS.VERB ? REL.conj : REL.obl);
}

/** "demands that NATO bar Peru": the asked one in front of a verb in base form that was taken for a noun. */
export function raiseDemands(arcs: Arcs, names: readonly Name[], sentence: Range): void {
  const { analysis } = arcs;
  for (const name of names) {
    const verb = name.last;
    if (verb + 1 >= sentence.last || name.first < sentence.first + 2 || analysis.upos[verb] === POS.VERB)
      continue;
    if (!OPENING.has(analysis.upos[verb + 1]!) || !BASES.has(wordAt(arcs, verb))) continue;
    const asking = name.first - (wordAt(arcs, name.first - 1) === 'the' ? 3 : 2);
    if (asking < sentence.first || wordAt(arcs, asking + 1) !== 'that') continue;
    if (analysis.upos[asking] === POS.VERB && ASKING.has(analysis.lemma[asking]!))
      raise(arcs, [asking, name, verb], sentence);
  }
}
