import { SENTENCE_KIND, UPOS } from '@newsgraph/schema';
import { POS } from '../rel.js';
import { word } from '../tree.js';
import { type Feature, flag, named, size, type View } from './view.js';

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

function stretch(name: string) {
  return {
    words: `${name}: words`,
    verbs: `${name}: verbs`,
    commas: `${name}: commas`,
    marks: `${name}: other marks`,
    names: `${name}: names`,
  };
}

const TO_TRIGGER = stretch('subject to trigger');
const TO_OBJECT = stretch('trigger to object');

/** What stands between two stretches of words. */
function addBetween(
  features: Feature[],
  name: typeof TO_TRIGGER,
  [a, b]: readonly [Range, Range],
  { tree, scene }: View,
): void {
  const [from, to] = a.first < b.first ? [a.last, b.first] : [b.last, a.first];
  let [verbs, commas, marks, names] = [0, 0, 0, 0];
  for (let token = from; token < to; token++) {
    const upos = tree.analysis.upos[token];
    if (upos === POS.VERB) verbs++;
    else if (upos === POS.PUNCT && word(tree, token) === ',') commas++;
    else if (upos === POS.PUNCT) marks++;
  }
  for (const { first } of scene.participants) if (first >= from && first < to) names++;
  features.push(
    [name.words, size(Math.max(0, to - from))],
    [name.verbs, size(verbs)],
    [name.commas, size(commas)],
    [name.marks, size(marks)],
    [name.names, size(names)],
  );
}

function isQuoted({ tree, scene, first }: View): boolean {
  let open = false;
  for (let token = scene.first; token < first; token++) if (QUOTES.has(word(tree, token))) open = !open;
  return open;
}

const KIND = SENTENCE_KIND.map((kind) => `sentence is ${kind}`);
const BEFORE_SUBJECT = named('before subject ');
const AFTER_SUBJECT = named('after subject ');
const BEFORE_OBJECT = named('before object ');
const AFTER_OBJECT = named('after object ');

/** What stands around and between the parties and the trigger. */
export function addWords(features: Feature[], view: View): void {
  const { tree, scene, subject, object } = view;
  const page = scene.page();
  addBetween(features, TO_TRIGGER, [subject, view], view);
  addBetween(features, TO_OBJECT, [view, object], view);
  features.push(
    ['sentence words', size(scene.last - scene.first) / 2],
    ['sentence names', size(scene.participants.length)],
    [KIND[tree.analysis.sentences.kind[scene.sentence]!]!, 1],
    ['first person', size(page.firstPerson)],
    ['known of the page', page.known],
    ['mentions of the page', size(page.all.length) / 3],
  );
  flag(features, 'first sentence', scene.sentence === 0);
  flag(features, 'quoted', isQuoted(view));
  features.push(
    [BEFORE_SUBJECT(kindOf(view, subject.first - 1)), 1],
    [AFTER_SUBJECT(kindOf(view, subject.last)), 1],
    [BEFORE_OBJECT(kindOf(view, object.first - 1)), 1],
    [AFTER_OBJECT(kindOf(view, object.last)), 1],
  );
}
