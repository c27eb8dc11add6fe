import type { Participant, Participants } from '../participants.js';
import { POS, TAG } from '../rel.js';
import { lemma, type Tree, word } from '../tree.js';
import { isAddress, roleKind } from './role-nouns.js';

/** A name beside the noun of a role, with the preposition before it; '' in front of the noun. */
export interface Near {
  readonly participant: Participant;
  readonly preposition: string;
}

/** The words that say what a person is, as they stand in a row: half-open tokens. */
export interface RolePhrase {
  /** The noun that names the role. */
  readonly noun: number;
  readonly first: number;
  readonly last: number;
  readonly near: readonly Near[];
  readonly where: 'title' | 'apposition' | 'copula';
}

interface Words {
  readonly tree: Tree;
  readonly participants: Participants;
}

const LONGEST = 18;
const NOMINAL = new Set([POS.NOUN, POS.PROPN, POS.ADJ, POS.NUM]);
const NAMING = new Set([POS.NOUN, POS.PROPN]);
const JOINTS = new Set(['and', '-', '/', '&', 'then', 'former', 'vice', 'deputy']);
const OPENING = new Set(['(', '[']);
const CLOSING = new Set([')', ']']);
const LINKS = new Set(['of', 'for', 'at', 'to', 'with', 'in', 'from', 'on']);
const OF = new Set(['of', 'for', 'at', 'to']);
const OWNERS = new Set(['its', 'their', 'his', 'her']);

function at({ participants }: Words, token: number): Participant | undefined {
  const index = token < 0 || token >= participants.at.length ? -1 : participants.at[token]!;
  return index < 0 ? undefined : participants.all[index];
}

function isOwner({ tree }: Words, token: number): boolean {
  return tree.analysis.xpos[token] === TAG.POS;
}

/** The noun of a role; plural nouns name others. */
export function isRoleNoun(words: Words, token: number): boolean {
  const { tree } = words;
  const tag = tree.analysis.xpos[token];
  if (at(words, token) || !NOMINAL.has(tree.analysis.upos[token]!)) return false;
  return tag !== TAG.NNS && tag !== TAG.NNPS && roleKind(lemma(tree, token)) !== undefined;
}

/** A noun, name, adjective or number; "marketing" counts before a noun. */
function isNominal({ tree }: Words, token: number): boolean {
  const { upos, xpos } = tree.analysis;
  if (NOMINAL.has(upos[token]!)) return true;
  return xpos[token] === TAG.VBG && token + 1 < tree.analysis.length && NAMING.has(upos[token + 1]!);
}

const isPerson = (words: Words, token: number) => at(words, token)?.type === 'person';

/** "chief human capital, corporate affairs and marketing officer": a comma inside a list of what one is officer of. */
function isListComma(words: Words, token: number): boolean {
  const { tree } = words;
  if (word(tree, token) !== ',' || isPerson(words, token - 1) || isPerson(words, token + 1)) return false;
  if (!isNominal(words, token - 1) || !isNominal(words, token + 1)) return false;
  for (let t = token + 2; t < token + 6 && t < tree.analysis.length; t++) {
    if (word(tree, t) === 'and') return true;
    if (isPerson(words, t) || (!isNominal(words, t) && word(tree, t) !== ',')) return false;
  }
  return false;
}

/** Steps over forms of address: "Prof. Dr.". */
function beforeAddresses(words: Words, from: number, first: number): number {
  const { tree } = words;
  let end = from;
  while (end > first && !at(words, end - 1)) {
    const last = word(tree, end - 1);
    const joined = end - 2 > first && word(tree, end - 2) === '-'; // "Secretary-General"
    const before = joined ? end - 3 : end - 2;
    const whole = last === 'general' && before >= first && isRoleNoun(words, before);
    if (whole || !(isAddress(last) || last === '.')) break;
    end--;
  }
  return end;
}

/** The noun of the role in the words that end at a token: the last one, or one with "of ..." behind it. */
function titleNoun(words: Words, end: number, first: number): number {
  const { tree } = words;
  if (end > first && isRoleNoun(words, end - 1)) return end - 1;
  for (let token = end - 1; token >= first && token > end - LONGEST; token--) {
    if (isRoleNoun(words, token) && OF.has(word(tree, token + 1))) return token;
    const person = at(words, token)?.type === 'person';
    const inside = isNominal(words, token) || OF.has(word(tree, token)) || isListComma(words, token);
    if (
      person ||
      !(inside || JOINTS.has(word(tree, token)) || word(tree, token) === 'the' || at(words, token))
    )
      return -1;
  }
  return -1;
}

/** "at Alpha University's Beta Centre": the owner of a name that follows. */
function owns(words: Words, name: Participant, last: number): boolean {
  if (name.last + 1 >= last || !isOwner(words, name.last)) return false;
  if (name.type === 'organization') return true;
  for (let token = name.last + 1; token < last; token++) {
    if (at(words, token)) return true;
    if (!isNominal(words, token) && words.tree.analysis.upos[token] !== POS.VERB) return false;
  }
  return false;
}

/** "of Bangladesh Mahila Parishad" of which only the country was taken for a name. */
function isCut(words: Words, { type, last, mention }: Participant): boolean {
  const land = type === 'country' || type === 'place';
  if (!land || mention.form === 'adjective' || last >= words.tree.analysis.length) return false;
  return words.tree.analysis.upos[last] === POS.PROPN && !at(words, last);
}

/** Names between two tokens with the nearest link word before each; owners and cut names behind one are left out. */
function namesIn(words: Words, first: number, last: number): Near[] {
  const found: Near[] = [];
  let preposition = '';
  for (let token = first; token < last; token++) {
    if (LINKS.has(word(words.tree, token))) preposition = word(words.tree, token);
    const participant = at(words, token);
    if (!participant || found.some((near) => near.participant === participant)) continue;
    if (preposition !== '' && (owns(words, participant, last) || isCut(words, participant))) continue;
    found.push({ participant, preposition });
  }
  return found;
}

const PLACED = new Set(['in', 'at', 'near', 'from', 'on', 'outside']);

/** "In Peru minister Ana Sol met": where it happens, not whose minister she is. */
export function isPlace(words: Words, name: Participant, first: number): boolean {
  const { tree } = words;
  if (name.type === 'organization' || name.mention.form !== 'name' || isOwner(words, name.last)) return false;
  return name.first > first && PLACED.has(word(tree, name.first - 1));
}

/** The first of the words in front of a role's noun that belong to it. */
function phraseStart(words: Words, noun: number, first: number): number {
  const { tree } = words;
  let start = noun;
  for (let token = noun - 1; token >= first && token > noun - LONGEST; token--) {
    const name = at(words, token);
    if (name?.type === 'person' && !isOwner(words, name.last)) break;
    const known = name || isNominal(words, token) || isOwner(words, token) || JOINTS.has(word(tree, token));
    const bracket = OPENING.has(word(tree, token)) || CLOSING.has(word(tree, token));
    if (word(tree, token) === 'and' && at(words, token - 1)) break;
    if (!known && !bracket && !isListComma(words, token)) break;
    start = token;
    if (name?.mention.form === 'pronoun' || OWNERS.has(word(tree, token))) break;
  }
  const { participant } = namesIn(words, start, noun)[0] ?? {};
  if (participant && isPlace(words, participant, first)) start = participant.last;
  while (start < noun && (JOINTS.has(word(tree, start)) || CLOSING.has(word(tree, start)))) start++;
  return start;
}

/** "Peru's foreign minister", which stands for a person named elsewhere. */
export function titleOf(words: Words, person: Participant, first: number): RolePhrase | undefined {
  const { tree } = words;
  const noun = person.last - 1;
  const tag = tree.analysis.xpos[noun];
  if (tag === TAG.NNS || tag === TAG.NNPS || roleKind(lemma(tree, noun)) === undefined) return undefined;
  const start = phraseStart(words, person.first, first);
  const near = namesIn(words, start, person.last)
    .filter(({ participant }) => participant.type !== 'person')
    .map((name) => ({ ...name, preposition: '' }));
  return near.length === 0 ? undefined : { noun, first: start, last: person.last, near, where: 'title' };
}

/** "Prime Minister Ana Sol of Peru": whose office it is stands behind the name. */
function behindName(words: Words, { last }: Participant): Near[] {
  const { tree } = words;
  if (last + 1 >= tree.analysis.length || !OF.has(word(tree, last))) return [];
  const name = at(words, word(tree, last + 1) === 'the' ? last + 2 : last + 1);
  if (!name || name.type === 'person' || isCut(words, name)) return [];
  return [{ participant: name, preposition: word(tree, last) }];
}

/** "Peru's minister for labour and trade, Ana Sol": the words of a title in front of a name. */
export function titleBefore(words: Words, person: Participant, first: number): RolePhrase | undefined {
  const { tree } = words;
  const comma = person.first > first && word(tree, person.first - 1) === ',';
  const end = beforeAddresses(words, person.first - (comma ? 1 : 0), first);
  const noun = titleNoun(words, end, first);
  if (noun < 0) return undefined;
  const closed = person.last < tree.analysis.length && /^[,(]$/.test(word(tree, person.last));
  if (comma && !closed) return undefined;
  const start = phraseStart(words, noun, first);
  const inside = [
    ...namesIn(words, start, noun).map((name) => ({ ...name, preposition: '' })),
    ...namesIn(words, noun, end),
  ];
  const near = inside.length > 0 ? inside : behindName(words, person);
  if (comma && near.length === 0) return undefined;
  return { noun, first: start, last: end, near, where: 'title' };
}

const SKIPPED = new Set(['also', 'now', 'currently', 'the', 'a', 'an', 'then', 'former']);

/** Steps over "(Ana)", "(安娜)" behind a name. */
function afterBrackets({ tree }: Words, from: number, last: number): number {
  if (from >= last || !OPENING.has(word(tree, from))) return from;
  for (let token = from + 1; token < last && token < from + LONGEST; token++)
    if (CLOSING.has(word(tree, token))) return token + 1;
  return from;
}

/** Does a role go on behind a comma: "founder, chairman and chief of"? */
function goesOn(words: Words, comma: number, last: number): boolean {
  for (let token = comma + 1; token < last && token <= comma + 5; token++) {
    if (isRoleNoun(words, token)) return at(words, token + 1)?.type !== 'person';
    const joint = JOINTS.has(word(words.tree, token)) || SKIPPED.has(word(words.tree, token));
    const plain = isNominal(words, token) && words.tree.analysis.upos[token] !== POS.PROPN;
    if (at(words, token) || !(plain || joint)) return false;
  }
  return false;
}

const AFTER_ROLE = new Set(['emeritus', 'designate', 'elect', 'general']);

/** "the model management arm": a noun behind the noun of a role, which only describes it. */
function isThing(words: Words, token: number): boolean {
  const { tree } = words;
  return !at(words, token) && tree.analysis.upos[token] === POS.NOUN && !AFTER_ROLE.has(word(tree, token));
}

/** The last noun of a role before its first preposition, from the words behind a name. */
function nounBehind(words: Words, first: number, last: number): number {
  const { tree } = words;
  let noun = -1;
  for (let token = first; token < last && token < first + LONGEST; token++) {
    if (isRoleNoun(words, token)) {
      noun = token;
      continue;
    }
    if (noun === token - 1 && isThing(words, token)) noun = -1;
    const name = at(words, token);
    if (name?.type === 'person' && !isOwner(words, name.last)) return -1;
    const mark = word(tree, token);
    const inside =
      name || isNominal(words, token) || isOwner(words, token) || JOINTS.has(mark) || SKIPPED.has(mark);
    if (inside || isListComma(words, token) || (mark === ',' && noun >= 0 && goesOn(words, token, last)))
      continue;
    return noun;
  }
  return noun;
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
    if (name?.type === 'person' || (mark === 'and' && !linked)) break;
    const small =
      LINKS.has(mark) || JOINTS.has(mark) || mark === 'the' || mark === 'a' || isOwner(words, token);
    if (!name && !isNominal(words, token) && !small && !isListComma(words, token)) break;
    end = token + 1;
  }
  return end;
}

/** "Ana Sol, Alpha editor Juan Rey, secretary of": a name that was not found ends before the comma. */
function listsNames(words: Words, first: number, noun: number): boolean {
  const { tree } = words;
  for (let token = first + 1; token < noun; token++) {
    const name = tree.analysis.upos[token - 1] === POS.PROPN && !isRoleNoun(words, token - 1);
    if (word(tree, token) === ',' && name && !at(words, token - 1)) return true;
  }
  return false;
}

/** "Ana Sol, a researcher in law at Alpha University", "Ana Sol is the head of Alpha Bank". */
export function roleBehind(words: Words, person: Participant, last: number): RolePhrase | undefined {
  const { tree } = words;
  const from = afterBrackets(words, person.last, last);
  if (from >= last) return undefined;
  const comma = word(tree, from) === ',';
  const copula = tree.analysis.upos[from] === POS.AUX && lemma(tree, from) === 'be';
  if (!comma && !copula) return undefined;
  const noun = nounBehind(words, from + 1, last);
  if (noun < 0 || at(words, noun + 1)?.type === 'person' || listsNames(words, from + 1, noun))
    return undefined;
  const end = phraseEnd(words, noun, last);
  if (comma && at(words, end)?.type === 'person') return undefined;
  const before = namesIn(words, from + 1, noun).map((near) => ({ ...near, preposition: '' }));
  const near = [...before, ...namesIn(words, noun + 1, end)];
  return { noun, first: from + 1, last: end, near, where: comma ? 'apposition' : 'copula' };
}
