import { sentenceOf } from '@newsgraph/schema';
import { type Tree, word } from '../tree.js';

const TEXTS = new Set([
  'article',
  'story',
  'report',
  'post',
  'piece',
  'column',
  'headline',
  'caption',
  'version',
]);
const WRONGLY = new Set(
  'incorrectly wrongly mistakenly erroneously inaccurately previously originally misstated misidentified'.split(
    ' ',
  ),
);
const TELLING = new Set(
  'said stated reported gave misstated identified misidentified wrote described'.split(' '),
);
const REACH = 16;

/** What the words of a sentence up to its verb of telling say of the text in which they stand. */
function isOwnError(tree: Tree, first: number, verb: number): boolean {
  let own = word(tree, first) === 'we';
  let wrong = word(tree, first) === 'correction';
  for (let token = first; token <= verb; token++) {
    const text = word(tree, token);
    const before = token > first ? word(tree, token - 1) : '';
    own ||= TEXTS.has(text) && (before === 'this' || before === 'our');
    wrong ||= WRONGLY.has(text) || (text === 'version' && (before === 'earlier' || before === 'previous'));
  }
  return own && wrong;
}

/**
 * "An earlier version of this article said that", "We wrongly reported that", "Correction: this story said": what a paper
 * takes back is not told any more.
 */
export function isTakenBack(tree: Tree, trigger: number): boolean {
  const first = tree.analysis.sentences.first[sentenceOf(tree.analysis, trigger)]!;
  for (let token = first + 1; token < trigger && token < first + REACH; token++)
    if (TELLING.has(word(tree, token))) return isOwnError(tree, first, token);
  return false;
}
