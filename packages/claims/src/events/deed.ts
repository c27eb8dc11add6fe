import type { Participant } from '../participants.js';
import type { Tree } from '../tree.js';
import { word } from '../tree.js';
import type { Actor } from './actor.js';
import { isMatch } from './game.js';
import type { Reading } from './types.js';

const SPOKEN = new Set(['event:consult:verb:speak', 'event:consult:verb:talk']);
const VISITED = new Set(['event:consult:verb:visit', 'event:consult:verb:tour']);
/** What a team may do to another without anybody being harmed. */
const PLAYED = new Set(
  'assault coerce consult cooperate concede retreat threaten support aid mobilize'.split(' '),
);
const WATERS = new Set('sea ocean gulf strait channel bay lake river waters'.split(' '));

function isTerritory({ type }: Participant): boolean {
  return type === 'country' || type === 'place';
}

/** Is the last or first word of a name a water's: "the Baltic Sea", "Gulf of Aden"? */
function isWater(tree: Tree, { type, first, last, head }: Participant): boolean {
  if (type !== 'place') return false;
  return [first, head, last - 1].some((token) => WATERS.has(word(tree, token)));
}

/**
 * Is what a sentence tells of two parties no deed of one upon the other? Whom a person speaks to is the press; a person
 * who visits a firm is a customer; a team beats another; nobody attacks a sea.
 */
export function isNoDeed(
  tree: Tree,
  { pattern, trigger }: Reading,
  [from, to]: readonly [Actor, Actor],
): boolean {
  const [subject, object] = [from.participant, to.participant];
  const personal = subject.type === 'person' && object.type === 'organization';
  if (personal && SPOKEN.has(pattern.rule)) return true;
  if (personal && VISITED.has(pattern.rule) && subject.country === undefined) return true;
  if (pattern.predicate === 'assault' && isWater(tree, object)) return true;
  const teams = isTerritory(subject) && isTerritory(object) && PLAYED.has(pattern.predicate);
  return teams && isMatch(tree, trigger);
}
