import type { Analysis } from '@newsgraph/schema';
import { POS, REL } from '../rel.js';

/** Heads and relations of an analysis that may be changed, with what a repair asks of them. */
export interface Arcs {
  readonly analysis: Analysis;
  readonly head: Int32Array;
  readonly deprel: Uint8Array;
  /** Words in lower case, made when first asked for. */
  readonly words: (string | undefined)[];
}

/** Tokens of one sentence, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Tokens of a name. */
export interface Name extends Range {
  readonly isPerson: boolean;
  readonly isPlace: boolean;
}

/** The word of a token in lower case. */
export function wordAt({ analysis, words }: Arcs, token: number): string {
  const known = words[token];
  if (known !== undefined) return known;
  const lower = analysis.text.slice(analysis.start[token]!, analysis.end[token]!).toLowerCase();
  words[token] = lower;
  return lower;
}

/** Hangs a token on another. */
export function hang({ head, deprel }: Arcs, token: number, on: number, relation: number): void {
  head[token] = on;
  deprel[token] = relation;
}

/** The highest token that can be reached from a token without leaving a range. */
export function topWithin({ head }: Arcs, token: number, { first, last }: Range): number {
  let top = token;
  for (let step = first; step < last; step++) {
    const up = head[top]!;
    if (up < first || up >= last) return top;
    top = up;
  }
  return top;
}

/** Is a token below another, or the same? */
export function isBelow({ head }: Arcs, token: number, above: number): boolean {
  let at = token;
  for (let step = 0; step < 64 && at >= 0; step++) {
    if (at === above) return true;
    at = head[at]!;
  }
  return false;
}

/** Has a token a child with this relation? */
export function hasChild(
  { head, deprel }: Arcs,
  token: number,
  relation: number,
  { first, last }: Range,
): boolean {
  for (let c = first; c < last; c++) if (head[c] === token && deprel[c] === relation) return true;
  return false;
}

/** Has a token a child with one of these relations? */
export function hasChildOf(
  { head, deprel }: Arcs,
  token: number,
  relations: ReadonlySet<number>,
  { first, last }: Range,
): boolean {
  for (let c = first; c < last; c++) if (head[c] === token && relations.has(deprel[c]!)) return true;
  return false;
}

/** Is the token a noun or a name? */
export function isNominal({ analysis }: Arcs, token: number): boolean {
  const upos = analysis.upos[token];
  return upos === POS.PROPN || upos === POS.NOUN;
}

/** Is the token a verb that does not stand in front of a noun as an adjective does? */
export function isVerb({ analysis, deprel }: Arcs, token: number): boolean {
  return analysis.upos[token] === POS.VERB && deprel[token] !== REL.amod;
}
