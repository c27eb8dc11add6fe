import { POS, REL, TAG } from '../rel.js';
import { type Arcs, hang, type Range, topWithin, wordAt } from './arcs.js';

const SIGNS = new Set(['–', '—', '―', '--', '-', ':']);
const ENDS = new Set(['.', '!', '?', '"', '”', '’']);
const NAMING = new Set([POS.NOUN, POS.PROPN, POS.ADJ, POS.DET]);
const LONGEST = 6;
const LEAST = 3;
const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);

/** A dash with a space on both sides, or a colon with one behind. */
function isSign({ analysis, ...arcs }: Arcs, token: number): boolean {
  const { text, start, end } = analysis;
  if (!SIGNS.has(wordAt({ analysis, ...arcs }, token)) || text[end[token]!] !== ' ') return false;
  return text[start[token]!] === ':' || text[start[token]! - 1] === ' ';
}

/** Where the words begin with which a headline is signed: "Peru helped Chile – [Alpha ministry]"; or -1. */
function signature(arcs: Arcs, { first, last }: Range): number {
  const { analysis } = arcs;
  if (last - first <= LEAST || ENDS.has(wordAt(arcs, last - 1))) return -1;
  let start = last;
  while (start > first && last - start < LONGEST && NAMING.has(analysis.upos[start - 1]!)) start--;
  if (start === last || start - 1 - first < LEAST || !isSign(arcs, start - 1)) return -1;
  for (let token = first; token < start - 1; token++) if (FINITE.has(analysis.xpos[token]!)) return start;
  return -1;
}

/** Frees what a headline tells from the name that signs it: "Iran helped Syria – Alpha": Alpha was not helped. */
export function cutSignature(arcs: Arcs, sentence: Range): void {
  const { head, deprel } = arcs;
  const start = signature(arcs, sentence);
  if (start < 0) return;
  const signed = { first: start, last: sentence.last };
  const top = topWithin(arcs, sentence.last - 1, signed);
  let heir = -1;
  for (let token = sentence.first; token < start - 1; token++) if (head[token]! >= start) heir = token;
  const [above, relation] = [head[top]!, deprel[top]!];
  if (heir >= 0) {
    for (let token = sentence.first; token < start - 1; token++)
      if (head[token]! >= start && token !== heir) hang(arcs, token, heir, deprel[token]!);
    hang(arcs, heir, above, relation);
  }
  for (let token = start; token < sentence.last; token++)
    if (token !== top && (head[token]! < start || head[token]! >= sentence.last))
      hang(arcs, token, top, REL.flat);
  const on = heir >= 0 && above < 0 ? heir : above;
  if (on >= 0) hang(arcs, top, on, REL.parataxis);
}
