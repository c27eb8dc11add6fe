import { TAG } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { type Tree, word } from '../tree.js';
import type { Found } from './draft.js';
import { tellsOldYear } from './long-ago.js';

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

const TIES = new Set(['party', 'member-of', 'employer']);

/** "Ana Sol, who was a staff member in the Alpha Committee in the 1970s" */
function isOldTie(scene: SentenceScene, { subject, predicate, trigger }: Found): boolean {
  if (!TIES.has(predicate) || trigger < subject.last) return false;
  const { tree } = scene.reader.scene;
  for (let token = subject.last; token < trigger; token++)
    if (/^(?:was|were)$/.test(word(tree, token))) return tellsOldYear(scene);
  return false;
}

/** "Juan Rey - Fellow at Alpha Institute Ana Sol - A writer", a list of guests: the office is of the name before it. */
function isOfListed(scene: SentenceScene, { subject, object, trigger }: Found): boolean {
  const { tree, participants } = scene.reader.scene;
  if (object.first < trigger || object.last > subject.first) return false;
  for (let token = trigger - 1; token > scene.first && token > trigger - TITLE - 2; token--) {
    if (!/^[-–—]$/.test(word(tree, token))) continue;
    const before = participants.all[participants.at[token - 1]!];
    if (before?.type === 'person') return true;
  }
  return false;
}

const TWO_OFFICES = /^(?:ambassador|envoy) and (?:vice president|president|prime minister)\b/i;

/** "met the Peruvian ambassador and President Ana Sol said": of two men. */
function isOfTwo({ role, rule }: Found): boolean {
  return rule === 'title' && role !== undefined && TWO_OFFICES.test(role);
}

/** Does a plain word say that the relation is of somebody else, of a part without a name, or of another time? */
export function isUnfit(scene: SentenceScene, found: Found): boolean {
  const { tree } = scene.reader.scene;
  if (isOfTwo(found) || isOfListed(scene, found) || isOldTie(scene, found)) return true;
  if (found.rule === 'apposition') return isServant(tree, found) || isOfTown(tree, found);
  return found.rule === 'title' ? isOfTown(tree, found) : found.rule === 'copula' && isOfThen(tree, found);
}
