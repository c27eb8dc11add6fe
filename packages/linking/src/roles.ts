import {
  FEMALE_TITLES,
  HONORIFICS,
  MALE_TITLES,
  ROLE_LINKS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
} from './lexicon/roles.js';
import { isRegional } from './peoples.js';
import type { Reading } from './reading.js';
import { hasUpos } from './tags.js';

export type Gender = 'female' | 'male';

/** What stands beside a person's name. */
export interface Role {
  /** "deputy foreign minister", without the country; absent for a bare form of address. */
  readonly office?: string;
  /** Id of the country that the words beside it name. */
  readonly country?: string;
  readonly gender?: Gender;
}

/** Offices as they are written before a name. */
const WRITTEN: Readonly<Record<string, string>> = {
  'gov.': 'governor',
  'sen.': 'senator',
  'rep.': 'representative',
  'gen.': 'general',
  'col.': 'colonel',
  'adm.': 'admiral',
};

const ADDRESS = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dr', 'dr.', 'sir', 'dame', 'st.']);
const MOST_TOKENS = 10;
/** Tokens back in which the beginning of what opens a sentence is looked for. */
const FAR = 16;

function countryCalled(reading: Reading, name: string): string | undefined {
  return reading
    .candidates(name)
    .find((c) => c.type === 'country' && c.kind !== 'metonym' && c.kind !== 'surname' && c.prior >= 400)?.id;
}

const HALF = /^(?:north|south|northern|southern)$/;

/** "South Sudan" at either of its words; undefined where a token is no part of such a name. */
function halfCountry(reading: Reading, token: number): string | undefined {
  const { lower, words, capital } = reading;
  const first = HALF.test(lower[token]!) ? token : HALF.test(lower[token - 1] ?? '') ? token - 1 : -1;
  if (first < 0 || !capital[first + 1]) return undefined;
  return countryCalled(reading, `${words[first]} ${words[first + 1]}`);
}

/** The country that a token names as such, as an adjective or as a possessor. */
function countryAt(reading: Reading, token: number): string | undefined {
  if (!reading.capital[token] || isRegional(reading, token, token + 1)) return undefined;
  return halfCountry(reading, token) ?? countryCalled(reading, reading.words[token]!);
}

function isOffice(reading: Reading, token: number): boolean {
  const word = reading.lower[token]!;
  if (!reading.capital[token] && hasUpos(reading.analysis, token, 'VERB')) return false; // "offers to host Putin"
  return ROLE_NOUNS.has(word) || ROLE_MODIFIERS.has(word) || (HONORIFICS.has(word) && !ADDRESS.has(word));
}

/** The words of an office in a run of tokens, without countries and loose links at its ends. */
function officeText(reading: Reading, first: number, last: number): string | undefined {
  const parts: string[] = [];
  let noun = false;
  let ofSomething = false;
  for (let i = first; i < last; i++) {
    const written = reading.lower[i]!;
    const word = WRITTEN[written] ?? written;
    if (countryAt(reading, i) !== undefined || ADDRESS.has(word)) continue;
    noun ||= ROLE_NOUNS.has(word) && isOffice(reading, i);
    if (isOffice(reading, i) || (ROLE_LINKS.has(word) && parts.length > 0)) parts.push(word);
    else if (noun && reading.capital[i] && ofSomething) parts.push(reading.words[i]!);
    else if (parts.at(-1) === '-') parts.splice(-2); // "first-term congressman"
    ofSomething = ROLE_LINKS.has(word) || (ofSomething && reading.capital[i] === 1);
  }
  while (parts.length > 0 && ROLE_LINKS.has(parts.at(-1)!)) parts.pop();
  if (!noun || parts.length === 0) return undefined;
  return parts
    .join(' ')
    .replaceAll(/ (['’]s)/g, '$1')
    .replaceAll(' - ', '-');
}

function role(reading: Reading, first: number, last: number): Role {
  const office = officeText(reading, first, last);
  let country: string | undefined;
  let gender: Gender | undefined;
  for (let i = first; i < last; i++) {
    country ??= countryAt(reading, i);
    const word = reading.lower[i]!;
    if (FEMALE_TITLES.has(word)) gender = 'female';
    else if (MALE_TITLES.has(word)) gender ??= 'male';
  }
  return { ...(office && { office }), ...(country && { country }), ...(gender && { gender }) };
}

const POSTED =
  /^(?:ambassador|envoy|minister|president|premier|chancellor|secretary|senator|governor|leader|chief)$/;

/** "The Borovian envoy and Foreign Minister Voss": at "and", the small office behind the article is another's. */
function isAnothersOffice(reading: Reading, and: number, start: number): boolean {
  const { lower, words, capital } = reading;
  if (!capital[start] || words[start] === words[start]!.toUpperCase()) return false;
  if (capital[and - 1] || !POSTED.test(lower[and - 1] ?? '')) return false;
  let at = and - 2;
  while (at > and - 6 && (isOffice(reading, at) || countryAt(reading, at) !== undefined)) at--;
  return lower[at] === 'the';
}

/** Where the words of an office that end before `end` begin; `end` when there are none. */
function titleStart(reading: Reading, end: number, floor: number): number {
  let start = end;
  for (let i = end - 1; i >= floor && end - i <= MOST_TOKENS; i--) {
    const word = reading.lower[i]!;
    if (isOffice(reading, i) || ADDRESS.has(word) || countryAt(reading, i) !== undefined) start = i;
    else if (!ROLE_LINKS.has(word) || start === end) break;
    else if (word === 'and' && (ADDRESS.has(reading.lower[start]!) || isAnothersOffice(reading, i, start)))
      break; // "the envoy and Mr Voss" are two
    else if (word !== 'and' && word !== '-' && ROLE_NOUNS.has(reading.lower[start]!)) break;
  }
  return start;
}

/** Like {@link titleStart} for an office before a comma, which may name what it is of: "envoy to the OSCE, ...". */
function longTitleStart(reading: Reading, end: number, floor: number): number {
  let start = end;
  let noun = false;
  for (let i = end - 1; i >= floor && end - i <= MOST_TOKENS; i--) {
    const word = reading.lower[i]!;
    noun ||= ROLE_NOUNS.has(word);
    if (isOffice(reading, i) || (noun && countryAt(reading, i) !== undefined)) start = i;
    else if (!ROLE_LINKS.has(word) && !reading.capital[i]) break;
  }
  return noun ? start : end;
}

/** "Chief equity strategist": words in small letters with which an office goes on. */
function goesOn({ analysis, lower }: Reading, token: number): boolean {
  for (let i = token; i < token + 3; i++) {
    if (i > token && ROLE_NOUNS.has(lower[i] ?? '')) return true;
    if (!hasUpos(analysis, i, 'NOUN', 'ADJ')) return false;
  }
  return false;
}

/** Where an apposition that begins at `first` ends: at a comma, a bracket, a dash, a verb or the sentence's end. */
function appositionEnd(reading: Reading, first: number, limit: number): number {
  let end = first;
  let noun = false;
  for (let i = first; i < Math.min(limit, first + MOST_TOKENS + 4); i++) {
    const word = reading.lower[i]!;
    const small = word === 'a' || word === 'an' || ROLE_LINKS.has(word) || goesOn(reading, i);
    if (!isOffice(reading, i) && !reading.capital[i] && !small) break;
    if (/^[,;:.()]$/.test(word)) break;
    noun ||= ROLE_NOUNS.has(word);
    end = i + 1;
  }
  return noun ? end : first;
}

const OPENS =
  /^(?:after|before|during|following|in|at|on|with|by|to|from|despite|while|when|as|since|unlike|like|alongside|besides|if|although|though|because|for)$/;

/**
 * "After talks with Voss, the Borovian minister left": a comma between what opens a sentence and the subject of its verb,
 * by which nobody is explained. `title` is where the words begin that are before the comma.
 */
function isOpening(reading: Reading, title: number, end: number, limit: number): boolean {
  const { analysis, lower, words, sentence } = reading;
  const floor = analysis.sentences.first[sentence[title]!]!;
  if (end >= limit || !hasUpos(analysis, end, 'VERB', 'AUX') || /ing$/.test(lower[end]!)) return false;
  let start = title - 1;
  while (start >= floor && words[start] !== ',' && words[start] !== ';' && title - start < FAR) start--;
  const opening = start < floor || /^[,;]$/.test(words[start] ?? '') ? start + 1 : -1;
  return opening >= floor && opening < title && OPENS.test(lower[opening]!);
}

/** The office, country and gender that the words around a person's name give. */
export function roleOf(reading: Reading, first: number, last: number): Role {
  const { sentences } = reading.analysis;
  const sentence = reading.sentence[first]!;
  const [floor, limit] = [sentences.first[sentence]!, sentences.last[sentence]!];
  const comma = first > floor && reading.words[first - 1] === ',' ? 1 : 0;
  const start = (comma ? longTitleStart : titleStart)(reading, first - comma, floor);
  const before = start < first - comma;
  const told =
    (last + 1 >= limit || reading.words[last + 1] === '.') &&
    /^(?:said|says|added|wrote)$/.test(reading.lower[last] ?? ''); // "..., Voss said."
  const explained = before && !(comma === 1 && (told || isOpening(reading, start, last, limit)));
  const title: Role = explained ? role(reading, start, first - comma) : {};
  if (title.office && comma === 1) return title;
  if (last < limit && (reading.words[last] === ',' || reading.words[last] === '(')) {
    const end = appositionEnd(reading, last + 1, limit);
    const opening = reading.words[last] === ',' && isOpening(reading, first, end, limit);
    if (end > last + 1 && !opening) {
      const after = role(reading, last + 1, end);
      return { ...after, ...title, ...(after.office && !title.office && { office: after.office }) };
    }
  }
  return title;
}
