import { DEPUTY, HEADS_OF_GOVERNMENT, HEADS_OF_STATE } from '../lexicon/offices.js';
import type { Participant } from '../participants.js';
import { POS, TAG } from '../rel.js';
import { type Tree, word } from '../tree.js';
import { isSharedName } from './legislators.js';
import { isParty } from './parties.js';
import { isPortfolio } from './portfolios.js';
import { isHeadOf, isOfPeople, isPublic } from './public-words.js';
import { isSubjectTaught, type Near } from './role-names.js';
import {
  isOfBodies,
  isOfStates,
  isOfTeams,
  isPaid,
  isPartyPerson,
  isRuling,
  isWriter,
  type RoleKind,
  roleKind,
} from './role-nouns.js';
import { BESIDE, type RolePhrase } from './role-phrases.js';
import { isInChief, isLeft, isPraise, isToBe, wordsOf } from './role-state.js';
import { isGroupLike, officeNoun, roleLemma } from './role-words.js';

const POSTS = new Set(['of', 'for', 'at', 'with', 'to', 'in', 'from']);
const WORK = new Set(['of', 'for', 'at', 'with']);
const OF_OR_FOR = new Set(['of', 'for']);

const isGroup = ({ participant }: Near) => isGroupLike(participant);
const isLand = ({ participant }: Near) =>
  !isGroupLike(participant) && (participant.type === 'country' || participant.type === 'place');
const front = ({ preposition }: Near) => preposition === '';

function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}

/** Whose office it is: the organization in front of the noun, the one behind it, then the country or place. */
function seat(tree: Tree, phrase: RolePhrase, noun: string): Near | undefined {
  const { near } = phrase;
  const groups = near.filter((n) => isGroup(n) && noun !== 'counterpart' && !isPortfolio(noun, n));
  const group =
    last(groups.filter(front)) ??
    groups.find((n) => POSTS.has(n.preposition)) ??
    groups.find((n) => n.preposition === BESIDE);
  if (group || isOfTeams(noun)) return group;
  const owners = near.filter(
    (n) => front(n) && isLand(n) && !isClub(noun, n) && isPublic(tree, n.participant.last, phrase.noun),
  );
  return (
    (isOfStates(noun) ? last(owners) : undefined) ??
    last(owners.filter(({ participant }) => participant.type === 'place' && !isOfBodies(noun))) ??
    near.find((n) => n.preposition === 'of' && isLand(n) && !isField(noun, n)) ??
    (isOfStates(noun) ? undefined : near.find(isUnknownAt))
  );
}

const TOWN = /\b(?:city|town|village|municipality|commune|settlement|suburb)\b/i;

/** "Lima president Ana Sol": towns have mayors, and clubs of their name have presidents. */
const isClub = (noun: string, { participant: { type, subtype = '' } }: Near) =>
  type === 'place' &&
  /^(?:president|chairman|chairwoman|chair|boss|director)$/.test(noun) &&
  TOWN.test(subtype);

/** A place of the knowledge base is a place, and no body that was taken for one. */
const isSettled = ({ participant }: Near) => /^Q\d/.test(participant.entity);
/** "director at Norland Ranch", but not "President Sol at the White House", where he is met. */
const isUnknownAt = (n: Near) => n.participant.type === 'place' && n.preposition === 'at' && !isSettled(n);
const isField = (noun: string, n: Near) => (noun === 'coordinator' ? isSettled(n) : isPortfolio(noun, n));
const OF_STATES = new Set(['ambassador', 'envoy', 'diplomat', 'consul']);
/** They sit in the body to which they are sent. */
const OF_SEATS = new Set(['representative', 'delegate', 'observer']);
export const LAWYERS: ReadonlySet<string> = new Set([
  'lawyer',
  'attorney',
  'advocate',
  'barrister',
  'counsel',
]);

/** "Syria envoy": the land that he is to deal with, given by its plain name. */
export function isSubject(tree: Tree, { type, mention, last: end }: Participant): boolean {
  const letters = /^[A-Z.]+$/.test(tree.analysis.text.slice(mention.start, mention.end));
  const owns = tree.analysis.xpos[end] === TAG.POS;
  return (type === 'country' || type === 'place') && mention.form === 'name' && !owns && !letters;
}

/** Who is sent by a land to a union of lands: "Peru's UN ambassador". */
const SENT = /^(?:ambassador|envoy|representative|delegate|diplomat|negotiator|observer)$/;
const UNION =
  /^(?:un|u\.n\.|united nations|eu|european union|nato|osce|wto|african union|arab league|asean|unesco|iaea)$/i;

export function isUnion({ type, label, subtype = '' }: Participant): boolean {
  return type === 'organization' && (/\bintergovernmental\b/i.test(subtype) || UNION.test(label));
}

/** Whom a representative speaks for: whoever stands in front of the noun or behind "of" and "for". */
function principal(tree: Tree, near: readonly Near[], noun: string): Near | undefined {
  const fits = LAWYERS.has(noun)
    ? near.filter((n) => !isLand(n))
    : near.filter((n) => noun !== 'envoy' || !(front(n) && isSubject(tree, n.participant)));
  const before = fits.filter(front);
  const sent = SENT.test(noun) && before.length > 1 && isUnion(last(before)!.participant);
  const sender = sent ? before.find(({ participant }) => participant.type === 'country') : undefined;
  if (sender) return sender;
  const group = OF_STATES.has(noun) ? undefined : last(before.filter(isGroup));
  if (noun === 'ambassador' && before.length > 0 && isUnion(last(before)!.participant)) return undefined; // "UN Ambassador Ana Sol"
  return group ?? last(before) ?? fits.find((n) => OF_OR_FOR.has(n.preposition));
}

/** "Kiambu Representative Ana Sol": she sits in parliament for a place. */
function isSeated(tree: Tree, noun: number, { type, label, subtype = '' }: Participant): boolean {
  const house =
    /\bparliament\b/i.test(subtype) || /\b(?:duma|parliament|senate|congress|assembly)$/i.test(label);
  return (type === 'place' || house) && roleLemma(tree, noun) === 'representative';
}

/** "lawyer Ana Sol of Alpha Law Firm": where she works. */
function lawFirm(near: readonly Near[]): Participant | undefined {
  return near.find(
    ({ participant }) =>
      participant.type === 'organization' &&
      /\b(?:law|legal|chambers|llp|associates|partners)\b/i.test(participant.label),
  )?.participant;
}

/** "an attorney with Alpha Union" */
function lawyerAt(near: readonly Near[]): Participant | undefined {
  return near.find((n) => /^(?:with|at)$/.test(n.preposition) && n.participant.type === 'organization')
    ?.participant;
}

/** "vice-president", but not "LIMA - President" */
function isHyphenated(tree: Tree, noun: number): boolean {
  const { start, end } = tree.analysis;
  return noun > 0 && word(tree, noun - 1) === '-' && end[noun - 1] === start[noun];
}

/** "president of the senate of Peru": another word stands between the office and the country. */
function isFar(tree: Tree, { noun, last }: RolePhrase, object: Participant): boolean {
  if (object.last > last) return false;
  for (let token = noun + 1; token < object.first; token++)
    if (
      !/^(?:of|at|in|for|to|the|general|republic|state|kingdom|federal|federation|,)$/.test(word(tree, token))
    )
      return true;
  return false;
}

const STATE_WORDS =
  /^(?:government|army|police|force|forces|military|navy|parliament|senate|congress|assembly|court|treasury|bank|state|province|city|county|district|region|town|village|municipality|diocese|archdiocese|wilaya|governorate|prefecture|department|canton|emirate|oblast|territory|council|union|board)$/;

/** "rector of the seminary of Lima", "head of the survey group of Peru": of a body without a name, not of the place. */
function isElsewhere(tree: Tree, phrase: RolePhrase, object: Participant): boolean {
  const land = (object.type === 'country' || object.type === 'place') && !isGroupLike(object);
  const noun = roleLemma(tree, phrase.noun);
  if (!land || /^(?:minister|secretary|undersecretary)$/.test(noun) || !isFar(tree, phrase, object))
    return false;
  const { text, start, upos } = tree.analysis;
  let other = false;
  for (let token = phrase.noun + 1; token < object.first; token++) {
    if (STATE_WORDS.test(word(tree, token))) return false;
    other ||= upos[token] === POS.NOUN && /\p{Ll}/u.test(text[start[token]!]!);
  }
  return other;
}

const LOCAL = new Set(['local', 'regional', 'provincial', 'district', 'municipal', 'county', 'branch']);

/** "the local chief, Ana Sol": of a part of the country that has no name here. */
function isLocal(tree: Tree, { first, noun }: RolePhrase, { type }: Participant): boolean {
  const heads = /^(?:president|governor|chief|head|leader|director|manager|chairman|commander)$/;
  return type === 'country' && heads.test(roleLemma(tree, noun)) && wordsOf(tree, first, noun, LOCAL);
}

const OF_THE_STATE = /^(?:rep\.|sen\.|gov\.|senator|governor|congressman|congresswoman)$/;

/** "New York Attorney General": the town was taken for the state of its name. */
function isOfState(tree: Tree, noun: number, { type, label, subtype = '' }: Participant): boolean {
  const office = roleLemma(tree, noun);
  if (type === 'place' && isSharedName(label) && OF_THE_STATE.test(office)) return true;
  const attorney = office === 'general' && /^(?:attorney|solicitor)$/.test(word(tree, noun - 1));
  const deputy = office === 'governor' && /^(?:lieutenant|lt\.?)$/.test(word(tree, noun - 1));
  return type === 'place' && (attorney || deputy) && TOWN.test(subtype);
}

function officeOf(tree: Tree, phrase: RolePhrase, object: Participant): string {
  const noun = roleLemma(tree, phrase.noun);
  const plain =
    object.type === 'country' &&
    !isFar(tree, phrase, object) &&
    (object.first > phrase.noun || object.last <= phrase.first || isHeadOf(tree, object.last, phrase.noun)) &&
    !isLeft(tree, phrase) &&
    !isToBe(tree, phrase) &&
    !wordsOf(tree, phrase.first, phrase.noun, DEPUTY) &&
    !isHyphenated(tree, phrase.noun);
  if (plain && HEADS_OF_STATE.has(noun)) return 'head-of-state';
  const prime = noun === 'pm' || (noun === 'minister' && word(tree, phrase.noun - 1) === 'prime');
  return plain && (prime || (HEADS_OF_GOVERNMENT.has(noun) && isRuling(noun, object)))
    ? 'head-of-government'
    : 'position-held';
}

const TEACHING = new Set([
  'professor',
  'physician',
  'surgeon',
  'resident',
  'consultant',
  'lecturer',
  'teacher',
  'scholar',
  'expert',
  'specialist',
  'doctor',
  'student',
]);
/** Is it what he teaches, and no body? */
export const isTaught = (noun: string, { participant, preposition }: Near) =>
  preposition === 'of' && TEACHING.has(noun) && isSubjectTaught(participant);

/** A predicate and its object. */
export type Tie = readonly [predicate: string, object: Participant];

/** "author of The Alpha Plan": what he wrote; a candidate of a body that is no party is not yet one of it. */
function isNoEmployer(noun: string, { participant, preposition }: Near): boolean {
  if (isWriter(noun)) return preposition === 'of';
  return noun === 'candidate' && !isParty(participant);
}

/** They are of a band, which does not employ them. */
const PLAYING = /^(?:singer|musician|rapper|vocalist|guitarist|bassist|drummer|frontman)$/;

function workOf(near: readonly Near[], noun: string): Tie[] {
  const groups = near.filter((n) => isGroup(n) && !isNoEmployer(noun, n));
  const group = !isPaid(noun)
    ? undefined
    : (last(groups.filter((n) => front(n) && !isStudied(noun, n))) ??
      groups.find((n) => WORK.has(n.preposition) && !isTaught(noun, n)) ??
      near.find(isUnknownAt));
  const tie = PLAYING.test(noun) ? 'member-of' : 'employer';
  return [...(group ? [[tie, group.participant] as const] : []), ...citizenTie(near)];
}

/** "Peruvian", "from Peru". */
function citizenTie(near: readonly Near[]): Tie[] {
  const land = near.find(
    ({ participant, preposition }) =>
      participant.type === 'country' &&
      (preposition === 'from' || (preposition === '' && participant.mention.form === 'adjective')),
  );
  return land ? [['country-of-citizenship', land.participant]] : [];
}

const STUDYING = new Set(['analyst', 'expert', 'specialist', 'scholar', 'historian', 'observer', 'host']);
const STUDIED =
  /\b(?:armed|militant|terror|insurgent|paramilitary|intergovernmental|political party|military alliance|cartel|gang)/i;

/** "Alpha Front expert Ana Sol": what she studies, not who pays her. */
function isStudied(noun: string, { participant: { subtype = '', label } }: Near): boolean {
  return STUDYING.has(noun) && (STUDIED.test(subtype) || /^G-?\d+$/.test(label));
}

/** "the Peruvian company's director": not he, but the company is Peruvian. */
const keepsPeople =
  (tree: Tree) =>
  ({ participant: { last: from } }: Near): boolean => {
    for (let token = from; token < tree.analysis.length && token < from + 4; token++)
      if (tree.analysis.xpos[token] === TAG.POS) return false;
    return true;
  };

const PROSECUTING = new Set(['district', 'state', 'county', 'city', 'prosecuting', 'u.s.', 'us', 'states']);
const BOARDS = new Set(['board', 'council', 'committee', 'panel', 'commission']);

/** The kind of role; a seat on a board is an office, but not in a body behind the name ("Committee member Ana Sol of Alpha"). */
function kindOf(tree: Tree, { noun, last: end, near, where }: RolePhrase): RoleKind {
  const kind = roleKind(roleLemma(tree, noun))!;
  const before = noun > 0 ? word(tree, noun - 1) : '';
  if (isInChief(tree, noun)) return 'office';
  const prosecutes = roleLemma(tree, noun) === 'attorney' && PROSECUTING.has(before);
  const beyond = where === 'title' && near.length > 0 && near.every((n) => n.participant.first >= end);
  return prosecutes || (kind === 'member' && BOARDS.has(before) && !beyond) ? 'office' : kind;
}

const INSIDE =
  /^(?:class|faculty|team|squad|board|committee|council|staff|delegation|cabinet|caucus|crew|choir|family|community|panel)$/;

/** "the Senate armed services committee" */
const PART_WORDS = 4;

/** "a member of the Alpha class of 2004", "of the Alpha faculty": of a part that has no name. */
export function isInside(tree: Tree, { last: end }: Participant): boolean {
  for (let token = end; token < tree.analysis.length && token < end + PART_WORDS; token++) {
    const upos = tree.analysis.upos[token];
    if (upos !== POS.NOUN && upos !== POS.ADJ && upos !== POS.VERB) return false;
    if (INSIDE.test(word(tree, token)) && upos === POS.NOUN) return true;
  }
  return false;
}

const OF_KIND: Readonly<Record<RoleKind, (tree: Tree, phrase: RolePhrase) => Tie[]>> = {
  office: (tree, phrase) => {
    const noun = officeNoun(tree, phrase.noun);
    const object = seat(tree, phrase, noun)?.participant;
    if (isPraise(tree, phrase.first, phrase.noun) || (object && isElsewhere(tree, phrase, object))) return [];
    if (object && (isOfState(tree, phrase.noun, object) || isLocal(tree, phrase, object))) return [];
    if (object) return [[officeOf(tree, phrase, object), object]];
    if (isOfTeams(noun) || noun === 'manager') return [];
    const plain = (n: Near) => front(n) && isOfPeople(tree, n.participant.last, phrase.noun);
    return citizenTie(
      phrase.near.filter((n) => !front(n) || plain(n) || !isOfStates(noun)).filter(keepsPeople(tree)),
    );
  },
  representative: (tree, phrase) => {
    const { near, noun } = phrase;
    const object = principal(tree, near, roleLemma(tree, noun))?.participant;
    const firm = LAWYERS.has(roleLemma(tree, noun)) ? (lawFirm(near) ?? lawyerAt(near)) : undefined;
    if (firm) return [['employer', firm]];
    const seats = OF_SEATS.has(roleLemma(tree, noun));
    const post = near.find((n) => seats && /^(?:to|at)$/.test(n.preposition) && isGroup(n));
    return [
      ...(object ? [[isSeated(tree, noun, object) ? 'position-held' : 'represents', object] as const] : []),
      ...(post && post.participant !== object ? [['position-held', post.participant] as const] : []),
    ];
  },
  occupation: (tree, { near, noun }) => workOf(near, roleLemma(tree, noun)),
  member: (tree, { near }) => {
    const object = near.find((n) => isGroup(n) && (front(n) || n.preposition === 'of'))?.participant;
    return object && !isInside(tree, object) ? [['member-of', object]] : [];
  },
  citizen: (_, { near }) => {
    const object = near.find(({ participant }) => participant.type === 'country')?.participant;
    if (object) return [['country-of-citizenship', object]];
    const group = near.find((n) => isGroup(n) && (front(n) || n.preposition === 'of'))?.participant;
    return group ? [['member-of', group]] : [];
  },
};

/** A person joins a party as a member: an MP, a candidate, a member of it. */
function seatInParty(tree: Tree, noun: number, [predicate, object]: Tie): Tie {
  return isParty(object) && isPartyPerson(roleLemma(tree, noun)) ? ['party', object] : [predicate, object];
}

/** "director of Alpha Bank and Beta Trust": the same of the second. */
function alsoOf({ near }: RolePhrase, ties: readonly Tie[]): Tie[] {
  const [first] = ties;
  const index = near.findIndex(({ participant }) => participant === first?.[1]);
  const [one, two] = [near[index], near[index + 1]];
  if (!first || !one || !two || one.preposition === '' || two.preposition !== one.preposition) return [];
  const groups = isGroup(one) && isGroup(two);
  const gap = two.participant.first - one.participant.last;
  return groups && gap >= 1 && gap <= 2 && two.joined ? [[first[0], two.participant]] : [];
}

/** What a role makes of its holder: predicates and their objects. */
export function tiesOf(tree: Tree, phrase: RolePhrase): Tie[] {
  const ties = OF_KIND[kindOf(tree, phrase)](tree, phrase);
  return [...ties, ...alsoOf(phrase, ties)].map((tie) => seatInParty(tree, phrase.noun, tie));
}
