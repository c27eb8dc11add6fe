import type { Tree } from '../tree.js';
import { type TimeSpan, timeSpans } from './spans.js';

const KEPT = new WeakMap<Tree, Map<number, TimeSpan[]>>();

/** The times of a sentence, looked for once however many events ask. */
export function spansOf(tree: Tree, sentence: number): TimeSpan[] {
  let kept = KEPT.get(tree);
  if (!kept) {
    kept = new Map();
    KEPT.set(tree, kept);
  }
  const known = kept.get(sentence);
  if (known) return known;
  const { first, last } = tree.analysis.sentences;
  const spans = timeSpans(tree, { first: first[sentence]!, last: last[sentence]! });
  kept.set(sentence, spans);
  return spans;
}
