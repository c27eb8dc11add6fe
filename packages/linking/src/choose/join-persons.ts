import { distance } from 'fastest-levenshtein';
import type { Reading } from '../reading.js';
import { absorb, type Group, isPerson, wordsOf } from './group.js';

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
export function joinSurnames(reading: Reading, groups: Map<string, Group>): void {
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
export function joinParts(reading: Reading, groups: Map<string, Group>): void {
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
    const near = (bySkeleton.get(skeleton(key)) ?? []).find((other) =>
      nearSpelling(key, wordsOf(other.key).at(-1)!),
    );
    if (!near) continue;
    absorb(near, group, 'spelling');
    groups.delete(key);
  }
}
