import { GENERIC_WORDS } from './lexicon/generic.js';
import { BARE_INSTITUTIONS, INSTITUTION_WORDS } from './lexicon/institutions.js';
import { isRegional } from './peoples.js';
import type { Reading } from './reading.js';

/** Chambers of parliaments. */
const HOUSE =
  /^(?:house of (?:representatives|commons|lords|delegates|deputies|assembly|councillors|federation|nationalities)|chamber of (?:deputies|representatives|commons))$/;

/** Whether a name is one that every state has: "Foreign Ministry", "Supreme Court". */
export function isInstitution(folded: string): boolean {
  if (HOUSE.test(folded)) return true;
  const words = folded.split(' ');
  if (words.length === 1) return BARE_INSTITUTIONS.has(folded);
  return words.length <= 6 && words.some((word) => INSTITUTION_WORDS.has(word));
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', '&']);

/** Whether a name is made of words that say nothing about whose it is: "State House", "Joint Chiefs of Staff". */
export function isGeneric(folded: string): boolean {
  return folded.split(' ').every((word) => GENERIC_WORDS.has(word) || SMALL.has(word));
}

const POSSESSIVE = /^['’]s?$/;

/** The country whose adjective or possessive stands right before a name, or that follows it after "of". */
export function countryBeside(reading: Reading, first: number, last: number): string | undefined {
  const { words, lower, sentence } = reading;
  const before = first - 1;
  if (before >= 0 && sentence[before] === sentence[first]) {
    const people = reading.capital[before] && !isRegional(reading, before, first);
    const adjective = people ? reading.knowledge.demonym(words[before]!) : undefined;
    if (adjective) return adjective;
    const owner = POSSESSIVE.test(lower[before]!) ? before - 1 : before;
    const named = owner >= 0 && reading.capital[owner] ? countryNamed(reading, words[owner]!) : undefined;
    if (named) return named;
  }
  if (lower[last] === 'in' && reading.capital[last + 1]) {
    const seat = seatAt(reading, last + 1);
    if (seat) return seat;
  }
  const opening = /^(?:in|from)$/.test(lower[first - 3] ?? '') && words[first - 1] === ',';
  if (opening && sentence[first - 3] === sentence[first] && reading.capital[first - 2]) {
    const seat = seatAt(reading, first - 2);
    if (seat) return seat;
  }
  if (lower[last] !== 'of') return undefined;
  const next = lower[last + 1] === 'the' ? last + 2 : last + 1;
  return next < words.length && reading.capital[next] ? countryFrom(reading, next) : undefined;
}

/** Most words of a country's long name: "the Democratic Republic of the Congo". */
const LONG_NAME = 5;

/** The country whose name begins at a token, the longest first. */
function countryFrom(reading: Reading, first: number): string | undefined {
  const { text, start, end, length } = reading.analysis;
  for (let last = Math.min(length, first + LONG_NAME); last > first; last--) {
    if (!reading.capital[last - 1] || reading.sentence[last - 1] !== reading.sentence[first]) continue;
    const name = text.slice(start[first]!, end[last - 1]!);
    const found = countryNamed(reading, name);
    if (found && reading.knowledge.demonym(name) === undefined) return found;
  }
  return undefined;
}

/** Whether somebody else's possessive stands before a name: "the territory's Department of Finance", "its council". */
export function isSomebodys({ lower }: Reading, first: number): boolean {
  return /^(?:['’]s?|its|their|his|her|our)$/.test(lower[first - 1] ?? '');
}

/** The country whose seat of government a token names. */
function seatAt(reading: Reading, token: number): string | undefined {
  return reading.candidates(reading.words[token]!).find((c) => c.kind === 'metonym' && c.type === 'country')
    ?.id;
}

function countryNamed(reading: Reading, word: string): string | undefined {
  return reading
    .candidates(word)
    .find((c) => c.type === 'country' && c.kind !== 'metonym' && c.kind !== 'surname' && c.prior >= 400)?.id;
}
