import { SENTENCE_KIND, UPOS } from '@newsgraph/schema';
import { POS } from '../rel.js';
import { word } from '../tree.js';
import { type Feature, flag, size, type View } from './view.js';

/** Words of these kinds stand for their kind, others for themselves. */
const OPEN = new Set([POS.NOUN, POS.PROPN, POS.VERB, POS.ADJ, POS.ADV, POS.NUM, POS.X, POS.INTJ, POS.SYM]);
const QUOTES = new Set(['"', '“', '”', '``', "''"]);

function kindOf({ tree }: View, token: number): string {
  if (token < 0 || token >= tree.analysis.length) return 'none';
  const upos = tree.analysis.upos[token]!;
  return OPEN.has(upos) ? UPOS[upos]! : word(tree, token);
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** What stands between two stretches of words. */
function between(name: string, [a, b]: readonly [Range, Range], { tree, scene }: View): Feature[] {
  const [from, to] = a.first < b.first ? [a.last, b.first] : [b.last, a.first];
  let [verbs, commas, marks] = [0, 0, 0];
  for (let token = from; token < to; token++) {
    const upos = tree.analysis.upos[token];
    if (upos === POS.VERB) verbs++;
    else if (upos === POS.PUNCT && word(tree, token) === ',') commas++;
    else if (upos === POS.PUNCT) marks++;
  }
  const names = scene.participants.filter(({ first }) => first >= from && first < to).length;
  return [
    [`${name}: words`, size(Math.max(0, to - from))],
    [`${name}: verbs`, size(verbs)],
    [`${name}: commas`, size(commas)],
    [`${name}: other marks`, size(marks)],
    [`${name}: names`, size(names)],
  ];
}

function isQuoted({ tree, scene, first }: View): boolean {
  let open = false;
  for (let token = scene.first; token < first; token++) if (QUOTES.has(word(tree, token))) open = !open;
  return open;
}

/** What stands around and between the parties and the trigger. */
export function wordFeatures(view: View): Feature[] {
  const { tree, scene, subject, object } = view;
  return [
    ...between('subject to trigger', [subject, view], view),
    ...between('trigger to object', [view, object], view),
    ['sentence words', size(scene.last - scene.first) / 2],
    ['sentence names', size(scene.participants.length)],
    [`sentence is ${SENTENCE_KIND[tree.analysis.sentences.kind[scene.sentence]!]}`, 1],
    ['first person', size(scene.page().firstPerson)],
    ...flag('first sentence', scene.sentence === 0),
    ...flag('quoted', isQuoted(view)),
    [`before subject ${kindOf(view, subject.first - 1)}`, 1],
    [`after subject ${kindOf(view, subject.last)}`, 1],
    [`before object ${kindOf(view, object.first - 1)}`, 1],
    [`after object ${kindOf(view, object.last)}`, 1],
  ];
}
