import { once } from '../tree.js';
import { timeSpans } from './spans.js';

/** The times of a sentence, looked for once however many events ask. */
export const spansOf = once((tree, sentence) => {
  const { first, last } = tree.analysis.sentences;
  return timeSpans(tree, { first: first[sentence]!, last: last[sentence]! });
});
