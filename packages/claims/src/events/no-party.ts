import { CIVIL_NOUNS } from '../lexicon/nouns.js';
import type { Participant, Participants } from '../participants.js';
import { isPublic } from '../public-party.js';
import { POS, REL, TAG } from '../rel.js';
import { lemma, preposition, type Tree, word } from '../tree.js';
import type { Scene } from './actor.js';
import { isOneOfPeople } from './members.js';
import {
  isBetweenFirms,
  isCallForPenalty,
  isOfSome,
  isOnePeople,
  isOpinion,
  isPartOfThing,
  isPress,
  isSlogan,
  isTeller,
  isToldOf,
} from './named-things.js';
import type { Reading } from './types.js';
import { isForComment } from './unfit.js';

/** What only a court does. */
const JUDICIAL = new Set([
  'event:accuse:verb:convict',
  'event:concede:verb:acquit',
  ...['sentence', 'jail', 'imprison', 'fine', 'remand'].map((verb) => `event:coerce:verb:${verb}`),
]);
const TRAVEL = new Set(
  ['visit', 'tour', 'invite', 'travel', 'fly'].map((verb) => `event:consult:verb:${verb}`),
);
const PHRASE = new Set([POS.NOUN, POS.PROPN, POS.ADJ, POS.ADP, POS.DET, POS.PART, POS.PRON, POS.PUNCT]);
const LONGEST = 8;
const OWNING = new Set(['its', 'their', "'s", '’s']);

/** "its foreign policy chief Ann Sol": does the person's title name the other as his own? */
function isOfTitle(tree: Tree, { all, at }: Participants, person: Participant, other: Participant): boolean {
  if (person.type !== 'person' || person.mention.form !== 'name') return false;
  for (let token = person.first - 1; token >= 0 && token > person.first - LONGEST; token--) {
    const upos = tree.analysis.upos[token]!;
    if (!PHRASE.has(upos) || word(tree, token) === ',') return false;
    const named = all[at[token]!];
    if (named?.entity !== other.entity) continue;
    return (
      OWNING.has(word(tree, token)) ||
      named.mention.form === 'adjective' ||
      OWNING.has(word(tree, named.last))
    );
  }
  return false;
}

const REFUGE = new Set(['asylum', 'refuge', 'shelter', 'safety', 'citizenship', 'visa', 'visas']);

/** "Syrians sought refuge in Turkey": that is done by people, not by their state. */
function isFlight(tree: Tree, { pattern, first, last }: Reading, { type }: Participant): boolean {
  if (type !== 'country' || pattern.predicate !== 'request') return false;
  for (let token = first; token < last; token++) if (REFUGE.has(word(tree, token))) return true;
  return false;
}

const FIRMS = new Set(
  'carrier airline firm company bank manufacturer group giant retailer brand supplier maker'.split(' '),
);
const AGAINST = new Set(['coerce', 'sanction', 'accuse', 'assault', 'reject']);

/** "barred the Chilean carrier": what is done to one firm is not done to its country. */
function isFirm(tree: Tree, { type, mention, head, last }: Participant): boolean {
  if (type !== 'country' || mention.form !== 'adjective') return false;
  const noun = tree.analysis.head[head]!;
  return noun >= last && tree.analysis.xpos[noun] === TAG.NN && FIRMS.has(word(tree, noun));
}

const NOWADAYS = new Set(['present-day', 'modern-day', 'modern']);

/** "lands in present-day Peru": a place of long ago, told by what it is now. */
function isOfOld(tree: Tree, { first, type }: Participant): boolean {
  if (type === 'person' || first < 1) return false;
  if (NOWADAYS.has(word(tree, first - 1))) return true;
  return first > 2 && word(tree, first - 1) === 'day' && word(tree, first - 2) === '-';
}

/** "Jamaica, the Bahamas and Grenada promised to join": both stand in one list. */
function isListed(tree: Tree, one: Participant, other: Participant): boolean {
  const [left, right] = one.head < other.head ? [one, other] : [other, one];
  let token = right.head;
  for (let step = 0; step < LONGEST && tree.analysis.deprel[token] === REL.conj; step++) {
    token = tree.analysis.head[token]!;
    if (token === left.head) return true;
  }
  return false;
}

const EXPECTING = 'event:request:verb:expect';

/** What an analyst or a firm expects is a forecast; what a state expects of others is a demand. */
function isForecast(participants: Participants, subject: Participant, object: Participant): boolean {
  return !isPublic(participants, subject) || (subject.type === 'person' && object.type !== 'country');
}

/** "ordered all Peruvian staff to leave", told of a minister of Peru. */
function isOwnPeople({ type, country }: Participant, { entity, mention }: Participant): boolean {
  return type === 'person' && country === entity && mention.form === 'adjective';
}

/** "urged Dutch voters": some of a people, who are not their state. */
function isVoters(tree: Tree, { type, mention, head, last }: Participant): boolean {
  if ((type !== 'country' && type !== 'place') || mention.form !== 'adjective') return false;
  const noun = tree.analysis.head[head]!;
  return noun >= last && CIVIL_NOUNS.has(lemma(tree, noun)) && !SPEAKING_FOR.has(lemma(tree, noun));
}

const SPEAKING_FOR = new Set(['team', 'group', 'organisation', 'organization']);
/** What a country's own leader says of it asks nothing of it: "I want Peru to be first", "Peru should be strong". */
const WISHING = new Set(
  [
    'want',
    'demand',
    'say',
    'declare',
    'add',
    'insist',
    'need',
    'expect',
    'state',
    'believe',
    'argue',
    'suggest',
    'like',
  ].map((verb) => `event:request:verb:${verb}`),
);

/** What a leader does at home is not done to his country. */
const HARMS = new Set(['threaten', 'sanction', 'mobilize', 'assault', 'coerce']);

function isOfOwn({ type, country }: Participant, { entity }: Participant): boolean {
  return type === 'person' && country === entity;
}

const URGING = new Set(
  ['encourage', 'urge', 'advise', 'ask', 'tell', 'remind', 'invite', 'call_on', 'call_upon'].map(
    (verb) => `event:request:verb:${verb}`,
  ),
);
const SPEECH = new Set(['request', 'consult', 'agree', 'cooperate', 'support']);

/** "Americans", "the Thais": a people's name in the plural, which travels as tourists do. */
function isPeople(tree: Tree, { type, head }: Participant): boolean {
  return type === 'country' && tree.analysis.xpos[head] === TAG.NNPS && word(tree, head).endsWith('ns');
}

const COMMENTED = new Set(['consult', 'request']);
const HELPING = new Set(['help', 'assist', 'aid', 'support'].map((verb) => `event:aid:verb:${verb}`));
const SOME = new Set(
  'some many most few several other ordinary young older poor percent majority'.split(' '),
);

/** "some Americans", "most Russians": not their country. */
function isSomeOfPeople(tree: Tree, { type, head, first }: Participant): boolean {
  if (type !== 'country' || first < 1 || tree.analysis.xpos[head] !== TAG.NNPS) return false;
  return (
    SOME.has(word(tree, first - 1)) || (word(tree, first - 1) === 'of' && SOME.has(word(tree, first - 2)))
  );
}

const CALLING = new Set(['call', 'appeal', 'campaign', 'push', 'press', 'argue']);
const ACTS = new Set('concede retreat sanction coerce assault aid mobilize cooperate'.split(' '));

/** "called for lifting sanctions": who asks for an act is not who does it. */
function isCalledFor(tree: Tree, { pattern, carrier }: Reading): boolean {
  const { xpos, head } = tree.analysis;
  const verb = head[carrier]!;
  if (!ACTS.has(pattern.predicate) || xpos[carrier] !== TAG.VBG || verb < 0) return false;
  return CALLING.has(lemma(tree, verb)) && preposition(tree, carrier) === 'for';
}

const HEADS = new Set('commander chief head director boss'.split(' '));

/** "the director of the agency visited Peru": one unnamed man of a body, who is not the body. */
function isHeadOf({ analysis }: Tree, { type, head, mention }: Participant): boolean {
  if (type !== 'organization' || mention.form !== 'name') return false;
  const noun = analysis.head[head]!;
  const relation = analysis.deprel[head];
  if (noun < 0 || analysis.xpos[noun] === TAG.NNS || !HEADS.has(analysis.lemma[noun]!)) return false;
  return relation === REL.nmod || relation === REL['nmod:poss'] || relation === REL.compound;
}

/** Is one of the two only a word of a thing's name, one of a people, or who tells of it? */
function isNameOnly(tree: Tree, reading: Reading, parties: readonly [Participant, Participant]): boolean {
  const [subject, object] = parties;
  if (isPartOfThing(tree, reading, object) || isTeller(tree, reading, object)) return true;
  if (isToldOf(tree, reading, object)) return true;
  if (isCallForPenalty(tree, reading) || isBetweenFirms(tree, reading, parties) || isPress(reading, parties))
    return true;
  if (isOfSome(reading, subject) || isOneOfPeople(tree, subject) || isSlogan(tree, object)) return true;
  return isOnePeople(tree, subject, object);
}

/**
 * Is one of the two no party to the event: who convicts without being a judge (the accused, misread), the body in whose
 * name the speaker speaks, a people that only travels?
 */
export function isNoParty(
  { tree, participants }: Scene,
  reading: Reading,
  [subject, object]: readonly [Participant, Participant],
): boolean {
  const { pattern } = reading;
  if (!reading.mutual && !pattern.symmetric && isListed(tree, subject, object)) return true;
  if (isFirm(tree, subject) && (AGAINST.has(pattern.predicate) || pattern.predicate === 'request'))
    return true;
  if (COMMENTED.has(pattern.predicate) && isForComment(tree, reading.trigger)) return true;
  if (isOfOld(tree, object) || isOfOld(tree, subject)) return true;
  if (isNameOnly(tree, reading, [subject, object])) return true;
  if (pattern.predicate === 'aid' && object.type === 'person' && subject.type !== 'country') return true;
  if (HELPING.has(pattern.rule) && subject.type === 'person' && object.type === 'organization') return true;
  if (AGAINST.has(pattern.predicate) && isFirm(tree, object)) return true;
  if (isSomeOfPeople(tree, subject)) return true;
  if (isCalledFor(tree, reading) || isOpinion(tree, reading, [subject, object])) return true;
  if (pattern.rule === EXPECTING && isForecast(participants, subject, object)) return true;
  if (pattern.predicate === 'request' && isOwnPeople(subject, object)) return true;
  if (pattern.predicate === 'request' && isVoters(tree, object)) return true;
  if ((HARMS.has(pattern.predicate) || WISHING.has(pattern.rule)) && isOfOwn(subject, object)) return true;
  if (pattern.predicate === 'request' && reading.mutual) return true;
  if (isFlight(tree, reading, subject)) return true;
  if (URGING.has(pattern.rule) && subject.type !== 'country' && isPeople(tree, object)) return true;
  if (JUDICIAL.has(pattern.rule) && subject.type === 'person' && !isPublic(participants, subject))
    return true;
  if (pattern.predicate === 'consult' && (isHeadOf(tree, subject) || isHeadOf(tree, object))) return true;
  if (TRAVEL.has(pattern.rule) && (isPeople(tree, subject) || isPeople(tree, object))) return true;
  return SPEECH.has(pattern.predicate) && isOfTitle(tree, participants, subject, object);
}
