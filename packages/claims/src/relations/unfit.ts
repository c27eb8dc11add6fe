import { TAG } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { type Tree, word } from '../tree.js';
import type { Found } from './draft.js';

const SERVANT = /^(?:counsell?or|aide|adviser|advisor|assistant|deputy)$/;
/** Words of a title between "to the" and its noun. */
const TITLE = 4;

/** "Ana Sol, assistant to the general president of Alpha": who serves another has not the office of that one. */
function isServant(tree: Tree, { subject, trigger }: Found): boolean {
  for (let token = trigger - 1; token > subject.last && token >= trigger - TITLE; token--)
    if (word(tree, token) === 'to') return SERVANT.test(word(tree, token - 1));
  return false;
}

/** "lord mayor of the Danish capital city": of a town without its name. */
function isOfTown(tree: Tree, { object, trigger }: Found): boolean {
  if (object.type !== 'country' || object.first < trigger) return false;
  if (object.last >= tree.analysis.length) return false;
  return /^(?:capital|city|town|village)$/.test(word(tree, object.last));
}

/** "When Ana Sol was a member of Alpha, ...": she may have left it. */
function isOfThen(tree: Tree, { subject, predicate, trigger }: Found): boolean {
  if (predicate !== 'party' && predicate !== 'member-of') return false;
  if (subject.first === 0 || !/^(?:when|while)$/.test(word(tree, subject.first - 1))) return false;
  for (let token = subject.last; token < trigger; token++)
    if (tree.analysis.xpos[token] === TAG.VBD && word(tree, token) === 'was') return true;
  return false;
}

/** Does a plain word say that the relation is of somebody else, of a part without a name, or of another time? */
export function isUnfit(scene: SentenceScene, found: Found): boolean {
  const { tree } = scene.reader.scene;
  if (found.rule === 'apposition') return isServant(tree, found) || isOfTown(tree, found);
  return found.rule === 'title' ? isOfTown(tree, found) : found.rule === 'copula' && isOfThen(tree, found);
}
