import { TAG } from '../rel.js';
import { type Tree, word } from '../tree.js';
import type { Actor, Scene } from './actor.js';
import { undergoer } from './arguments.js';
import { titleStart } from './titles.js';
import type { Reading } from './types.js';

const DASHES = new Set(['--', '—', '–']);
const HEADED = new Set(['chair', 'chairman', 'chairwoman']);
const LEADING = new Set([...HEADED, 'member', 'leader']);
const DETERMINERS = new Set(['the', 'its', 'their', 'a']);
const SUSPECTS = new Set(['suspect', 'fugitive', 'defendant']);
const FOLLOWERS = new Set(['backers', 'supporters', 'loyalists', 'venture']);
const FOR_SOMEBODY = new Set(['support', 'aid']);
const MEETINGS = new Set(['summit', 'meeting', 'talks']);
const NEAR = 8;

function at(tree: Tree, token: number): string {
  return token >= 0 && token < tree.analysis.length ? word(tree, token) : '';
}

/** "just as Peru borders Chile--Kenya and Ghana fought": who stands before a lone dash is in another clause. */
function isBeforeDash(tree: Tree, { mutual, trigger }: Reading, { participant }: Actor): boolean {
  if (!mutual || participant.last > trigger) return false;
  let dashes = 0;
  for (let token = participant.last; token < trigger; token++) if (DASHES.has(word(tree, token))) dashes++;
  return dashes === 1;
}

/** "asked for talks, with Peru condemning the launch": it does something itself. */
function isDoingElse({ tree, participants }: Scene, { trigger }: Reading, { participant }: Actor): boolean {
  const { first, last } = participant;
  if (first <= trigger || last >= tree.analysis.length || tree.analysis.xpos[last] !== TAG.VBG) return false;
  return at(tree, titleStart(tree, participants, participant) - 1) === 'with';
}

/** "worked out a summit between Sol and Kem": they agree, not who prepares it. */
function isBetween(tree: Tree, { pattern, mutual, trigger }: Reading, { participant }: Actor): boolean {
  if (pattern.predicate !== 'agree' || mutual) return false;
  for (let token = participant.first - 1; token > trigger && token > participant.first - NEAR; token--)
    if (word(tree, token) === 'between' && MEETINGS.has(at(tree, token - 1))) return true;
  return false;
}

/** "the ranking member of the Harbour Board", "Senate intel chair": a man, not the body. */
function isHeadOf(tree: Tree, { participant }: Actor): boolean {
  if (participant.type !== 'organization') return false;
  const { first, last } = participant;
  if (HEADED.has(at(tree, last)) || HEADED.has(at(tree, last + 1))) return true;
  const of = DETERMINERS.has(at(tree, first - 1)) ? first - 2 : first - 1;
  return at(tree, of) === 'of' && LEADING.has(at(tree, of - 1));
}

/** "stripped the leader of Peru's Hill Party", "held a Chilean suspect": one man of them. */
function isOneOf(tree: Tree, { pattern, trigger }: Reading, { participant }: Actor): boolean {
  if (pattern.predicate !== 'coerce') return false;
  const { first, last, subtype, type } = participant;
  if (type === 'country') return SUSPECTS.has(at(tree, last));
  for (
    let token = first - 1;
    subtype === 'political party' && token > trigger && token > first - NEAR;
    token--
  )
    if (word(tree, token) === 'of' && LEADING.has(at(tree, token - 1))) return true;
  return false;
}

/** "the Sol backers", "a Sino-Peruvian joint venture": others than the named one are supported. */
function isFollower(tree: Tree, { pattern }: Reading, { participant: { last } }: Actor): boolean {
  if (!FOR_SOMEBODY.has(pattern.predicate)) return false;
  return FOLLOWERS.has(at(tree, last)) || (at(tree, last) === 'joint' && FOLLOWERS.has(at(tree, last + 1)));
}

/** "hijacked off Peru": where it was. */
function isOffshore(tree: Tree, { trigger }: Reading, { participant: { first } }: Actor): boolean {
  return first - 1 > trigger && at(tree, first - 1) === 'off' && at(tree, trigger) === 'hijacked';
}

/** "Sol never deployed to Chile": a soldier who was sent there or not. */
function isSoldier(tree: Tree, { pattern, trigger }: Reading, { participant: { type } }: Actor): boolean {
  if (pattern.rule !== 'event:mobilize:verb:deploy' || type !== 'person') return false;
  return undergoer(tree, trigger).token < 0;
}

/** Does one of a pair stand apart from the deed: in another clause, or only as whose man, place or follower somebody is? */
export function isApart(scene: Scene, reading: Reading, [subject, object]: readonly [Actor, Actor]): boolean {
  const { tree } = scene;
  return (
    isBeforeDash(tree, reading, subject) ||
    isBeforeDash(tree, reading, object) ||
    isDoingElse(scene, reading, object) ||
    isBetween(tree, reading, object) ||
    isHeadOf(tree, subject) ||
    isOneOf(tree, reading, object) ||
    isFollower(tree, reading, object) ||
    isOffshore(tree, reading, object) ||
    isSoldier(tree, reading, subject)
  );
}
