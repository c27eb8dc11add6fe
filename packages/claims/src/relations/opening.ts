import type { Participant } from '../participants.js';
import { POS, TAG } from '../rel.js';
import { type Tree, word } from '../tree.js';

const FINITE = new Set([TAG.VBD, TAG.VBZ, TAG.VBP, TAG.MD]);
const MOST = 30;

/** Does a phrase without a verb of its own open the sentence and end with the name: "After talks with Ana Sol"? */
function endsOpening({ analysis }: Tree, first: number, { last }: Participant): boolean {
  const { upos, xpos } = analysis;
  const opens = upos[first] === POS.ADP || upos[first] === POS.SCONJ || xpos[first] === TAG.VBG;
  if (!opens) return false;
  for (let token = first; token < last; token++) if (FINITE.has(xpos[token]!)) return false;
  return true;
}

/** Do the words from a token on run into a finite verb before any comma? */
function runsIntoVerb({ analysis }: Tree, from: number, last: number): boolean {
  for (let token = from; token < last && token < from + MOST; token++) {
    if (FINITE.has(analysis.xpos[token]!)) return true;
    if (analysis.upos[token] === POS.PUNCT || analysis.upos[token] === POS.PRON) return false;
  }
  return false;
}

/**
 * "After talks with Ana Sol, the foreign minister of Peru met": the words behind the comma are the subject of the
 * sentence, and tell nothing of the name in front of it.
 */
export function isOwnSubject(
  tree: Tree,
  person: Participant,
  [first, last]: readonly [number, number],
): boolean {
  const comma = person.last;
  if (comma + 1 >= last || word(tree, comma) !== ',') return false;
  return endsOpening(tree, first, person) && runsIntoVerb(tree, comma + 1, last);
}
