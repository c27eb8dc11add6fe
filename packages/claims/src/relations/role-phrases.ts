import { FORMER } from '../lexicon/offices.js';
import type { Participant } from '../participants.js';
import { POS, TAG } from '../rel.js';
import { type Tree, word } from '../tree.js';
import { isWhole, type Near, nameBehind, namesIn } from './role-names.js';
import { isAddress, isOfStates, roleKind } from './role-nouns.js';
import {
  at,
  beforeAddresses,
  beforeBrackets,
  beforeGiven,
  CLOSING,
  goesOnWith,
  isDash,
  isHeadlineVerb,
  isListComma,
  isNominal,
  isOwner,
  isPerson,
  isRoleNoun,
  JOINTS,
  LINKS,
  LONGEST,
  OPENING,
  roleLemma,
  type Words,
  wordAt,
} from './role-words.js';

/** The words that say what a person is, as they stand in a row: half-open tokens. */
export interface RolePhrase {
  /** The noun that names the role. */
  readonly noun: number;
  readonly first: number;
  readonly last: number;
  readonly near: readonly Near[];
  readonly where: 'title' | 'apposition' | 'copula' | 'as';
  /** The verb that gives the role: "was named chairman". */
  readonly verb?: number;
  /** The words tell that the role is over: "resigned as", "was ... at the time". */
  readonly left?: boolean;
}

/** What stands for the link word of a name right behind a noun. */
export const BESIDE = 'beside';
const OWNERS = new Set(['its', 'their', 'his', 'her']);

/** The noun of the role in the words that end at a token: the last one, or one with "of ..." behind it. */
function titleNoun(words: Words, end: number, first: number): number {
  const { tree } = words;
  if (end > first && isRoleNoun(words, end - 1)) return end - 1;
  for (let token = end - 1; token >= first && token > end - LONGEST; token--) {
    const open = beforeBrackets(words, token + 1, first);
    if (open <= token) {
      token = open;
      continue;
    }
    if (isRoleNoun(words, token) && goesOnWith(words, token, end)) return token;
    const inside = isNominal(words, token) || LINKS.has(word(tree, token)) || isListComma(words, token);
    const small = JOINTS.has(word(tree, token)) || word(tree, token) === 'the';
    if (isPerson(words, token) || !(inside || small || at(words, token))) return -1;
  }
  return -1;
}

const PLACED = new Set(['in', 'at', 'near', 'from', 'on', 'outside']);

/** "In Peru minister Ana Sol met": where it happens, not whose minister she is. */
export function isPlace(words: Words, name: Participant, first: number): boolean {
  const { tree } = words;
  if (name.type === 'organization' || name.mention.form !== 'name' || isOwner(words, name.last)) return false;
  return name.first > first && PLACED.has(word(tree, name.first - 1));
}

/** "Ana Sol spokesman": a person in front of one who speaks for him. */
function isServed(words: Words, token: number, noun: number): boolean {
  if (roleKind(roleLemma(words.tree, noun)) !== 'representative' || at(words, token)?.last !== token + 1)
    return false;
  for (let t = token + 1; t < noun; t++) if (!isNominal(words, t)) return false;
  return true;
}

const VICE = new Set(['vice', 'deputy', 'executive', 'managing', 'general']);

/** "the Peruvian government and President Ana Sol" */
const OF_STATE =
  /^(?:government|parliament|authorities|people|army|military|administration|state|media|officials|forces|senate|congress|police|opposition)$/;

/** "for the first time and Foreign Minister Ana Sol" */
function isLowerBefore(words: Words, and: number): boolean {
  const { text, start, upos } = words.tree.analysis;
  if (and < 1 || and + 1 >= words.tree.analysis.length || isRoleNoun(words, and - 1)) return false;
  const small = upos[and - 1] === POS.NOUN && /^\p{Ll}/u.test(text[start[and - 1]!]!);
  return small && /^\p{Lu}\p{Ll}/u.test(text.slice(start[and + 1]!, start[and + 1]! + 2));
}

/** "Agriculture and Chairman of": what stands before "and" is no part of the role behind it. */
function isOtherRole(words: Words, and: number, noun: number): boolean {
  if (word(words.tree, and) !== 'and') return false;
  if (at(words, beforeBrackets(words, and, 0) - 1)) return true;
  if (OF_STATE.test(word(words.tree, and - 1)) && at(words, and - 2)) return true;
  if (isLowerBefore(words, and)) return true;
  const next = and + 1 === noun || (and + 2 === noun && VICE.has(word(words.tree, and + 1)));
  const linked = next && LINKS.has(wordAt(words, noun + 1));
  const { upos, text, start } = words.tree.analysis;
  const proper =
    upos[and - 1] === POS.PROPN || /^\p{Lu}/u.test(text.slice(start[and - 1]!, start[and - 1]! + 2));
  return linked && !isRoleNoun(words, and - 1) && proper;
}

/** "warned-that-President": hyphens that stand for spaces. */
function isSmall(tree: Tree, token: number): boolean {
  const upos = tree.analysis.upos[token];
  return upos === POS.SCONJ || upos === POS.PRON || upos === POS.DET || upos === POS.AUX;
}

/** Joints that cannot begin a role. */
const LOOSE = new Set(['and', '-', '/', '&', 'then', 'former']);

/** The first of the words in front of a role's noun that belong to it. */
export function phraseStart(words: Words, noun: number, first: number): number {
  const { tree } = words;
  let start = noun;
  for (let token = noun - 1; token >= first && token > noun - LONGEST; token--) {
    const name = at(words, token);
    if (name?.type === 'person' && !isOwner(words, name.last)) {
      if (isServed(words, token, noun)) start = name.first;
      break;
    }
    const known = name || isNominal(words, token) || isOwner(words, token) || JOINTS.has(word(tree, token));
    const bracket = OPENING.has(word(tree, token)) || CLOSING.has(word(tree, token));
    if (isOtherRole(words, token, noun) || isDash(words, token) || isHeadlineVerb(words, token)) break;
    const half = wordAt(words, token + 1) === '-' && !isDash(words, token + 1) && !isSmall(tree, token); // "far-right"
    if (!known && !bracket && !half && !isListComma(words, token)) break;
    start = token;
    if (name?.mention.form === 'pronoun' || OWNERS.has(word(tree, token))) break;
  }
  const { participant } = namesIn(words, [start, noun])[0] ?? {};
  if (participant && isPlace(words, participant, first)) start = participant.last;
  while (start < noun && (LOOSE.has(word(tree, start)) || CLOSING.has(word(tree, start)))) start++;
  return start;
}

/** "of the Peru football federation" */
function isModifier({ tree }: Words, { last }: Participant): boolean {
  return last < tree.analysis.length && NAMING.has(tree.analysis.upos[last]!) && !isAddress(word(tree, last));
}

const NAMING = new Set([POS.NOUN, POS.ADJ]);

/** "Peru's foreign minister", which stands for a person named elsewhere. */
export function titleOf(words: Words, person: Participant, first: number): RolePhrase | undefined {
  const { tree } = words;
  const noun = person.last - 1;
  const tag = tree.analysis.xpos[noun];
  if (tag === TAG.NNS || tag === TAG.NNPS || roleKind(roleLemma(tree, noun)) === undefined) return undefined;
  if (wordAt(words, noun - 1) === '-' && wordAt(words, noun - 2) === 'in') return undefined; // "editor-in-chief"
  if (wordAt(words, person.last) === '-' && wordAt(words, person.last + 1) === 'elect') return undefined; // "President-elect Ana Sol"
  const start = phraseStart(words, person.first, first);
  const before = namesIn(words, [start, person.last])
    .filter(({ participant }) => participant.type !== 'person')
    .map((name) => ({ ...name, preposition: '' }));
  const behind = before.length === 0 ? nameBehind(words, person.last) : undefined;
  const near = behind && !isModifier(words, behind.participant) ? [behind] : before;
  if (near.length === 0) return undefined;
  return { noun, first: start, last: person.last, near, where: 'title', left: isOver(words, person.last) };
}

/** "at the time", "until 2010": what stands before it is over. */
export function isOver(words: Words, token: number): boolean {
  const [next, second, third] = [token, token + 1, token + 2].map((t) => wordAt(words, t));
  if (next === 'until' || next === 'till') return true;
  if (next === 'at' && (second === 'the' || second === 'that') && third === 'time') return true;
  if (next === 'back' && second === 'then') return true;
  const years = /^(?:1[89]|20)\d\d$/;
  return (
    (next === 'from' && years.test(second!) && /^(?:to|until|-|–)$/.test(third!)) ||
    (next === 'between' && years.test(second!)) ||
    (next === 'in' && second === 'the' && /^(?:1[89]|20)\d0s?$/.test(third!))
  );
}

const OPENS = new Set([',', '"', '“', 'that', 'said', 'says', 'to', '-', '–', '—', ':', ';', 'while', 'as']);

/** Does nothing but an article stand between the beginning of a clause and the title? */
function opensClause(words: Words, start: number, first: number): boolean {
  let before = start - 1;
  while (before >= first && /^(?:the|an?|then)$/.test(wordAt(words, before))) before--;
  if (wordAt(words, before) === 'and' && titleNoun(words, before, first) >= 0)
    return opensClause(words, phraseStart(words, titleNoun(words, before, first), first), first);
  if (wordAt(words, before) === 'as') return before === first || wordAt(words, before - 1) === ','; // not "listed as"
  return before < first || OPENS.has(wordAt(words, before));
}

/**
 * "..., Ana Sol, ..." and "... , Ana Sol." close a title in front of a comma; "The head of Alpha Bank, Ana Sol said" does
 * where nothing stands before the title ("he is the head of Alpha Bank, Ana Sol said").
 */
function isClosed(words: Words, person: Participant, [start, first]: readonly [number, number]): boolean {
  const { tree } = words;
  if (person.last >= tree.analysis.length || /^[,(;:.)]$/.test(word(tree, person.last))) return true;
  const upos = tree.analysis.upos[person.last];
  const verb = upos === POS.VERB || upos === POS.AUX;
  return verb && opensClause(words, start, first);
}

/** Is the word right before a title a form of address or rank, the office in front of it: "chairman of Alpha Bank General Ana Sol"? */
function isRank(words: Words, noun: number, first: number): boolean {
  const { tree } = words;
  if (!isAddress(word(tree, noun))) return false;
  const start = phraseStart(words, noun, first);
  for (let token = start; token < noun; token++) if (isRoleNoun(words, token)) return true;
  const front = namesIn(words, [start, noun])[0]?.participant;
  if (!front) return true;
  const before = wordAt(words, front.first - 1) === 'the' ? front.first - 2 : front.first - 1;
  return LINKS.has(wordAt(words, before));
}

/** The end of the words of a title in front of a name and its noun; a rank counts where no office stands before it. */
function titleEnd(words: Words, from: number, first: number): { end: number; noun: number } {
  const whole = beforeAddresses(words, from, first, { ranks: false });
  const noun = titleNoun(words, whole, first);
  if (noun < 0 || noun !== whole - 1 || !isRank(words, noun, first)) return { end: whole, noun };
  const end = beforeAddresses(words, from, first);
  const office = titleNoun(words, end, first);
  return office < 0 ? { end: whole, noun } : { end, noun: office };
}

/** Does a title with its body stand in front of a name: "The director of Alpha Bank, Mr. Ana Sol", "Mayor of Lima Mr. Ana Sol"? */
export function followsTitle(words: Words, person: Participant, first: number): boolean {
  const before = beforeAddresses(words, person.first, first);
  const comma = wordAt(words, before - 1) === ',';
  const end = comma ? before - 1 : before;
  const noun = end > first ? titleNoun(words, end, first) : -1;
  if (noun < 0 || (!comma && noun === end - 1)) return false;
  return !isOfAnother(words, phraseStart(words, noun, first), first);
}

/** "Ana Sol, the Alpha chairman, Juan Rey, ...": a role between commas is of the name in front of it. */
function isOfAnother(words: Words, start: number, first: number): boolean {
  const comma = /^(?:the|an?)$/.test(wordAt(words, start - 1)) ? start - 2 : start - 1;
  if (wordAt(words, comma) !== ',' || !isPerson(words, comma - 1)) return false;
  return !followsTitle(words, at(words, comma - 1)!, first);
}

/** "Peru's new minister is Ana Sol" */
function isOwnerAt(words: Words, token: number): boolean {
  return token > 0 && isOwner(words, token) && at(words, token - 1)?.mention.form === 'name';
}

/** "whose director is Ana Sol", "Peru's new minister is Ana Sol": the verb in front of the name. */
function isWhoseIs(words: Words, from: number): boolean {
  if (!/^(?:is|was)$/.test(wordAt(words, from - 1))) return false;
  for (let token = from - 2; token > from - 9; token--) {
    if (wordAt(words, token) === 'whose') return true;
    if (isOwnerAt(words, token)) return wordAt(words, from - 1) === 'is';
    if (token < 0 || !(isNominal(words, token) || wordAt(words, token) === 'and')) return false;
  }
  return false;
}

/** "The rector, Alpha University (AU), Lima, Prof. Ana Sol": the body between commas, in a title that opens a clause. */
function commaBody(words: Words, comma: number, first: number): RolePhrase | undefined {
  let end = comma;
  let body: Participant | undefined;
  for (let step = 0; step < 2 && end > first; step++) {
    const name = at(words, beforeBrackets(words, end, first) - 1);
    const fits =
      name && (name.type === 'organization' || name.type === 'place') && name.mention.form === 'name';
    if (!fits || wordAt(words, name.first - 1) !== ',') break;
    body = name;
    end = name.first - 1;
    const noun = body.type === 'organization' ? titleNoun(words, end, first) : -1;
    if (noun < 0 || at(words, end - 1)) continue;
    const start = phraseStart(words, noun, first);
    if (!opensClause(words, start, first)) return undefined;
    return {
      noun,
      first: start,
      last: end,
      near: [{ participant: body, preposition: 'of' }],
      where: 'title',
    };
  }
  return undefined;
}

/** "Peru's minister for labour and trade, Ana Sol": the words of a title in front of a name. */
function titleBefore(words: Words, person: Participant, first: number): RolePhrase | undefined {
  const { tree } = words;
  const given = beforeGiven(words, person.first, first);
  const is = isWhoseIs(words, given) && !isOwner(words, person.last);
  const plain = beforeAddresses(words, is ? given - 1 : given, first);
  if (/^(?:and|or)$/.test(wordAt(words, given - 1)) || LINKS.has(wordAt(words, plain - 1))) return undefined;
  const comma = plain > first && word(tree, plain - 1) === ',';
  const { end, noun } = titleEnd(words, comma ? plain - 1 : is ? given - 1 : given, first);
  if (noun < 0) return comma ? commaBody(words, plain - 1, first) : undefined;
  const start = phraseStart(words, noun, first);
  if (comma && (isOfAnother(words, start, first) || !isClosed(words, person, [start, first])))
    return undefined;
  const inside = [
    ...namesIn(words, [start, noun]).map((name) => ({ ...name, preposition: '' })),
    ...namesIn(words, [noun, end], BESIDE),
  ];
  const behind =
    inside.length > 0
      ? undefined
      : (nameBehind(words, person.last) ??
        employerBehind(words, person.last, noun) ??
        whose(words, start, first));
  const near = behind ? [behind] : inside;
  const charge = wordAt(words, end) === '-' && wordAt(words, end + 3) === 'charge'; // "officer-in-charge"
  return { noun, first: start, last: charge ? end + 4 : end, near, where: 'title' };
}

/** "historian Ana Sol from Alpha University says" */
function employerBehind(words: Words, mark: number, noun: number): Near | undefined {
  if (wordAt(words, mark) !== 'from' || roleKind(roleLemma(words.tree, noun)) !== 'occupation')
    return undefined;
  const participant = at(words, wordAt(words, mark + 1) === 'the' ? mark + 2 : mark + 1);
  if (participant?.type !== 'organization' || !isWhole(words, participant)) return undefined;
  return isOwner(words, participant.last) ? undefined : { participant, preposition: 'of' };
}

/** "Alpha Museum, whose director Ana Sol", "whose director is Ana Sol". */
function whose(words: Words, start: number, first: number): Near | undefined {
  if (wordAt(words, start - 1) !== 'whose') return undefined;
  const end = wordAt(words, start - 2) === ',' ? start - 2 : start - 1;
  const participant = end > first ? at(words, end - 1) : undefined;
  if (!participant || participant.type === 'person') return undefined;
  const land = participant.type === 'place' || participant.type === 'country';
  return land && LINKS.has(wordAt(words, participant.first - 1))
    ? undefined
    : { participant, preposition: 'of' };
}

const isBody = ({ participant }: Near) => participant.type === 'organization';

/** "Alpha chairman and Beta director Ana Sol": the two roles of a title whose words hold both. */
function parted(words: Words, title: RolePhrase): RolePhrase[] | undefined {
  const { first, noun, near } = title;
  for (let and = noun - 1; and > first; and--) {
    if (wordAt(words, and) !== 'and' || !isRoleNoun(words, and - 1)) continue;
    const own = near.filter(({ participant }) => participant.first > and);
    const other = near.filter(({ participant }) => participant.last < and);
    const seated = other.some(isBody) || (other.length > 0 && isOfStates(roleLemma(words.tree, and - 1)));
    const office = roleKind(roleLemma(words.tree, noun)) === 'office';
    if (!(own.some(isBody) || (office && own.length > 0)) || !seated) return undefined;
    return [
      { ...title, first: and + 1, near: own },
      { ...title, first, noun: and - 1, last: and, near: other },
    ];
  }
  return undefined;
}

/** "The chief of Alpha Bank and chair of Beta Trust, Ana Sol": the role in front of "and", where both have a body behind them. */
function linkedBefore(words: Words, title: RolePhrase, first: number): RolePhrase | undefined {
  const and = title.first - 1;
  if (wordAt(words, and) !== 'and' || !LINKS.has(wordAt(words, title.noun + 1))) return undefined;
  const noun = titleNoun(words, and, first);
  if (noun < 0 || noun >= and - 1) return undefined;
  const start = phraseStart(words, noun, first);
  const front = namesIn(words, [start, noun]).map((name) => ({ ...name, preposition: '' }));
  const near = [...front, ...namesIn(words, [noun, and], BESIDE)];
  return near.length === 0 ? undefined : { noun, first: start, last: and, near, where: 'title' };
}

/** "Former Alpha Radio and Beta Radio editor Ana Sol": the body in front of "and", and that both are over. */
function formerOfBoth(words: Words, title: RolePhrase): RolePhrase[] | undefined {
  const { first, near } = title;
  const participant = wordAt(words, first - 1) === 'and' ? at(words, first - 2) : undefined;
  const front = near[0]?.participant;
  if (participant?.type !== 'organization' || front?.first !== first || front.type !== 'organization')
    return undefined;
  if (!FORMER.has(wordAt(words, participant.first - 1))) return undefined;
  const left = { ...title, left: true };
  return [left, { ...left, first: front.last, near: [{ participant, preposition: 'of' }] }];
}

/** The roles that the words in front of a name give. */
export function titlesBefore(words: Words, person: Participant, first: number): RolePhrase[] {
  const title = titleBefore(words, person, first);
  if (!title) return [];
  const several = formerOfBoth(words, title) ?? parted(words, title);
  if (several) return several;
  const other = linkedBefore(words, title, first);
  return other ? [title, other] : [title];
}
