import { POS } from '../rel.js';
import { type Tree, word } from '../tree.js';
import type { Attribution } from './read.js';
import { headWithin } from './subtree.js';

type Range = { readonly first: number; readonly last: number };

const DASHES = new Set(['―', '—', '–', '--', '-', '~']);
const MARKS = new Set(['"', '“', '”', "''", '``']);
const LONGEST = 5;

/** One past the name behind a dash, when the line ends with it; else -1. */
function nameEnd({ analysis }: Tree, from: number, last: number): number {
  let end = from;
  while (end < last && end < from + LONGEST && analysis.upos[end] === POS.PROPN) end++;
  if (end === from) return -1;
  const next = end < analysis.length ? analysis.start[end]! : analysis.text.length;
  const closed = end === last || analysis.text.slice(analysis.end[end - 1]!, next).includes('\n');
  return closed || analysis.text[analysis.start[end]!] === '.' ? end : -1;
}

/**
 * Quotations that are signed: “It rains.” ― Ana Sol, with the name at the end of its line. What is said is the sentence
 * before, or the words before the dash.
 */
export function signed(tree: Tree, sentence: Range, before: Range | undefined): Attribution[] {
  const found: Attribution[] = [];
  for (let token = sentence.first; token + 1 < sentence.last; token++) {
    if (!DASHES.has(word(tree, token))) continue;
    const opens = token === sentence.first;
    if (!opens && !MARKS.has(word(tree, token - 1))) continue;
    const end = nameEnd(tree, token + 1, sentence.last);
    const content = opens ? before : { first: sentence.first, last: token };
    if (end < 0 || !content || content.last <= content.first) continue;
    found.push({ source: headWithin(tree, end - 1, token + 1), cue: token, ...content, kind: 'speech' });
  }
  return found;
}
