import { POS } from '../rel.js';
import { type Tree, word } from '../tree.js';
import { goesOn } from './inserted.js';
import type { Attribution } from './read.js';
import { headWithin } from './subtree.js';

type Range = { readonly first: number; readonly last: number };

const MARKS = new Set(['"', '“', '”', "''", '’’', '``', '»', '«']);
const NAMING = new Set([POS.NOUN, POS.PROPN, POS.ADJ, POS.DET, POS.NUM]);
const NOUNS = new Set([POS.NOUN, POS.PROPN, POS.PRON]);
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|earlier|later)$/;
const LONGEST = 14;
const SHORTEST = 2;

function isMark(tree: Tree, token: number): boolean {
  return MARKS.has(word(tree, token));
}

/** Does a quotation end right before a token, with or without a comma outside it? */
function closesAt(tree: Tree, token: number, first: number): boolean {
  if (token <= first) return false;
  if (isMark(tree, token)) return true;
  return word(tree, token) === ',' && token - 1 > first && isMark(tree, token - 1);
}

/** “Rain,” said the minister: the noun that the words behind the verb end with. */
function nounBehind(tree: Tree, from: number, last: number): number {
  let noun = -1;
  for (let token = from; token < last && token < from + LONGEST; token++) {
    const upos = tree.analysis.upos[token]!;
    if (NOUNS.has(upos) && !DAYS.test(word(tree, token))) noun = token;
    else if (!NAMING.has(upos)) break;
    if (upos === POS.PRON) break;
  }
  return noun;
}

/** “Rain,” the minister said: where the words that name him begin. */
function nameStart(tree: Tree, verb: number, first: number): number {
  let start = verb;
  for (let token = verb - 1; token > first && token > verb - LONGEST; token--) {
    const upos = tree.analysis.upos[token]!;
    const inside =
      NAMING.has(upos) ||
      upos === POS.PRON ||
      upos === POS.ADV ||
      /^(?:\.|of|'s|’s|for|-)$/.test(word(tree, token));
    if (!inside || isMark(tree, token)) break;
    start = token;
  }
  return start;
}

/**
 * The speaker beside a quotation that stands before him, told from marks and the order of words: the parser often takes
 * the quotation for the subject.
 */
export function besideQuote(tree: Tree, verb: number, sentence: Range): Attribution | undefined {
  const before = verb - 1;
  const from = sentence.first;
  if (before - from < SHORTEST) return undefined;
  if (closesAt(tree, before, from)) {
    const source = nounBehind(tree, verb + 1, sentence.last);
    if (source < 0) return undefined;
    const last = goesOn(tree, source + 1, sentence.last) ? sentence.last : before;
    return { source: headWithin(tree, source, verb + 1), cue: verb, first: from, last, kind: 'speech' };
  }
  const start = nameStart(tree, verb, from);
  if (start === verb || !closesAt(tree, start - 1, from) || start - from < SHORTEST) return undefined;
  let source = verb - 1;
  while (source > start && !NOUNS.has(tree.analysis.upos[source]!)) source--;
  const last = goesOn(tree, verb + 1, sentence.last) ? sentence.last : start;
  return { source: headWithin(tree, source, start), cue: verb, first: from, last, kind: 'speech' };
}
