import { distance } from 'fastest-levenshtein';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/first-names.js';
import { NICKNAMES } from '../lexicon/nicknames.js';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/roles.js';
import type { Reading } from '../reading.js';
import { type Gender, roleOf } from '../roles.js';
import { absorb, absorbSpans, type Group, type GroupSpan, isPerson, wordsOf } from './group.js';

/** Whether a full name is a person's: tagged so, and not known as something else only. */
function isFullName(reading: Reading, group: Group): boolean {
  if (!isPerson(group) || !group.name.includes(' ')) return false;
  const known = reading.candidates(group.name);
  return known.length === 0 || known.some((c) => c.type === 'person');
}

/** Full names of persons by each of their words but the first names' initials. */
function personsByWord(reading: Reading, groups: ReadonlyMap<string, Group>): Map<string, Group[]> {
  const persons = new Map<string, Group[]>();
  for (const [key, group] of groups) {
    const words = wordsOf(key);
    if (!isFullName(reading, group)) continue;
    const bynames = [...group.others].flatMap((name) => wordsOf(reading.knowledge.fold(name))[0] ?? []);
    for (const word of new Set([...words, words.slice(-2).join(' '), ...bynames])) {
      if (word.length < 2) continue;
      const list = persons.get(word);
      if (list) list.push(group);
      else persons.set(word, [group]);
    }
  }
  return persons;
}

const KIN =
  /^(?:son|daughter|wife|husband|brother|sister|father|mother|widow|nephew|niece|cousin|uncle|aunt|grandson)$/;

/** Words of an office between "his son," and the name. */
const MOST_TITLE = 7;

/** Whether a name comes in as somebody's relative: "son of Wang Jianlin", "his son, former mayor Ivo Okuma". */
function isRelative({ lower, capital, sentence }: Reading, { spans }: Group): boolean {
  const { first } = spans[0]!.span;
  for (let i = first - 1; i > 0 && first - i <= MOST_TITLE && sentence[i] === sentence[first]; i--) {
    if (lower[i] === ',') return KIN.test(lower[i - 1]!);
    if (!capital[i] && !ROLE_MODIFIERS.has(lower[i]!) && !ROLE_NOUNS.has(lower[i]!)) break;
  }
  const before = lower[first - 1] === ',' || lower[first - 1] === 'of' ? first - 2 : first - 1;
  return KIN.test(lower[before] ?? '');
}

/** A person's gender by first name or the form of address beside the full name. */
function genderOfBearer(reading: Reading, { key, spans }: Group): Gender | undefined {
  const [first = ''] = wordsOf(key);
  if (FEMALE_NAMES.has(first)) return 'female';
  if (MALE_NAMES.has(first)) return 'male';
  for (const { span } of spans) {
    const { gender } = roleOf(reading, span.first, span.last);
    if (gender) return gender;
  }
  return undefined;
}

/** "Mr", "Mrs" or "Ms" right before a name. */
function addressBefore({ lower }: Reading, first: number): Gender | undefined {
  const word = lower[first - 1] ?? '';
  return /^(?:mrs|ms|miss|madam)\.?$/.test(word) ? 'female' : /^mr\.?$/.test(word) ? 'male' : undefined;
}

/** Where a name was last given in full before a token; -1 when it was not. */
function lastGiven(bearer: Group, token: number): number {
  let last = -1;
  for (const { span, via } of bearer.spans) if (via === 'name' && span.first <= token) last = span.first;
  return last;
}

/** Sentences at the beginning of a text, its title among them, in which those stand whom it is about. */
const TITLE = 1;

function fullNames({ spans }: Group): number {
  let count = 0;
  for (const { via } of spans) if (via === 'name') count++;
  return count;
}

/** The only one of several of one last name whose full name stands at the head of the text, and no less often than others'. */
function mainBearer(reading: Reading, list: readonly Group[]): Group | undefined {
  const first = list.filter((group) => reading.sentence[group.spans[0]!.span.first]! <= TITLE);
  const [main] = first;
  if (first.length !== 1 || !main) return undefined;
  const most = fullNames(main);
  return list.every((group) => fullNames(group) <= most) ? main : undefined;
}

/** Sentences within which the full name given last is the one that a last name repeats. */
const JUST_NAMED = 1;

/**
 * Whom of several of one last name it means alone: not somebody's relative, if it can be helped; then the one just named
 * in full; then the one whose name came last before it was first used, else the first in the text.
 */
function bearerBefore(reading: Reading, list: readonly Group[], token: number, start: number): Group {
  const own = list.filter((group) => !isRelative(reading, group));
  const able = own.length > 0 ? own : list;
  const main = mainBearer(reading, list);
  if (main && fullNames(main) > 1) return main;
  const near = [...able].sort((a, b) => lastGiven(b, token) - lastGiven(a, token))[0]!;
  const given = lastGiven(near, token);
  if (given >= 0 && reading.sentence[token]! - reading.sentence[given]! <= JUST_NAMED) return near;
  const [first, ...others] = able;
  let best = first!;
  for (const group of others) {
    const begins = group.spans[0]!.span.first;
    if (begins <= start && begins >= best.spans[0]!.span.first) best = group;
  }
  return best;
}

/** Gives each place of a last name to the bearer whom it means there; what no bearer fits ("Mr" for a woman) is left. */
function shareOut(reading: Reading, list: readonly Group[], group: Group): GroupSpan[] {
  const genders = new Map(list.map((bearer) => [bearer, genderOfBearer(reading, bearer)]));
  const shares = new Map<Group, GroupSpan[]>();
  const rest: GroupSpan[] = [];
  const start = group.spans[0]!.span.first;
  const main = mainBearer(reading, list);
  let usual: Group | undefined; // who once goes by the bare last name goes by it throughout
  for (const one of group.spans) {
    if (isAnother(reading, one.span)) {
      const named = list.find(({ spans }) => spans.some(({ span }) => span.first === one.span.last + 1));
      if (named) absorbSpans(named, group, [one], 'surname');
      else rest.push(one);
      continue;
    }
    const gender = addressBefore(reading, one.span.first);
    const able = list.filter((bearer) => gender === undefined || (genders.get(bearer) ?? gender) === gender);
    if (able.length === 0) {
      rest.push(one);
      continue;
    }
    const sure = able.filter((bearer) => gender !== undefined && genders.get(bearer) === gender);
    const fitting = sure.length > 0 && !able.includes(main!) ? sure : able;
    const bearer =
      usual && fitting.includes(usual) ? usual : bearerBefore(reading, fitting, one.span.first, start);
    if (gender === undefined) usual ??= bearer;
    const share = shares.get(bearer);
    if (share) share.push(one);
    else shares.set(bearer, [one]);
  }
  for (const [bearer, spans] of shares) absorbSpans(bearer, group, spans, 'surname');
  return rest;
}

function lastWordIs(group: Group, word: string): boolean {
  return group.key.endsWith(` ${word}`);
}

/** Things less well known than this give way to a person of the text with their name. */
const GIVES_WAY = 300;

/** Whether a short name may be a person's: tagged so somewhere, or nothing else that is well known. */
function maybePerson(reading: Reading, group: Group): boolean {
  const others = reading.candidates(group.name).filter((c) => c.type !== 'person' && c.kind !== 'adjective');
  if (group.spans.some(({ span }) => span.tagged === 'person'))
    return !others.some((c) => c.type === 'country' && c.kind === 'label' && c.exact) || !isMostlyElse(group);
  return others.every((c) => c.prior < GIVES_WAY && c.kind !== 'metonym');
}

/** Whether a name is a person's in less than half of its places: "Namibia", once behind "Miss". */
function isMostlyElse({ spans }: Group): boolean {
  return 2 * spans.filter(({ span }) => span.tagged === 'person').length <= spans.length;
}

/** "Another Habshi", "a certain Okuma": not the one named before. */
function isAnother({ lower }: Reading, { first }: GroupSpan['span']): boolean {
  return /^(?:another|certain)$/.test(lower[first - 1] ?? '');
}

/** Takes a name of two or three words for a person's when its last word alone is one's in the text: "Sanyam Chaurasia". */
export function markPersons(reading: Reading, groups: ReadonlyMap<string, Group>): void {
  for (const group of groups.values()) {
    if (group.type !== 'place' && group.type !== 'organization') continue;
    const words = wordsOf(group.key);
    if (words.length < 2 || words.length > 3 || !/^(?:\p{Lu}[\p{Ll}’'-]+ ?)+$/u.test(group.name)) continue;
    const alone = groups.get(words.at(-1)!);
    if (!alone || !isPerson(alone) || reading.candidates(group.name).length > 0) continue;
    if (reading.candidates(alone.name).some((c) => c.kind !== 'surname')) continue;
    group.type = 'person';
  }
}

/** Known by last name alone to every reader. */
const HOUSEHOLD = 660;
const RULER = /^(?:President|Prime Minister|Chancellor)\b.*? (\d{4})(?:-(\d{4}))?/;

/** "Trump" beside "Ivanka Trump" only: whether the bare name is that of one who rules when the text is written. */
function isRulersName(
  { candidates, knowledge, document }: Reading,
  { name }: Group,
  bearers: readonly Group[],
) {
  const ruler = candidates(name).find((c) => c.type === 'person' && c.prior >= HOUSEHOLD);
  const terms = ruler && RULER.exec(knowledge.entity(ruler.id)!.description);
  const year = Number(document.published?.slice(0, 4));
  if (!terms || !(year >= Number(terms[1]) && year <= Number(terms[2] ?? year))) return false;
  return !bearers.some((bearer) => candidates(bearer.name).some(({ id }) => id === ruler!.id));
}

/** Gives last names, and first names of those so called, to the full name in the text: "Mr. Putin". */
export function joinSurnames(reading: Reading, groups: Map<string, Group>): void {
  const persons = personsByWord(reading, groups);
  for (const [key, group] of [...groups]) {
    if (!maybePerson(reading, group)) continue;
    const bearers = persons.get(key)?.filter((bearer) => bearer !== group);
    if (!bearers || bearers.length === 0) continue;
    const last = bearers.filter((bearer) => lastWordIs(bearer, key));
    if (last.length > 0 && isRulersName(reading, group, last)) continue;
    const rest = shareOut(reading, last.length > 0 ? last : bearers, group);
    if (rest.length === 0) groups.delete(key);
    else group.spans.splice(0, group.spans.length, ...rest);
  }
}

/** "Luis Lacalle" beside "Luis Lacalle Pou", "Tessa Okuma" beside "Tessa M. Okuma": a full name without some of its words. */
export function joinParts(reading: Reading, groups: Map<string, Group>): void {
  const byFirst = new Map<string, Group[]>();
  const byLast = new Map<string, Group[]>();
  const add = (map: Map<string, Group[]>, word: string, group: Group) => {
    const list = map.get(word);
    if (list) list.push(group);
    else map.set(word, [group]);
  };
  for (const group of groups.values()) {
    const words = wordsOf(group.key);
    if (words.length < 3 || !isFullName(reading, group)) continue;
    add(byFirst, words[0]!, group);
    add(byLast, words.at(-1)!, group);
  }
  for (const [key, group] of [...groups]) {
    const words = wordsOf(key);
    if (words.length < 2 || !isFullName(reading, group)) continue;
    const firsts = [words[0]!, ...(NICKNAMES.get(words[0]!) ?? [])];
    const longer = firsts
      .flatMap((word) => byFirst.get(word) ?? [])
      .filter(
        (other) =>
          other !== group &&
          words.length < wordsOf(other.key).length &&
          isInOrder(words.slice(1), wordsOf(other.key).slice(1)),
      );
    const [whole] = longer.length === 0 ? endingIn(byLast, group) : longer;
    if (longer.length > 1 || !whole || !groups.has(whole.key)) continue;
    absorb(whole, group, 'short');
    groups.delete(key);
  }
}

/** "Aba Appiah Amfo" beside "Nana Aba Appiah Amfo": a name of three words or more without the first; undefined when two end so. */
function endingIn(byLast: ReadonlyMap<string, readonly Group[]>, { key }: Group): Group[] {
  const words = wordsOf(key);
  if (words.length < 3) return [];
  const longer = (byLast.get(words.at(-1)!) ?? []).filter((other) => other.key.endsWith(` ${key}`));
  return longer.length === 1 ? longer : [];
}

function isInOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** Whether two words with the same skeleton are near spellings of one name. */
function nearSpelling(a: string, b: string): boolean {
  return a.length >= 5 && b.length >= 5 && a[0] === b[0] && distance(a, b) <= 2;
}

/** A last name that nobody bears but somebody nearly does: "Ryabkov" beside "Sergei Rybakov". */
export function joinSpellings(reading: Reading, groups: Map<string, Group>): void {
  const { skeleton } = reading.knowledge;
  const full = [...groups].filter(([, group]) => isFullName(reading, group));
  const bySkeleton = new Map<string, Group[]>();
  for (const [key, group] of full) {
    const code = skeleton(wordsOf(key).at(-1)!);
    const list = bySkeleton.get(code);
    if (list) list.push(group);
    else bySkeleton.set(code, [group]);
  }
  for (const [key, group] of [...groups]) {
    if (key.includes(' ') || !maybePerson(reading, group)) continue;
    if (group.spans.every(({ span }) => isAnother(reading, span))) continue;
    const near = (bySkeleton.get(skeleton(key)) ?? []).find(
      (other) => nearSpelling(key, wordsOf(other.key).at(-1)!) && !isRulersName(reading, group, [other]),
    );
    if (!near) continue;
    absorb(near, group, 'spelling');
    groups.delete(key);
  }
}
