import type { Participant } from '../participants.js';
import { POS } from '../rel.js';
import { lemma, word } from '../tree.js';
import { isOwnSubject } from './opening.js';
import { type Near, namesIn } from './role-names.js';
import { isAddress } from './role-nouns.js';
import { BESIDE, isOver, type RolePhrase } from './role-phrases.js';
import {
  afterBrackets,
  at,
  beforeAddresses,
  CLOSING,
  isHuman,
  isListComma,
  isNominal,
  isOwner,
  isPerson,
  isRoleNoun,
  JOINTS,
  LINKS,
  LONGEST,
  OPENING,
  ownStart,
  type Words,
  wordAt,
} from './role-words.js';

const SKIPPED = new Set(
  'once also now currently the a an then former both still newly presumed alleged suspected purported reputed retired'.split(
    ' ',
  ),
);
/** One person has so many roles in a row at most. */
const MOST_ROLES = 5;

/** Does a role go on behind a comma: "founder, chairman and chief of"? */
function goesOn(words: Words, comma: number, last: number): boolean {
  for (let token = comma + 1; token < last && token <= comma + 5; token++) {
    if (isRoleNoun(words, token)) return !isPerson(words, token + 1);
    const joint = JOINTS.has(word(words.tree, token)) || SKIPPED.has(word(words.tree, token));
    const plain = isNominal(words, token) && words.tree.analysis.upos[token] !== POS.PROPN;
    if (at(words, token) || !(plain || joint)) return false;
  }
  return false;
}

const AFTER_ROLE = new Set(['emeritus', 'designate', 'elect', 'general', 'mayor', 'police', 'state']);

/** "the model management arm": a noun behind the noun of a role, which only describes it. */
function isThing(words: Words, token: number): boolean {
  const { tree } = words;
  return !at(words, token) && tree.analysis.upos[token] === POS.NOUN && !AFTER_ROLE.has(word(tree, token));
}

/** "Alpha Bank chairman and Beta Trust director": nothing but "and" stands between a role and the next name. */
function isJoint(words: Words, from: number, to: number): boolean {
  return to === from + 1 && /^(?:and|&)$/.test(wordAt(words, from));
}

/** The last noun of a role before its first preposition, in the words from a token on; -1 for none. */
export function nounBehind(words: Words, first: number, last: number): number {
  const { tree } = words;
  let noun = -1;
  for (let token = first; token < last && token < first + LONGEST; token++) {
    if (isRoleNoun(words, token)) {
      noun = token;
      continue;
    }
    if (noun === token - 1 && isThing(words, token)) noun = -1;
    const name = at(words, token);
    if (name && noun >= 0 && noun < token && isJoint(words, noun + 1, token)) return noun;
    if (name && isHuman(name) && !isOwner(words, name.last)) return -1;
    const mark = word(tree, token);
    if (noun < 0 && OPENING.has(mark) && afterBrackets(words, token, last) > token) {
      token = afterBrackets(words, token, last) - 1;
      continue;
    }
    const newly =
      /^(?:appointed|elected)$/.test(mark) && /^(?:newly|recently)$/.test(wordAt(words, token - 1));
    if (newly && !/^(?:the|as|to)$/.test(wordAt(words, token + 1))) continue;
    const inside =
      name || isNominal(words, token) || isOwner(words, token) || JOINTS.has(mark) || SKIPPED.has(mark);
    if (inside || isListComma(words, token) || (mark === ',' && noun >= 0 && goesOn(words, token, last)))
      continue;
    return noun;
  }
  return noun;
}

/** "and director of Beta Trust": another role begins behind a joint. */
function startsRole(words: Words, token: number, last: number): boolean {
  for (let t = token; t < last && t < token + 5; t++) {
    if (isRoleNoun(words, t)) return true;
    if (t > token && wordAt(words, t) === 'and') return false; // "of Trade and Transport and chairman of"
    const name = at(words, t);
    if (name?.type === 'person') return false;
    if (
      !name &&
      !isNominal(words, t) &&
      !JOINTS.has(word(words.tree, t)) &&
      !SKIPPED.has(word(words.tree, t))
    )
      return false;
  }
  return false;
}

/** "and Skin Specialist at": what is joined has a name behind it as well. */
function isLinkedOn(words: Words, from: number, last: number): boolean {
  let role = false;
  for (let token = from; token < last && token < from + 5; token++) {
    if (LINKS.has(word(words.tree, token))) return role;
    if (at(words, token) || !isNominal(words, token)) return false;
    role ||= isRoleNoun(words, token) || /^\p{Lu}/u.test(capitalOf(words, token));
  }
  return false;
}

function capitalOf({ tree }: Words, token: number): string {
  const { text, start } = tree.analysis;
  return text.slice(start[token]!, start[token]! + 2);
}

/** "the Patrols directorate": whatever its tag, a word with a capital is a part of a name. */
function isCapital(words: Words, token: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(capitalOf(words, token));
}

/** One past the words behind a role's noun that belong to it: "of the board of Alpha Bank". */
function phraseEnd(words: Words, noun: number, last: number): number {
  const { tree } = words;
  let end = noun + 1;
  let linked = false;
  for (let token = noun + 1; token < last && token < noun + LONGEST; token++) {
    const name = at(words, token);
    const mark = word(tree, token);
    linked ||= LINKS.has(mark);
    const closed = afterBrackets(words, token, last);
    if (closed > token && LINKS.has(wordAt(words, closed))) {
      token = closed - 1;
      continue;
    }
    if (name && isHuman(name) && !isOwner(words, name.last)) break;
    if (mark === 'and' && startsRole(words, token + 1, last)) break;
    if (mark === 'and' && !linked && !isLinkedOn(words, token + 1, last)) break;
    const seated = mark === 'based' && wordAt(words, token - 1) === '-'; // "of the Lima-based charity Alpha Aid"
    const small =
      seated ||
      LINKS.has(mark) ||
      JOINTS.has(mark) ||
      mark === 'the' ||
      mark === 'a' ||
      isOwner(words, token);
    const part = isNominal(words, token) || (linked && isCapital(words, token));
    if (!name && !part && !small && !isListComma(words, token)) break;
    end = token + 1;
  }
  return end;
}

/** "Ana Sol, Alpha editor Juan Rey, secretary of": a name that was not found ends before the comma. */
export function listsNames(words: Words, first: number, noun: number): boolean {
  const { tree } = words;
  for (let token = first + 1; token < noun; token++) {
    const name = tree.analysis.upos[token - 1] === POS.PROPN && !isRoleNoun(words, token - 1);
    if (word(tree, token) === ',' && name && !at(words, token - 1)) return true;
  }
  return false;
}

/** Names beside the noun of a role in the words behind a person. */
function nearBehind(words: Words, noun: number, [first, end]: readonly [number, number]): Near[] {
  const before = namesIn(words, [first, noun]).map((near) => ({ ...near, preposition: '' }));
  return [...before, ...namesIn(words, [noun + 1, end], BESIDE)];
}

/** "Ana Sol, Director, Alpha Bank, said": the body behind a comma, with another behind it. */
function afterComma(words: Words, comma: number, last: number): Near[] {
  const participant = wordAt(words, comma) === ',' ? at(words, comma + 1) : undefined;
  if (participant?.type !== 'organization' || participant.mention.form !== 'name') return [];
  const end = afterBrackets(words, participant.last, last);
  return /^[,.;)]?$/.test(wordAt(words, end)) ? [{ participant, preposition: 'of' }] : [];
}

/** "Prof. Ana Sol": the name of another person begins, with forms of address and initials in front. */
export function namesPerson(words: Words, from: number, last: number): boolean {
  const { analysis } = words.tree;
  for (let token = from; token < last && token < from + 5; token++) {
    if (at(words, token)) return isPerson(words, token);
    const mark = word(words.tree, token);
    if (token === from && isAddress(mark) && analysis.upos[token + 1] === POS.PROPN) return true;
    if (!isAddress(mark) && mark !== '.' && analysis.upos[token] !== POS.PROPN) return false;
  }
  return false;
}

/** "the rector of Beta College, Dr. Juan Rey": the words from a token on go on to a comma and the name of another. */
export function leadsToNext(words: Words, from: number, last: number): boolean {
  const { upos } = words.tree.analysis;
  for (let token = from; token < last && token < from + 2 * LONGEST; token++) {
    if (isPerson(words, token)) {
      let front = beforeAddresses(words, at(words, token)!.first, from);
      while (front > from && isRoleNoun(words, front - 1)) front--;
      return wordAt(words, front - 1) === ',';
    }
    if (upos[token] === POS.VERB || upos[token] === POS.AUX || upos[token] === POS.PRON) return false;
    if (/^[;.:"“]$/.test(wordAt(words, token))) return false;
  }
  return false;
}

export interface RoleStart {
  /** First and one past the last token in which a role is sought. */
  readonly first: number;
  readonly last: number;
  readonly where: RolePhrase['where'];
  readonly verb?: number;
  readonly left?: boolean;
  /** The verb says that it goes on ("is serving from 2021 to 2026"). */
  readonly current?: boolean;
}

/** "a former envoy of Peru and head of Alpha Bank": he is neither now. */
function hasFormer(words: Words, first: number, noun: number): boolean {
  for (let token = ownStart(words.tree, first, noun); token < noun; token++)
    if (word(words.tree, token) === 'former') return true;
  return false;
}

function isOverIn(words: Words, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (isOver(words, token)) return true;
  return false;
}

/** ", treasurer of Beta Trust": a role with a name of its own, and no person behind it. */
function isLinkedRole(words: Words, from: number, last: number): boolean {
  const noun = nounBehind(words, from, last);
  if (noun < 0 || !LINKS.has(wordAt(words, noun + 1)) || namesPerson(words, noun + 1, last)) return false;
  const end = phraseEnd(words, noun, last);
  const next = wordAt(words, end) === ',' ? end + 1 : end;
  return namesIn(words, [noun + 1, end], BESIDE).length > 0 && !namesPerson(words, next, last);
}

/** Where the next of several roles begins behind one that ends at a token; -1 where none does. */
function nextRole(words: Words, end: number, last: number): number {
  const mark = afterBrackets(words, end, last);
  const comma = wordAt(words, mark) === ',';
  const next = comma && wordAt(words, mark + 1) === 'and' ? mark + 1 : mark;
  if (wordAt(words, next) === 'and') return startsRole(words, next + 1, last) ? next + 1 : -1;
  if (!comma || wordAt(words, next + 1) === 'the') return -1; // ", the registrar of" is another
  return isLinkedRole(words, next + 1, last) ? next + 1 : -1;
}

/** "president of Alpha-Ana Sol": a hyphen that stands for a space. */
export function isGlued(words: Words, end: number): boolean {
  return wordAt(words, end) === '-' && isPerson(words, end + 1);
}

/** The roles that begin at a token: "founder of Alpha Bank and director of Beta Trust". */
export function rolesFrom(words: Words, start: RoleStart): RolePhrase[] {
  const { last, where, verb } = start;
  const found: RolePhrase[] = [];
  let { first } = start;
  let former = false;
  while (found.length < MOST_ROLES) {
    const noun = nounBehind(words, first, last);
    if (noun < 0 || namesPerson(words, noun + 1, last) || listsNames(words, first, noun)) break;
    const end = phraseEnd(words, noun, last);
    if (where === 'apposition' && (namesPerson(words, end, last) || isGlued(words, end))) break;
    const own = nearBehind(words, noun, [first, end]);
    const near = own.length === 0 && where === 'apposition' ? afterComma(words, end, last) : own;
    const article = /^(?:the|a|an)$/.test(wordAt(words, first));
    former = hasFormer(words, first, noun) || (former && !article);
    const left = start.left || former || (!start.current && isOverIn(words, noun + 1, end));
    found.push({ noun, first, last: end, near, where, left, ...(verb === undefined ? {} : { verb }) });
    first = nextRole(words, end, last);
    if (first < 0) break;
  }
  return found.filter(({ near }, i) => i === 0 || near.length > 0);
}

/** Steps over ", 52," and ", aged 52," behind a name. */
export function afterAge(words: Words, from: number): number {
  const age = wordAt(words, from + 1) === 'aged' ? from + 2 : from + 1;
  const isAge = wordAt(words, from) === ',' && /^\d{1,3}$/.test(wordAt(words, age));
  return isAge && wordAt(words, age + 1) === ',' ? age + 1 : from;
}

/** "is", "has been" at a token: the last word of the verb, else -1. */
function beAt({ tree }: Words, from: number): number {
  const { length, upos } = tree.analysis;
  const be = from + 1 < length && /^(?:has|had)$/.test(word(tree, from)) ? from + 1 : from;
  if (be >= length || upos[be] !== POS.AUX || lemma(tree, be) !== 'be') return -1;
  return be === from || word(tree, be) === 'been' ? be : -1;
}

/** "who is": the token of the verb, else -1. */
function relativeBe(words: Words, from: number): number {
  const who = wordAt(words, from) === ',' ? from + 1 : from;
  return wordAt(words, who) === 'who' ? beAt(words, who + 1) : -1;
}

/** Steps over "of Alpha Bank" behind a name. */
export function afterBody(words: Words, from: number): number {
  if (!/^(?:of|from)$/.test(wordAt(words, from))) return from;
  const body = at(words, wordAt(words, from + 1) === 'the' ? from + 2 : from + 1);
  if (!body || body.type === 'person' || isOwner(words, body.last)) return from;
  const land = wordAt(words, body.last) === ',' ? at(words, body.last + 1) : undefined;
  return body.type === 'place' && land?.type === 'country' ? land.last : body.last;
}

const KIN =
  /^(?:son|daughter|wife|husband|widow|brother|sister|father|mother|friend|aide|lawyer|deputy|successor|predecessor)$/;

/** "the son of the late Ana Sol, was the ruler of": who was it is another. */
function isOfKin(words: Words, person: Participant): boolean {
  const front = beforeAddresses(words, person.first, 0);
  for (let token = front - 1; token > front - 6 && token > 0; token--) {
    if (wordAt(words, token) === 'of') return KIN.test(wordAt(words, token - 1));
    if (at(words, token) || wordAt(words, token) === ',') return false;
  }
  return false;
}

const SAID = /^(?:said|says|told|tells|added|claimed|claims|revealed|reported|reports|announced|confirmed)$/;

/** "He was seen with Juan Rey, a former clerk living abroad has said": the words behind the comma are who says it. */
export function isSpeaker(
  words: Words,
  person: Participant,
  [first, last]: readonly [number, number],
): boolean {
  const { tree } = words;
  const object = tree.analysis.upos[person.first - 1];
  const plain = /^an?$/.test(wordAt(words, person.last + 1));
  if (!plain && object !== POS.VERB && object !== POS.ADP) return false;
  let said = person.last + 2;
  while (said < last && !SAID.test(word(tree, said))) {
    if (/^[,;.()“"]$/.test(word(tree, said)) || word(tree, said) === 'who') return false;
    said++;
  }
  for (let token = first; said < last && token < person.first; token++)
    if (tree.analysis.upos[token] === POS.VERB || tree.analysis.upos[token] === POS.AUX)
      return !SAID.test(wordAt(words, person.first - 1));
  return false;
}

/** "(chairman, Alpha Bank)", "(head of Alpha Bank)": a role in brackets. */
function inBrackets(words: Words, person: Participant, last: number): RolePhrase[] {
  const from = person.last;
  const end = afterBrackets(words, from, last);
  if (end === from || !CLOSING.has(wordAt(words, end - 1))) return [];
  const [role] = rolesFrom(words, { first: from + 1, last: end - 1, where: 'apposition' });
  if (!role || role.near.length > 0) return role ? [role] : [];
  if (wordAt(words, role.last) !== ',') return [];
  const near = namesIn(words, [role.last + 1, end - 1], 'of').slice(0, 1);
  return near.length === 0 ? [] : [{ ...role, near }];
}

/** "Ana Sol, a researcher in law at Alpha University", "Ana Sol is the head of Alpha Bank", "Ana Sol, who was head of". */
export function rolesBehind(
  words: Words,
  person: Participant,
  [start, last]: readonly [number, number],
): RolePhrase[] {
  const { tree } = words;
  const bracketed = inBrackets(words, person, last);
  if (bracketed.length > 0) return bracketed;
  const from = afterAge(words, afterBrackets(words, person.last, last));
  if (from >= last) return [];
  const who = relativeBe(words, from);
  const plain = afterBody(words, from);
  const led = tree.analysis.upos[person.first - 1] === POS.ADP; // "who lost to Ana Sol, is a senator"
  const comma =
    !led && wordAt(words, from) === ',' && /^(?:is|was)$/.test(wordAt(words, from + 1)) ? from + 1 : plain;
  const be = who >= 0 ? who : beAt(words, comma);
  if (be >= 0) {
    if (who < 0 && isOfKin(words, person)) return [];
    const left = word(tree, be) === 'was' || word(tree, be - 1) === 'had';
    const current = word(tree, be) === 'is' || word(tree, be - 1) === 'has';
    return rolesFrom(words, { first: be + 1, last, where: 'copula', left, current });
  }
  if (word(tree, from) !== ',' || /^(?:and|or|but)$/.test(wordAt(words, from + 1))) return [];
  if (isSpeaker(words, person, [start, last]) || isOwnSubject(tree, person, [start, last])) return [];
  return rolesFrom(words, { first: from + 1, last, where: 'apposition' });
}
