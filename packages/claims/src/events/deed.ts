import type { Participant } from '../participants.js';
import { POS, REL, relations, TAG } from '../rel.js';
import type { Tree } from '../tree.js';
import { childrenOf, preposition, rel, word } from '../tree.js';
import type { Actor } from './actor.js';
import { isMatch } from './game.js';
import { isMild } from './mild.js';
import { isTitle } from './titles.js';
import type { Reading } from './types.js';

const SPOKEN = new Set(['event:consult:verb:speak', 'event:consult:verb:talk']);
const VISITED = new Set(['event:consult:verb:visit', 'event:consult:verb:tour']);
/** What a team may do to another without anybody being harmed. */
const PLAYED = new Set(
  'assault coerce consult cooperate concede retreat threaten support aid mobilize'.split(' '),
);
/** What one person may do for another without its being public. */
const PRIVATE = new Set(['aid', 'cooperate', 'retreat', 'mobilize']);
const LETTING = new Set([
  ...['allow', 'permit', 'let'].map((verb) => `event:concede:verb:${verb}`),
  'event:agree:verb:assure',
]);
const APPROACH = 'event:consult:verb:approach';
const COURTS = new Set(['court', 'tribunal']);
/** What is done to a place, and something milder to a person. */
const HITTING = new Set(
  ['target', 'hit', 'strike', 'sabotage', 'destroy', 'crush', 'blast', 'pound', 'storm', 'retaliate'].map(
    (verb) => `event:assault:verb:${verb}`,
  ),
);
const NOTIFYING = new Set(['notify', 'inform', 'tell'].map((verb) => `event:consult:verb:${verb}`));
const FOUGHT = new Set(['fight', 'battle', 'serve'].map((verb) => `event:assault:verb:${verb}`));
const PLAYING = new Set(['event:consult:verb:meet', 'event:consult:verb:host', 'event:consult:verb:visit']);

/** "Peru meet Chile": a country with a plural verb is its team. */
function isTeam(tree: Tree, verb: number, rule: string, { type, mention, head, last }: Participant): boolean {
  if (type !== 'country' || mention.form !== 'name' || !PLAYING.has(rule)) return false;
  if (tree.analysis.xpos[verb] !== TAG.VBP || verb !== last || word(tree, head).endsWith('s')) return false;
  return tree.analysis.head[head] === verb && childrenOf(tree, head, JOINED).length === 0;
}

const JOINED = relations('conj');
const TRADING = new Set(
  ['sell', 'buy', 'purchase', 'acquire', 'export', 'import'].map((verb) => `event:cooperate:verb:${verb}`),
);
const WATERS = new Set('sea ocean gulf strait channel bay lake river waters'.split(' '));

function isTerritory({ type }: Participant): boolean {
  return type === 'country' || type === 'place';
}

/** Is the last or first word of a name a water's: "the Baltic Sea", "Gulf of Aden"? */
function isWater(tree: Tree, { type, first, last, head }: Participant): boolean {
  if (type !== 'place') return false;
  return WATERS.has(word(tree, first)) || WATERS.has(word(tree, head)) || WATERS.has(word(tree, last - 1));
}

const TYING = new Set(['of', 'for', 'from', "'s", '’s']);
const INSIDE = new Set([POS.NOUN, POS.PROPN, POS.ADJ, POS.ADP, POS.DET, POS.X]);
const LONGEST = 8;

/** "Ann Sol of Peru", "the ambassador of Peru in Lima Ann Sol": one is a part of the other's description. */
function isOnePhrase(tree: Tree, one: Participant, other: Participant): boolean {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  if (right.first - left.last === 1 && TYING.has(word(tree, left.last))) return true;
  if (right.type !== 'person' || left.type === 'person' || right.first - left.last > LONGEST) return false;
  if (left.first < 2 || !OF.has(word(tree, left.first - 1)) || !isTitle(tree, left.first - 2)) return false;
  for (let token = left.last; token < right.first; token++)
    if (!INSIDE.has(tree.analysis.upos[token]!)) return false;
  return true;
}

const SHARED = new Set(['consult', 'agree', 'cooperate', 'support']);

/** Nobody meets or agrees with the country for which he acts himself. */
function isOwn({ type, country }: Participant, { entity }: Participant): boolean {
  return type === 'person' && country === entity;
}

const OF = new Set(['of', 'for']);

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
  if (isOnePhrase(tree, subject, object)) return true;
  if (SHARED.has(pattern.predicate) && (isOwn(subject, object) || isOwn(object, subject))) return true;
  if (isMild(pattern.rule, subject, object)) return true;
  const personal = subject.type === 'person' && object.type === 'organization';
  if (personal && SPOKEN.has(pattern.rule)) return true;
  const unknown = subject.type === 'person' && subject.country === undefined;
  if (unknown && object.type !== 'country' && object.type !== 'person' && VISITED.has(pattern.rule))
    return true;
  if (unknown && pattern.predicate === 'mobilize') return true;
  if (object.type === 'person' && HITTING.has(pattern.rule)) return true;
  if (TRADING.has(pattern.rule) && (subject.type === 'person' || object.type === 'person')) return true;
  if (pattern.predicate === 'sanction' && subject.type === 'organization' && object.type === 'place')
    return true;
  const persons = subject.type === 'person' && object.type === 'person';
  if (persons && PRIVATE.has(pattern.predicate)) return true;
  if (subject.type === 'person' && LETTING.has(pattern.rule)) return true;
  if (NOTIFYING.has(pattern.rule) && COURTS.has(word(tree, object.last - 1))) return true;
  if (pattern.rule === APPROACH && COURTS.has(word(tree, object.last - 1))) return true;
  if (pattern.predicate === 'assault' && isWater(tree, object)) return true;
  if (subject.type === 'person' && FOUGHT.has(pattern.rule) && preposition(tree, object.head) === 'in')
    return true;
  if (isTeam(tree, trigger, pattern.rule, subject)) return true;
  if (VISITED.has(pattern.rule) && object.type === 'person' && rel(tree, object.head) === REL['nmod:poss'])
    return true;
  if (
    pattern.predicate === 'protest' &&
    COURTS.has(word(tree, object.last - 1)) &&
    preposition(tree, object.head) === 'outside'
  )
    return true;
  const teams = isTerritory(subject) && isTerritory(object) && PLAYED.has(pattern.predicate);
  return teams && isMatch(tree, trigger);
}
