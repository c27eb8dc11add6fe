import type { TreebankSentence } from '../data/conllu.js';
import { createRandom } from '../random.js';
import { samplerOf } from './phrases.js';
import { headline } from './reports.js';
import { sentence } from './sentences.js';
import { after, type Node, sentenceOf, stop } from './tree.js';

/** A comma before the end: what a phrase at the edge of another leaves. */
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

/** Whether two marks stand side by side somewhere, as `, ,` or `U.N..`. */
const crowded = (forms: readonly string[]) =>
  forms.some((form, i) => /^[,.]$/.test(form) && (i === 0 || /^,$|\.$/.test(forms[i - 1]!)));

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
    const root = titled ? headline(s) : sentence(s);
    tidy(root);
    if (!titled) after(root, 'punct', stop());
    const made = sentenceOf(root, `news-${seed}-${tried}`);
    const forms = made.words.map(({ form }) => form);
    if (forms.length <= 45 && !crowded(forms)) sentences.push(made);
  }
  return sentences;
}
