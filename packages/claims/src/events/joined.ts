import { POS, REL } from '../rel.js';
import { child, preposition, type Tree, word } from '../tree.js';
import type { Scene } from './actor.js';
import { isTitle, titledPerson } from './titles.js';

/** "to the EU but not to NATO", "Putin, not Biden" */
function isExcluded(tree: Tree, head: number): boolean {
  for (let token = head - 1; token >= 0 && token > head - 4; token--) {
    if (word(tree, token) === 'not') return true;
    const upos = tree.analysis.upos[token];
    if (upos !== POS.ADP && upos !== POS.DET && upos !== POS.PROPN) return false;
  }
  return false;
}

/** Does a clause with "where" hang on the name: "Berlin, where he spoke"? */
function isWhere(tree: Tree, head: number): boolean {
  const clause = child(tree, head, REL['acl:relcl']);
  const first = clause < 0 ? -1 : child(tree, clause, REL.advmod);
  return first >= 0 && word(tree, first) === 'where';
}

/** "met Zelensky, and Berlin": a city joined to a person, or told as the scene of a clause, is a stop on the way. */
function isStop(scene: Scene, token: number, head: number): boolean {
  const joined = scene.participants.all[scene.participants.at[head]!];
  if (!joined || joined.type === 'person' || joined.type === 'organization') return false;
  if (isWhere(scene.tree, head)) return true;
  const first = scene.participants.all[scene.participants.at[token]!];
  return first?.type === 'person' && (joined.mention.via === 'metonym' || joined.type === 'place');
}

/** "Ann Sol, founder and head of Alpha": an office joined to a person is held by that person. */
function isOffice({ tree, participants }: Scene, token: number, head: number): boolean {
  const person = participants.all[participants.at[token]!];
  return (
    person?.type === 'person' &&
    participants.at[head]! < 0 &&
    isTitle(tree, head) &&
    child(tree, head, REL.det) < 0 &&
    !titledPerson(tree, participants, head)
  );
}

/** Is what stands beside a party no party: one that is excepted, or a stop on the way, or joined to a sum? */
export function isLeftOut(scene: Scene, token: number, head: number): boolean {
  const { upos } = scene.tree.analysis;
  if (isOffice(scene, token, head)) return true;
  if (upos[token] === POS.SYM && upos[head] === POS.PROPN) return true;
  if (preposition(scene.tree, head) === 'by' && preposition(scene.tree, token) !== 'by') return true;
  return isExcluded(scene.tree, head) || isStop(scene, token, head);
}
