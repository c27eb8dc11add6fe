import { type Analysis, DEPREL, type Deprel, UPOS, type Upos, XPOS, type Xpos } from '@newsgraph/schema';

const upos = new Map(UPOS.map((tag, i) => [tag, i]));
const xpos = new Map(XPOS.map((tag, i) => [tag, i]));
const deprel = new Map(DEPREL.map((tag, i) => [tag, i]));

export function hasUpos(analysis: Analysis, token: number, ...tags: readonly Upos[]): boolean {
  return tags.some((tag) => analysis.upos[token] === upos.get(tag));
}

export function hasXpos(analysis: Analysis, token: number, ...tags: readonly Xpos[]): boolean {
  return tags.some((tag) => analysis.xpos[token] === xpos.get(tag));
}

export function hasDeprel(analysis: Analysis, token: number, ...tags: readonly Deprel[]): boolean {
  return tags.some((tag) => analysis.deprel[token] === deprel.get(tag));
}
