import type { TreebankSentence } from '../data/conllu.js';
import { createRandom } from '../random.js';
import { clause, headline, reported, time } from './clauses.js';
import { governed, type Sampler, samplerOf } from './phrases.js';
import { after, comma, first, type Node, sentenceOf, stop, word } from './tree.js';
import * as W from './words.js';

/** Two commas side by side, or one before the end: what a phrase at the edge of another leaves. */
function tidy(root: Node): void {
  const visit = (node: Node, last: boolean): void => {
    node.right.forEach((child, i) => {
      visit(child, last && i === node.right.length - 1);
    });
    for (const child of node.left) visit(child, false);
    const end = node.right.at(-1);
    if (last && end?.form === ',') node.right.pop();
  };
  visit(root, true);
}

/** Whether two marks stand side by side somewhere, as `, ,`. */
const crowded = (forms: readonly string[]) =>
  forms.some((form, i) => /^[,.]$/.test(form) && (i === 0 || /^[,.]$/.test(forms[i - 1]!)));

function dated(s: Sampler): Node {
  const root = clause(s, 0);
  const [rel, when] = s.chance(0.6)
    ? time(s)
    : (['obl', governed('in', word(s.pick(W.CITIES), 'NNP'))] as [string, Node]);
  if (s.chance(0.75)) after(when, 'punct', comma());
  return first(root, rel, when);
}

function one(s: Sampler): Node {
  const how = s.next();
  if (how < 0.64) return clause(s, 0);
  if (how < 0.78) return dated(s);
  return reported(s, s.chance(0.5));
}

export interface NewsTreesOptions {
  readonly seed: number;
  readonly count: number;
}

/**
 * Sentences as news agencies write them, made up from templates, with tags and trees in the conventions of the English
 * Web Treebank and GUM: lists of countries, titles before names, clauses between subject and verb, double objects,
 * reported speech, dates. The same options give the same sentences.
 */
export function newsTrees({ seed, count }: NewsTreesOptions): TreebankSentence[] {
  const s = samplerOf(createRandom(seed));
  const sentences: TreebankSentence[] = [];
  for (let tried = 0; sentences.length < count; tried++) {
    const titled = s.chance(0.1);
    const root = titled ? headline(s) : one(s);
    tidy(root);
    if (!titled) after(root, 'punct', stop());
    const sentence = sentenceOf(root, `news-${seed}-${tried}`);
    const forms = sentence.words.map(({ form }) => form);
    if (forms.length <= 45 && !crowded(forms)) sentences.push(sentence);
  }
  return sentences;
}
