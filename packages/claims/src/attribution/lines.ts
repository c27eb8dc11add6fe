import { POS, TAG } from '../rel.js';
import { lemma, type Tree, word } from '../tree.js';
import { isTopic } from './cues.js';
import type { Attribution } from './read.js';
import { headWithin } from './subtree.js';

type Range = { readonly first: number; readonly last: number };

const LONGEST_TITLE = 8;
const LONGEST_NAME = 4;
const LEAST = 3;
const SIGNS = new Set(['–', '—', '―', '--', '-', ':']);
const ENDS = new Set(['.', '!', '?']);
const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
const TITLE = new Set([POS.PROPN, POS.NOUN, POS.ADJ]);

function isUpper({ analysis }: Tree, token: number): boolean {
  const letter = analysis.text[analysis.start[token]!]!;
  return letter !== letter.toLowerCase();
}

/** Where the name begins that ends here. */
function nameStart(tree: Tree, end: number, first: number): number {
  let start = end;
  while (start > first && end - start < LONGEST_NAME && tree.analysis.upos[start - 1] === POS.PROPN) start--;
  return start;
}

/** "Ana Sol: Peru is at war", "Foreign Minister Ana Sol: Peru is at war": a name and a colon at the head of a line. */
export function byColon(tree: Tree, { first, last }: Range): Attribution | undefined {
  let colon = first;
  while (
    colon < last &&
    colon < first + LONGEST_TITLE &&
    (TITLE.has(tree.analysis.upos[colon]!) || word(tree, colon) === "'s" || word(tree, colon) === '’s') &&
    (isUpper(tree, colon) || colon > first)
  )
    colon++;
  if (colon === first || colon + LEAST >= last || word(tree, colon) !== ':') return undefined;
  if (isTopic(tree, colon, last)) return undefined;
  const name = nameStart(tree, colon, first);
  if (name === colon) return undefined;
  return { source: headWithin(tree, colon - 1, name), cue: colon, first: colon + 1, last, kind: 'speech' };
}

/** Who signs a headline without a name. */
const OFFICIAL = new Set(
  'official ministry minister spokesman spokeswoman diplomat envoy ambassador army military police government president'.split(
    ' ',
  ),
);

/** "Peru ready for talks: Ana Sol", "Peru cut ties – Ana Sol": a headline with the speaker behind it, and no full stop. */
export function bySignature(tree: Tree, { first, last }: Range): Attribution | undefined {
  if (ENDS.has(word(tree, last - 1))) return undefined;
  const official = OFFICIAL.has(lemma(tree, last - 1));
  if (tree.analysis.upos[last - 1] !== POS.PROPN && !official) return undefined;
  const name = official ? last - 1 : nameStart(tree, last, first);
  let sign = name;
  while (sign > first && name - sign < LONGEST_NAME && TITLE.has(tree.analysis.upos[sign - 1]!)) sign--;
  if (sign - 1 - first < LEAST || !SIGNS.has(word(tree, sign - 1))) return undefined;
  if (!hasSpace(tree, sign - 1)) return undefined;
  for (let token = first; token < sign - 1; token++) {
    if (!FINITE.has(tree.analysis.xpos[token]!)) continue;
    return { source: headWithin(tree, last - 1, name), cue: sign - 1, first, last: sign - 1, kind: 'speech' };
  }
  return undefined;
}

/** A dash between words, not the hyphen of "Guinea-Bissau". */
function hasSpace({ analysis }: Tree, sign: number): boolean {
  return analysis.text[analysis.end[sign]!] === ' ';
}
