import { countryBeside, isGeneric, isInstitution } from '../institutions.js';
import { ROLE_NOUNS } from '../lexicon/roles.js';
import type { Reading } from '../reading.js';
import { roleOf } from '../roles.js';
import type { NamedSpan } from '../spans/named-span.js';
import { addCountryBeside } from './beside.js';
import { type Group, majorityType, newGroup } from './group.js';
import { joinAcronyms, joinEnds, joinShort } from './join-bodies.js';
import { joinBynames } from './join-bynames.js';
import { joinParts, joinSpellings, joinSurnames, markPersons } from './join-persons.js';
import { tradesOf } from './trades.js';

/**
 * "Pakistani Foreign Office", a name that the base lacks: the institution and its country, so that it is one with the
 * "Foreign Office" beside which that people stands.
 */
function ofPeople(
  { knowledge, words, candidates, spanOf, analysis }: Reading,
  { first, last, name }: NamedSpan,
): { readonly name: string; readonly country: string } | undefined {
  const country = last - first > 1 ? knowledge.demonym(words[first]!) : undefined;
  if (country === undefined) return undefined;
  const { start, end } = spanOf(first + 1, last);
  const bare = analysis.text.slice(start, end);
  const key = knowledge.fold(bare);
  if (!key.includes(' ') || !isInstitution(key) || !isGeneric(key) || candidates(name).length > 0)
    return undefined;
  if (/^Indian (?:Health|Affairs)/.test(name)) return undefined; // of America's natives
  return { name: bare, country };
}

/** "Speaker of the National Assembly Ada Voss": the country of one known by name who stands behind the institution. */
function countryOfHolder(
  { lower, knowledge, candidates, spanOf, analysis, capital }: Reading,
  at: NamedSpan,
) {
  const of = lower[at.first - 1] === 'the' ? at.first - 2 : at.first - 1;
  if (lower[of] !== 'of' || !ROLE_NOUNS.has(lower[of - 1] ?? '') || !capital[at.last + 1]) return undefined;
  const { start, end } = spanOf(at.last, at.last + 2);
  const known = candidates(analysis.text.slice(start, end)).find((c) => c.type === 'person' && c.exact);
  return known && knowledge.entity(known.id)?.country;
}

/**
 * Groups by the folded name, in order of first mention. "Foreign Ministry" is another for each country beside it; one
 * without a country joins the last before it.
 */
function byName(reading: Reading, spans: readonly NamedSpan[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  const latest = new Map<string, Group>();
  for (const named of spans) {
    const own = ofPeople(reading, named);
    const span = own ? { ...named, name: own.name } : named;
    const key = reading.knowledge.fold(span.name);
    if (key === '') continue;
    const country =
      own?.country ??
      (isInstitution(key)
        ? (countryBeside(reading, span.first, span.last) ?? countryOfHolder(reading, span))
        : undefined);
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

/** "Tessa Okuma (R-Marven)". */
function hasPartyLetter({ words }: Reading, { last }: NamedSpan): boolean {
  if (!/^[,(]$/.test(words[last] ?? '')) return false;
  const letter = words[last + 1] ?? '';
  return /^[DR]-\p{Lu}/u.test(letter) || (/^[DR]$/.test(letter) && words[last + 2] === '-');
}

/** Offices, countries and gender from the words around each person's names. */
function addRoles(reading: Reading, group: Group): void {
  for (const { span } of group.spans) {
    const { office, country, gender } = roleOf(reading, span.first, span.last);
    if (office) group.roles.add(office);
    if (country) group.countries.add(country);
    group.gender ??= gender;
    for (const trade of tradesOf(reading, span)) group.trades.add(trade);
    if (hasPartyLetter(reading, span)) group.roles.add('lawmaker');
  }
}

/** The names of a document in groups that stand for one entity each, in order of first mention. */
export function groupNames(reading: Reading, spans: readonly NamedSpan[]): Group[] {
  const groups = byName(reading, spans);
  markPersons(reading, groups);
  joinBynames(reading, groups);
  joinParts(reading, groups);
  joinSurnames(reading, groups);
  joinSpellings(reading, groups);
  joinAcronyms(reading, groups);
  joinShort(reading, groups);
  joinEnds(reading, groups);
  const list = [...groups.values()];
  for (const group of list) {
    if (group.type === 'person' || group.type === undefined) addRoles(reading, group);
    else addCountryBeside(reading, group);
  }
  return list.sort((a, b) => a.spans[0]!.span.first - b.spans[0]!.span.first);
}
