import { type ClaimTime, sentenceOf, sentenceSpan } from '@newsgraph/schema';
import { TAG } from '../rel.js';
import type { Tree } from '../tree.js';
import { opens } from './host.js';
import { spansOf } from './kept.js';
import type { TimeSpan } from './spans.js';

/** A story of the past is told on for so many sentences. */
const BACK = 2;
/** From so many years before the article on, a year frames a story of the past. */
const FAR = 10;
const NOW = new Set([TAG.VBZ, TAG.VBP, TAG.MD]);
const YEAR = /\b(?:1\d|20)\d\d$/;

function isPast(tree: Tree, sentence: number): boolean {
  const { first, last } = tree.analysis.sentences;
  for (let token = first[sentence]!; token < last[sentence]!; token++)
    if (NOW.has(tree.analysis.xpos[token]!)) return false;
  return true;
}

/** The year that a span of a far past ends with, or undefined. */
function farYear(tree: Tree, { first, last }: TimeSpan, published: string): string | undefined {
  const { text, start, end } = tree.analysis;
  const year = YEAR.exec(text.slice(start[first]!, end[last - 1]!))?.[0];
  return year !== undefined && Number(published.slice(0, 4)) - Number(year) >= FAR ? year : undefined;
}

/** "In 1879 Peru was at war. Chile took Lima.": the year in which a story of the far past is told on, in its own paragraph. */
export function toldOn(tree: Tree, trigger: number, published: string): ClaimTime | undefined {
  const { analysis } = tree;
  const own = sentenceOf(analysis, trigger);
  if (own === 0 || !isPast(tree, own)) return undefined;
  for (let sentence = own - 1; sentence >= 0 && sentence >= own - BACK; sentence--) {
    const gap = analysis.text.slice(
      sentenceSpan(analysis, sentence).end,
      sentenceSpan(analysis, sentence + 1).start,
    );
    if (gap.includes('\n') || !isPast(tree, sentence)) return undefined;
    const range = { first: analysis.sentences.first[sentence]!, last: analysis.sentences.last[sentence]! };
    const spans = spansOf(tree, sentence);
    if (spans.length === 0) continue;
    const year = spans.length === 1 && opens(tree, spans[0]!, range) && farYear(tree, spans[0]!, published);
    return year ? { start: year, end: `${year}-12-31` } : undefined;
  }
  return undefined;
}
