import { DEPUTY, FORMER, HEADS_OF_GOVERNMENT, HEADS_OF_STATE } from '../lexicon/offices.js';
import type { Participant } from '../participants.js';
import { POS } from '../rel.js';
import type { SentenceScene } from '../scene.js';
import { type Tree, word } from '../tree.js';
import { type Found, overBy } from './draft.js';
import { isParty } from './parties.js';
import { isPortfolio } from './portfolios.js';
import { rolesAs } from './role-as.js';
import { rolesBehind } from './role-behind.js';
import type { Near } from './role-names.js';
import {
  isOfBodies,
  isOfStates,
  isOfTeams,
  isPaid,
  isPartyPerson,
  type RoleKind,
  roleKind,
} from './role-nouns.js';
import { BESIDE, type RolePhrase, titleBefore, titleOf } from './role-phrases.js';
import { pluralRoles } from './role-plurals.js';
import { isGroupLike, isHuman, ownStart, roleLemma, type Words } from './role-words.js';
import { isPlayer } from './sport.js';

const SCORE = { title: 0.9, apposition: 0.86, copula: 0.86, as: 0.85 };
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
function seat(near: readonly Near[], noun: string): Near | undefined {
  const groups = near.filter((n) => isGroup(n) && noun !== 'counterpart' && !isPortfolio(noun, n));
  const group =
    last(groups.filter(front)) ??
    groups.find((n) => POSTS.has(n.preposition)) ??
    groups.find((n) => n.preposition === BESIDE);
  if (group || isOfTeams(noun)) return group;
  return (
    (isOfStates(noun) ? last(near.filter((n) => front(n) && isLand(n))) : undefined) ??
    last(near.filter((n) => front(n) && isLand(n) && n.participant.type === 'place' && !isOfBodies(noun))) ??
    near.find((n) => n.preposition === 'of' && isLand(n) && !(noun === 'coordinator' && isSettled(n))) ??
    near.find((n) => n.participant.type === 'place' && n.preposition === 'at')
  );
}

/** A place of the knowledge base is a place, and no body that was taken for one. */
const isSettled = ({ participant }: Near) => /^Q\d/.test(participant.entity);
const OF_STATES = new Set(['ambassador', 'envoy', 'diplomat', 'consul']);
/** They sit in the body to which they are sent. */
const OF_SEATS = new Set(['representative', 'delegate', 'observer']);
const LAWYERS = new Set(['lawyer', 'attorney', 'advocate', 'barrister', 'counsel']);

/** Whom a representative speaks for: whoever stands in front of the noun or behind "of" and "for". */
function principal(near: readonly Near[], noun: string): Near | undefined {
  const fits = LAWYERS.has(noun) ? near.filter((n) => !isLand(n)) : near;
  const before = fits.filter(front);
  const group = OF_STATES.has(noun) ? undefined : last(before.filter(isGroup));
  return group ?? last(before) ?? fits.find((n) => OF_OR_FOR.has(n.preposition));
}

/** "Kiambu Representative Ana Sol": she sits in parliament for a place. */
function isSeated(tree: Tree, noun: number, { type }: Participant): boolean {
  return type === 'place' && roleLemma(tree, noun) === 'representative';
}

/** "lawyer Ana Sol of Alpha Law Firm": where she works. */
function lawFirm(near: readonly Near[]): Participant | undefined {
  return near.find(
    ({ participant }) =>
      participant.type === 'organization' &&
      /\b(?:law|legal|chambers|llp|associates|partners)\b/i.test(participant.label),
  )?.participant;
}

function wordsOf(tree: Tree, first: number, noun: number, words: ReadonlySet<string>): boolean {
  for (let token = Math.max(0, first - 1); token < noun; token++)
    if (words.has(word(tree, token))) return true;
  return false;
}

const ONCE = new Set(['once', 'formerly', 'previously']);
const IN_GROUPS: ReadonlySet<string> = new Set(['member', 'citizen']);

/** Is the role over: "former", "then-Alpha", "ex-Alpha", "was ... at the time"? */
function isLeft(tree: Tree, { first, noun, left }: RolePhrase): boolean {
  if (left && !IN_GROUPS.has(roleKind(roleLemma(tree, noun)) ?? '')) return true;
  const own = ownStart(tree, first, noun);
  if (wordsOf(tree, own, noun, FORMER) || wordsOf(tree, own, noun, ONCE)) return true;
  if (first > 1 && word(tree, first - 1) === '-' && FORMER.has(word(tree, first - 2))) return true;
  for (let token = Math.max(0, first); token <= noun; token++)
    if (word(tree, token).startsWith('ex-')) return true;
  return false;
}

/** "the presumed head of" */
const PRESUMED = new Set([
  'presumed',
  'alleged',
  'suspected',
  'purported',
  'reputed',
  'possible',
  'potential',
]);
const NOT_YET = new Set(['elect', 'designate']);

/** "president-elect", "prime minister-designate" */
function isToBe(tree: Tree, { noun }: RolePhrase): boolean {
  const next = noun + 1 < tree.analysis.length && word(tree, noun + 1) === '-' ? noun + 2 : noun + 1;
  return next < tree.analysis.length && NOT_YET.has(word(tree, next));
}

function officeOf(tree: Tree, phrase: RolePhrase, { type }: Participant): string {
  const noun = roleLemma(tree, phrase.noun);
  const plain =
    type === 'country' &&
    !isLeft(tree, phrase) &&
    !isToBe(tree, phrase) &&
    !wordsOf(tree, phrase.first, phrase.noun, DEPUTY) &&
    word(tree, phrase.noun - 1) !== '-';
  if (plain && HEADS_OF_STATE.has(noun)) return 'head-of-state';
  const prime = noun === 'pm' || (noun === 'minister' && word(tree, phrase.noun - 1) === 'prime');
  return plain && (prime || HEADS_OF_GOVERNMENT.has(noun)) ? 'head-of-government' : 'position-held';
}

type Tie = readonly [predicate: string, object: Participant];

function workOf(near: readonly Near[], noun: string): Tie[] {
  const group = !isPaid(noun)
    ? undefined
    : (last(near.filter((n) => front(n) && isGroup(n))) ??
      near.find((n) => isGroup(n) && WORK.has(n.preposition)) ??
      near.find((n) => n.participant.type === 'place' && n.preposition === 'at'));
  return [...(group ? [['employer', group.participant] as const] : []), ...citizenTie(near)];
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

const PROSECUTING = new Set(['district', 'state', 'county', 'city', 'prosecuting', 'u.s.', 'us', 'states']);
const BOARDS = new Set(['board', 'council', 'committee', 'panel', 'commission']);

/** The kind of role; a seat on a board is an office. */
function kindOf(tree: Tree, noun: number): RoleKind {
  const kind = roleKind(roleLemma(tree, noun))!;
  const before = noun > 0 ? word(tree, noun - 1) : '';
  const prosecutes = roleLemma(tree, noun) === 'attorney' && PROSECUTING.has(before);
  return prosecutes || (kind === 'member' && BOARDS.has(before)) ? 'office' : kind;
}

const OF_KIND: Readonly<Record<RoleKind, (tree: Tree, phrase: RolePhrase) => Tie[]>> = {
  office: (tree, phrase) => {
    const noun = roleLemma(tree, phrase.noun);
    const object = seat(phrase.near, noun)?.participant;
    if (object) return [[officeOf(tree, phrase, object), object]];
    const coached = noun === 'coach' ? phrase.near.find((n) => front(n) && isLand(n)) : undefined;
    if (coached?.participant.mention.form === 'name') return [['position-held', coached.participant]];
    return isOfStates(noun) || isOfTeams(noun) || noun === 'manager' ? [] : citizenTie(phrase.near);
  },
  representative: (tree, phrase) => {
    const { near, noun } = phrase;
    const object = principal(near, roleLemma(tree, noun))?.participant;
    const firm = LAWYERS.has(roleLemma(tree, noun)) ? lawFirm(near) : undefined;
    if (firm) return [['employer', firm]];
    const seats = OF_SEATS.has(roleLemma(tree, noun));
    const post = near.find((n) => seats && /^(?:to|at)$/.test(n.preposition) && isGroup(n));
    return [
      ...(object ? [[isSeated(tree, noun, object) ? 'position-held' : 'represents', object] as const] : []),
      ...(post && post.participant !== object ? [['position-held', post.participant] as const] : []),
    ];
  },
  occupation: (tree, { near, noun }) => workOf(near, roleLemma(tree, noun)),
  member: (_, { near }) => {
    const object = near.find((n) => isGroup(n) && (front(n) || n.preposition === 'of'))?.participant;
    return object ? [['member-of', object]] : [];
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

function tiesOf(tree: Tree, phrase: RolePhrase): Tie[] {
  const ties = OF_KIND[kindOf(tree, phrase.noun)](tree, phrase);
  return [...ties, ...alsoOf(phrase, ties)].map((tie) => seatInParty(tree, phrase.noun, tie));
}

const NOMINAL = new Set([POS.NOUN, POS.PROPN, POS.ADJ]);

/** One past "of water and energy" behind "minister": what the office is for, where no name stands in it. */
function matterEnd({ tree, participants }: Words, { noun, last }: RolePhrase): number {
  if (!OF_OR_FOR.has(word(tree, Math.min(noun + 1, tree.analysis.length - 1)))) return noun + 1;
  let end = noun + 1;
  for (let token = noun + 2; token < last; token++) {
    if (participants.at[token]! >= 0) break;
    const nominal = NOMINAL.has(tree.analysis.upos[token]!);
    if (!nominal && !/^(?:and|the|-|,)$/.test(word(tree, token))) break;
    if (nominal) end = token + 1;
  }
  const named = [end, end + 1].some((token) => token < tree.analysis.length && participants.at[token]! >= 0);
  return named && word(tree, end) !== 'at' ? noun + 1 : end;
}

/** One past a role behind a name; "head of the Alpha observer mission" is said in full, for it is not the head of Alpha. */
function roleEnd(words: Words, phrase: RolePhrase): number {
  const { noun, near } = phrase;
  const { tree } = words;
  const matter = matterEnd(words, phrase);
  if (matter > noun + 1) return matter;
  const seat = near.find(({ participant }) => participant.first > noun)?.participant;
  let end = seat?.last ?? noun + 1;
  while (end < tree.analysis.length && tree.analysis.upos[end] === POS.NOUN) end++;
  const whole = end < tree.analysis.length && word(tree, end) !== 'and';
  return seat && end > seat.last && end - noun < 9 && whole ? end : noun + 1;
}

/** The words of a role without names, articles and what belongs to names. */
function roleWords(words: Words, phrase: RolePhrase): string {
  const { tree } = words;
  let first = ownStart(tree, phrase.first, phrase.noun);
  for (const { participant, preposition } of phrase.near) {
    if (preposition === '') first = Math.max(first, participant.last);
  }
  while (first < phrase.noun && (NO_ROLE.has(word(tree, first)) || !/^\p{L}{2}/u.test(word(tree, first))))
    first++;
  const end = phrase.where === 'title' ? phrase.last : roleEnd(words, phrase);
  const text = tree.analysis.text.slice(tree.analysis.start[first]!, tree.analysis.end[end - 1]!);
  const role = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^one of (?:the|its) /i, '');
  const left = isLeft(tree, phrase) && !/^(?:former|ex)\b/i.test(role);
  return left ? `former ${role}` : role;
}

/** "chairman Dr. Ana Sol": a form of address in a role is a sign of a name that was not found. */
function namesAnother({ tree, participants }: Words, { first, noun, last, where }: RolePhrase): boolean {
  const end = where === 'title' ? last : noun;
  for (let token = first; token < end; token++)
    if (participants.at[token]! < 0 && NAMED.test(word(tree, token))) return true;
  return false;
}

const NAMED = /^(?:mr|mrs|ms|dr|bin|ibn|bint)\.?$/;
const NO_ROLE = new Set([
  'the',
  'once',
  'formerly',
  'previously',
  'an',
  'also',
  'now',
  'currently',
  'and',
  'then',
  'both',
  'still',
]);
const WITH_ROLE = new Set(['position-held', 'head-of-state', 'head-of-government', 'represents', 'employer']);
const ASSERTED = new Set(['copula', 'as']);

function foundIn(scene: SentenceScene, person: Participant, phrase: RolePhrase): Found[] {
  const { tree } = scene.reader.scene;
  if (namesAnother(scene.reader.scene, phrase)) return [];
  const left = isLeft(tree, phrase);
  return tiesOf(tree, phrase)
    .filter(([, object]) => object.entity !== person.entity)
    .filter(([predicate]) => predicate !== 'country-of-citizenship' || !isPlayer(tree, person))
    .map(([predicate, object]) => ({
      subject: person,
      predicate,
      object,
      trigger: phrase.noun,
      rule: phrase.where,
      score: SCORE[phrase.where],
      asserted: ASSERTED.has(phrase.where),
      ...(phrase.verb === undefined ? {} : { verb: phrase.verb }),
      ...(isToBe(tree, phrase) ? { modality: 'planned' as const } : {}),
      ...(wordsOf(tree, phrase.first, phrase.noun, PRESUMED) ? { modality: 'possible' as const } : {}),
      ...(WITH_ROLE.has(predicate) || left ? { role: roleWords(scene.reader.scene, phrase) } : {}),
      ...(left ? overBy(scene) : {}),
    }));
}

const SAYS = /^(?:said|says|told|tells|announced|added|wrote|explained|warned|confirmed)$/;

/** "Alpha Bank will close, chief executive Ana Sol said", "Alpha Bank ..., its director Ana Sol": the only body named before. */
function onlyBody(scene: SentenceScene, person: Participant, phrase: RolePhrase): RolePhrase {
  const { tree } = scene.reader.scene;
  const { first, near, where, noun } = phrase;
  if (near.length > 0 || where !== 'title' || first <= scene.first || !isOfBodies(roleLemma(tree, noun)))
    return phrase;
  const mark = word(tree, first - 1);
  const next = person.last < scene.last ? word(tree, person.last) : '';
  if (mark !== 'its' && !(mark === ',' && SAYS.test(next))) return phrase;
  const before = scene.participants.filter((one) => one.last <= first && one.mention.form === 'name');
  const bodies = before.filter(({ type }) => type === 'organization');
  const [body] = bodies;
  if (!body || bodies.some(({ entity }) => entity !== body.entity)) return phrase;
  if (
    before.some(({ type }) => type === 'country' && mark === 'its') ||
    before.some(({ type }) => type === 'person')
  )
    return phrase;
  return { ...phrase, near: [{ participant: body, preposition: 'of' }] };
}

/** "the treasurer, Juan Rey" behind "the director of Alpha Bank, Ana Sol": one body has both. */
function inherited(phrase: RolePhrase, body: Participant | undefined, tree: Tree): RolePhrase {
  const definite = phrase.first > 0 && /^(?:the|its|their)$/.test(word(tree, phrase.first - 1));
  const linked = /^(?:of|for|at|in)$/.test(word(tree, Math.min(phrase.noun + 1, tree.analysis.length - 1)));
  if (!body || !definite || linked || phrase.near.length > 0 || !isOfBodies(roleLemma(tree, phrase.noun)))
    return phrase;
  return { ...phrase, near: [{ participant: body, preposition: 'of' }] };
}

function phrasesOf(scene: SentenceScene, person: Participant): RolePhrase[] {
  const words = scene.reader.scene;
  const { form } = person.mention;
  const { first, last } = scene;
  const given = form === 'nominal' ? titleOf(words, person, first) : undefined;
  if (form === 'nominal') return given ? [given] : [];
  if (form === 'adjective') return [];
  const behind = [...rolesBehind(words, person, last), ...rolesAs(words, person, [first, last])];
  if (form === 'pronoun')
    return /^s?he$/.test(word(words.tree, person.first))
      ? behind.filter(({ where }) => ASSERTED.has(where))
      : [];
  const title = titleBefore(words, person, first);
  return title ? [title, ...behind] : behind;
}

/**
 * What the words in a row around a person's name say he is, told without the tree, whose long noun phrases are often
 * wrong: "Peru's minister for labour and trade, Ana Sol", "Ana Sol, a researcher in law at Alpha University".
 */
export function roleRelations(scene: SentenceScene): Found[] {
  const { tree } = scene.reader.scene;
  const found: Found[] = [];
  const read = new Set<number>();
  let body: Participant | undefined;
  const readPerson = (person: Participant) => {
    for (const phrase of phrasesOf(scene, person)) {
      if (person.mention.form === 'nominal' && read.has(phrase.noun)) continue;
      const own = foundIn(scene, person, inherited(onlyBody(scene, person, phrase), body, tree));
      if (own.length > 0) read.add(phrase.noun);
      found.push(...own);
      body =
        own.find(({ predicate, object }) => OF_BODY.has(predicate) && isGroupLike(object))?.object ?? body;
    }
  };
  const people = scene.participants.filter(isHuman);
  people.filter(({ mention }) => mention.form !== 'nominal').forEach(readPerson);
  for (const { person, phrase } of pluralRoles(scene.reader.scene, scene.first, scene.last))
    if (!found.some(({ subject }) => subject === person)) found.push(...foundIn(scene, person, phrase));
  people.filter(({ mention }) => mention.form === 'nominal').forEach(readPerson);
  return found;
}

const OF_BODY = new Set(['position-held', 'represents']);
