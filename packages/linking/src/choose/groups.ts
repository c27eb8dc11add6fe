import { distance } from 'fastest-levenshtein';
import { countryBeside, isInstitution } from '../institutions.js';
import type { Reading } from '../reading.js';
import { roleOf } from '../roles.js';
import type { NamedSpan } from '../spans/named-span.js';
import { type Group, type GroupSpan, majorityType, newGroup } from './group.js';

function wordsOf(folded: string): string[] {
  return folded.split(' ');
}

/**
 * Groups by the folded name, in order of first mention. "Foreign Ministry" is another for each country beside it; one
 * without a country joins the last before it.
 */
function byName(reading: Reading, spans: readonly NamedSpan[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  const latest = new Map<string, Group>();
  for (const span of spans) {
    const key = reading.knowledge.fold(span.name);
    if (key === '') continue;
    const country = isInstitution(key) ? countryBeside(reading, span.first, span.last) : undefined;
    const full = country === undefined ? key : `${key}|${country}`;
    const group = country === undefined ? (groups.get(key) ?? latest.get(key)) : groups.get(full);
    if (group) {
      group.spans.push({ span, via: 'name' });
      continue;
    }
    const made = newGroup(span, key);
    if (country !== undefined) made.countries.add(country);
    groups.set(full, made);
    if (isInstitution(key)) latest.set(key, made);
  }
  for (const group of groups.values()) group.type = majorityType(group.spans);
  return groups;
}

function absorb(into: Group, from: Group, via: GroupSpan['via']): void {
  into.spans.push(...from.spans.map(({ span }) => ({ span, via })));
  into.others.add(from.name);
  into.spans.sort((a, b) => a.span.first - b.span.first);
}

function isPerson(group: Group): boolean {
  return group.type === 'person';
}

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
    for (const word of new Set([...words, words.slice(-2).join(' ')])) {
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

/** Whether a name comes in as somebody's relative: "son of Wang Jianlin", "his wife Tessa Okuma". */
function isRelative({ lower }: Reading, { spans }: Group): boolean {
  const { first } = spans[0]!.span;
  const before = lower[first - 1] === ',' || lower[first - 1] === 'of' ? first - 2 : first - 1;
  return KIN.test(lower[before] ?? '');
}

/**
 * Whom of several of one last name it means alone: not somebody's relative, if it can be helped; then the one whose
 * name was given last before it, else the first in the text.
 */
function bearerBefore(reading: Reading, list: readonly Group[], token: number): Group {
  const own = list.filter((group) => !isRelative(reading, group));
  const [first, ...others] = own.length > 0 ? own : list;
  let best = first!;
  for (const group of others) {
    const start = group.spans[0]!.span.first;
    if (start <= token && start >= best.spans[0]!.span.first) best = group;
  }
  return best;
}

function lastWordIs(group: Group, word: string): boolean {
  return group.key.endsWith(` ${word}`);
}

/** Things less well known than this give way to a person of the text with their name. */
const GIVES_WAY = 300;

/** Whether a short name may be a person's: tagged so somewhere, or nothing else that is well known. */
function maybePerson(reading: Reading, group: Group): boolean {
  if (group.spans.some(({ span }) => span.tagged === 'person')) return true;
  const others = reading.candidates(group.name).filter((c) => c.type !== 'person' && c.kind !== 'adjective');
  return others.every((c) => c.prior < GIVES_WAY && c.kind !== 'metonym');
}

/** Gives last names, and first names of those so called, to the full name in the text: "Mr. Putin". */
function joinSurnames(reading: Reading, groups: Map<string, Group>): void {
  const persons = personsByWord(reading, groups);
  for (const [key, group] of [...groups]) {
    if (!maybePerson(reading, group)) continue;
    const bearers = persons.get(key)?.filter((bearer) => bearer !== group);
    if (!bearers || bearers.length === 0) continue;
    const last = bearers.filter((bearer) => lastWordIs(bearer, key));
    absorb(
      bearerBefore(reading, last.length > 0 ? last : bearers, group.spans[0]!.span.first),
      group,
      'surname',
    );
    groups.delete(key);
  }
}

/** "Luis Lacalle" beside "Luis Lacalle Pou", "Tessa Okuma" beside "Tessa M. Okuma": a full name without some of its words. */
function joinParts(reading: Reading, groups: Map<string, Group>): void {
  const byFirst = new Map<string, Group[]>();
  for (const group of groups.values()) {
    const words = wordsOf(group.key);
    if (words.length < 3 || !isFullName(reading, group)) continue;
    const list = byFirst.get(words[0]!);
    if (list) list.push(group);
    else byFirst.set(words[0]!, [group]);
  }
  for (const [key, group] of [...groups]) {
    const words = wordsOf(key);
    if (words.length < 2 || !isFullName(reading, group)) continue;
    const longer = (byFirst.get(words[0]!) ?? []).filter(
      (other) =>
        other !== group && words.length < wordsOf(other.key).length && isInOrder(words, wordsOf(other.key)),
    );
    if (longer.length !== 1 || !groups.has(longer[0]!.key)) continue;
    absorb(longer[0]!, group, 'short');
    groups.delete(key);
  }
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
function joinSpellings(reading: Reading, groups: Map<string, Group>): void {
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
    const near = (bySkeleton.get(skeleton(key)) ?? []).find((other) =>
      nearSpelling(key, wordsOf(other.key).at(-1)!),
    );
    if (!near) continue;
    absorb(near, group, 'spelling');
    groups.delete(key);
  }
}

const INITIAL = /^(?:of|the|and|for|in|on|de|du|des|la)$/;

/** First letters of the words of a name, with and without those of its small words. */
function initials(key: string): string[] {
  const words = key.split(' ');
  const all = words.map((word) => word[0]).join('');
  const main = words.filter((word) => !INITIAL.test(word)).map((word) => word[0]);
  return [all, main.join('')];
}

function pastPossessive({ lower }: Reading, token: number): number {
  return /^['’]s?$/.test(lower[token] ?? '') ? token + 1 : token;
}

/** Letters that stand for something better known than this stand for it whatever names the text has. */
const EVERYBODY_KNOWS = 550;

/** Whether letters are better known than a name of the text that they may abbreviate: two letters abbreviate much. */
function isKnownAs(reading: Reading, letters: string): boolean {
  const known = reading.candidates(letters).filter((c) => c.kind !== 'surname');
  return known.some((c) => letters.length < 3 || c.prior >= EVERYBODY_KNOWS);
}

/**
 * Whether letters in brackets behind a name are its own: they begin as it does, or, for a long name of a body, are those
 * of its name in another language. Of what looks like a person only all the initials are.
 */
function isLettersFor(group: Group, letters: string): boolean {
  const { key } = group;
  if (isPerson(group)) return letters.length > 2 && initials(key).includes(letters.toLowerCase());
  if (key[0] === letters[0]!.toLowerCase()) return true;
  return group.type === 'organization' && key.split(' ').length > 3 && /^[A-Z]{3,6}$/.test(letters);
}

/** Gives acronyms to the name they abbreviate, when the text has both: "Economic Community (EC)". */
function joinAcronyms(reading: Reading, groups: Map<string, Group>): void {
  const byInitials = new Map<string, Group>();
  const byEnd = new Map<number, Group>();
  for (const [key, group] of groups) {
    if (!key.includes(' ')) continue;
    for (const { span } of group.spans) byEnd.set(pastPossessive(reading, span.last), group);
    if (isPerson(group)) continue;
    for (const letters of initials(group.key)) if (!byInitials.has(letters)) byInitials.set(letters, group);
  }
  for (const [key, group] of [...groups]) {
    const letters = group.name.replaceAll('.', '');
    if (!/^[A-Z][A-Za-z]{1,11}$/.test(letters)) continue;
    const { first } = group.spans[0]!.span;
    const before = reading.words[first - 1] === '(' ? byEnd.get(first - 1) : undefined;
    const bracketed = before !== undefined && isLettersFor(before, letters);
    const isAcronym = letters.length < 10 && letters.slice(1) !== letters.slice(1).toLowerCase();
    const full = bracketed ? before : isAcronym ? byInitials.get(key) : undefined;
    if (!full || full === group || (!bracketed && isKnownAs(reading, group.name))) continue;
    if (isPerson(full)) full.type = 'organization';
    absorb(full, group, 'acronym');
    groups.delete(key);
  }
}

/** Organizations of several words by their first and by their last word. */
function byEdgeWord(groups: ReadonlyMap<string, Group>): Map<string, Group[]> {
  const edges = new Map<string, Group[]>();
  for (const group of groups.values()) {
    if (!group.key.includes(' ') || group.type !== 'organization') continue;
    const words = wordsOf(group.key);
    for (const word of [words[0]!, words.at(-1)!]) {
      const list = edges.get(word);
      if (list) list.push(group);
      else edges.set(word, [group]);
    }
  }
  return edges;
}

/** Of a company of such a name the first word is not a place. */
const COMPANY_END =
  / (?:labs|technology|technologies|group|holdings|inc|corp|ltd|media|entertainment|energy|motors|systems|partners|capital|ventures)$/;

/**
 * A short name that begins or ends a longer one of the text: "Brookings" beside "Brookings Institution", "Heat" beside
 * "Miami Heat". Not one that the base has as a place or person.
 */
function joinShort(reading: Reading, groups: Map<string, Group>): void {
  const edges = byEdgeWord(groups);
  for (const [key, group] of [...groups]) {
    if ((group.type !== 'organization' && group.type !== 'place') || key.length < 4 || isInstitution(key))
      continue;
    const begins = edges.get(wordsOf(key)[0]!)?.find((other) => other.key.startsWith(`${key} `));
    if (group.type === 'place' && !COMPANY_END.test(begins?.key ?? '')) continue;
    const longer = begins ?? edges.get(key)?.find((other) => other.key.endsWith(` ${key}`));
    const known = reading.candidates(group.name).some((c) => c.kind !== 'surname' && c.prior >= 200);
    if (!longer || longer === group || known) continue;
    absorb(longer, group, 'short');
    groups.delete(key);
  }
}

/** Offices, countries and gender from the words around each person's names. */
function addRoles(reading: Reading, group: Group): void {
  for (const { span } of group.spans) {
    const { office, country, gender } = roleOf(reading, span.first, span.last);
    if (office) group.roles.add(office);
    if (country) group.countries.add(country);
    group.gender ??= gender;
  }
}

/** The names of a document in groups that stand for one entity each, in order of first mention. */
export function groupNames(reading: Reading, spans: readonly NamedSpan[]): Group[] {
  const groups = byName(reading, spans);
  joinParts(reading, groups);
  joinSurnames(reading, groups);
  joinSpellings(reading, groups);
  joinAcronyms(reading, groups);
  joinShort(reading, groups);
  const list = [...groups.values()];
  for (const group of list) if (group.type === 'person' || group.type === undefined) addRoles(reading, group);
  return list.sort((a, b) => a.spans[0]!.span.first - b.spans[0]!.span.first);
}
