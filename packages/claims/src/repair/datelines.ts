import { POS, REL, relations, TAG } from '../rel.js';
import { type Arcs, hang, hasChildOf, isNominal, type Name, type Range, wordAt } from './arcs.js';

const MARKS = new Set([':', '-', '–', '—', '--', '(']);
/** What stands in a dateline: places, days, an agency in brackets. */
const INSIDE = new Set([POS.PROPN, POS.NUM, POS.PUNCT, POS.SYM, POS.NOUN, POS.X]);
const LONGEST = 16;
const DAY =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$|^(?:19|20)\d\d$|^\d{1,2}(?:st|nd|rd|th)?$/;
const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
const SUBJECTS = relations('nsubj', 'nsubj:pass');

/** The first token behind a dateline with a day: "LIMA, March 18, 2002: A court ruled"; or -1. */
function behindDateline(arcs: Arcs, name: Name, { first, last }: Range): number {
  if (name.first !== first) return -1;
  let dated = false;
  for (let token = name.last; token + 1 < last && token < first + LONGEST; token++) {
    if (dated && MARKS.has(wordAt(arcs, token))) return token + 1;
    if (!INSIDE.has(arcs.analysis.upos[token]!)) return -1;
    dated ||= DAY.test(wordAt(arcs, token));
  }
  return -1;
}

/** Cuts a dateline off the sentence: the place in it does nothing, and who stands behind it is the subject. */
export function cutDateline(arcs: Arcs, names: readonly Name[], sentence: Range): void {
  const { analysis, head, deprel } = arcs;
  const start = names[0] ? behindDateline(arcs, names[0], sentence) : -1;
  if (start < 0) return;
  const isInside = (token: number) => token >= sentence.first && token < start;
  let verb = -1;
  for (let token = start; token < sentence.last && verb < 0; token++)
    if (
      analysis.upos[token] === POS.VERB &&
      FINITE.has(analysis.xpos[token]!) &&
      (head[token]! < 0 || isInside(head[token]!))
    )
      verb = token;
  if (verb < 0) return;
  let subject = -1;
  for (let token = start; token < verb && subject < 0; token++)
    if (isNominal(arcs, token) && isInside(head[token]!)) subject = token;
  const lacks = !hasChildOf(arcs, verb, SUBJECTS, { first: start, last: verb });
  hang(arcs, verb, -1, REL.root);
  for (let token = sentence.first; token < start; token++)
    if (head[token]! < 0 || !isInside(head[token]!))
      hang(arcs, token, verb, deprel[token] === REL.punct ? REL.punct : REL.dep);
  if (subject >= 0 && lacks) hang(arcs, subject, verb, REL.nsubj);
  for (let token = start; token < sentence.last; token++)
    if (token !== verb && token !== subject && head[token]! >= 0 && isInside(head[token]!))
      hang(arcs, token, verb, deprel[token]!);
  for (let token = start; token < (subject < 0 ? start : subject); token++)
    if (head[token] === subject && deprel[token] === REL.case && wordAt(arcs, token) === '-')
      hang(arcs, token, verb, REL.punct);
}
