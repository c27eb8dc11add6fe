import type { Reading } from './reading.js';

/** An adjective or a people's name that stands for its country. */
export interface People {
  /** Half-open range of tokens. */
  readonly first: number;
  readonly last: number;
  readonly country: string;
}

/** After these the word is a language or a descent, not a country that acts. */
const NOT_COUNTRY_AFTER =
  /^(?:language|languages|speaking|speaker|speakers|translation|accent|alphabet|literature|cuisine|food|descent|origin|heritage|ancestry|dictionary|subtitles|lessons|grammar|novel|peninsula)$/;
const NOT_COUNTRY_BEFORE =
  /^(?:native|african|asian|latin|in|into|speaks|speak|spoke|speaking|learn|learned|fluent)$/;

const REGION_BEFORE =
  /^(?:south|north|latin|central|native|meso|inter|pan|afro|anglo|ibero|african|asian|hispanic)$/;
const CONTINENTAL = /^(?:america|american|americans|africa|african|africans)$/;
const MANY_STATES =
  /^(?:countries|nations|states|republics|region|bloc|leaders|presidents|governments|capitals|neighbours|neighbors|economies|migrants|integration|parliament|integration|peoples|cup|champions|championship|football)$/;

/**
 * Whether a word or two are of a part of the world and of no state: "South American", "Meso-American", "the Central
 * African countries".
 */
export function isRegional({ lower, sentence }: Reading, first: number, last: number): boolean {
  const word = lower[last - 1]!;
  if (!CONTINENTAL.test(word)) return false;
  if (last - first > 1) return lower[first] === 'central' && MANY_STATES.test(lower[last] ?? '');
  const joined = /^[-–]$/.test(lower[first - 1] ?? '') ? first - 2 : first - 1;
  return joined >= 0 && sentence[joined] === sentence[first] && REGION_BEFORE.test(lower[joined]!);
}

/** "Speaks German, Dutch and French": the word before the list that a language stands in. */
function beforeList({ lower, knowledge, words }: Reading, first: number): number {
  let at = first - 1;
  while (at > 0 && first - at < 8 && /^(?:and|or|,|&)$/.test(lower[at]!)) {
    if (knowledge.demonym(words[at - 1]!) === undefined) break;
    at -= 2;
  }
  return at;
}

function isLanguage(reading: Reading, first: number, last: number): boolean {
  const { lower, analysis } = reading;
  if (/^(?:speaks|speak|spoke|speaking|learn|learned|fluent)$/.test(lower[beforeList(reading, first)] ?? ''))
    return true;
  let next = last;
  if (lower[next] === '-' || lower[next] === '–') next++;
  if (NOT_COUNTRY_AFTER.test(lower[next] ?? '')) return true;
  if (first === 0 || !NOT_COUNTRY_BEFORE.test(lower[first - 1]!)) return false;
  if (!/^(?:in|into)$/.test(lower[first - 1]!)) return true;
  return last >= analysis.length || !/^\p{L}/u.test(lower[last]!) || /^(?:and|or|by|on)$/.test(lower[last]!);
}

/** "Korean-German Society": two peoples in a name that nobody marked. */
function isInPairedName({ lower, words, capital, knowledge }: Reading, first: number, last: number): boolean {
  const dash = (token: number) => /^[-–]$/.test(lower[token] ?? '');
  const people = (token: number) => capital[token] === 1 && knowledge.demonym(words[token]!) !== undefined;
  if (dash(first - 1) && people(first - 2)) return capital[last] === 1;
  return dash(last) && people(last + 1) && capital[last + 2] === 1;
}

/** Peoples of history who are no state of today. */
const OF_OLD = /^(?:mongols?|persians?|romans?|franks?|goths?|phoenicians?|babylonians?)$/;

/** Peoples and adjectives of countries outside `taken` tokens: "Russian officials", "the South Koreans". */
export function findPeoples(reading: Reading, taken: Uint8Array): People[] {
  const { length, start, end, text } = reading.analysis;
  const found: People[] = [];
  for (let i = 0; i < length; i++) {
    if (
      !reading.capital[i] ||
      reading.lower[i] === 'the' ||
      taken[i] ||
      !reading.readable[reading.sentence[i]!]
    )
      continue;
    const two =
      i + 1 < length &&
      reading.capital[i + 1] &&
      !taken[i + 1] &&
      reading.sentence[i + 1] === reading.sentence[i];
    for (let last = two ? i + 2 : i + 1; last > i; last--) {
      const country = reading.knowledge.demonym(text.slice(start[i]!, end[last - 1]!));
      if (country === undefined) continue;
      const other =
        OF_OLD.test(reading.lower[last - 1]!) ||
        isRegional(reading, i, last) ||
        isLanguage(reading, i, last) ||
        isInPairedName(reading, i, last);
      if (!other) found.push({ first: i, last, country });
      i = last - 1;
      break;
    }
  }
  return found;
}

const WITHIN =
  /^(?:kurds?|kurdish|arabs?|shia|shias|shiites?|sunnis?|alawites?|druze|yazidis?|christians?|muslims?|jews?|jewish|turkmens?|tamils?|rohingyas?|armenians?|orthodox|catholics?|protestants?|hindus?)$/;

/** "Syrian Kurdish fighters", "Iraqi Kurds": a people's adjective that says of whom others are a part. */
export function isOthers({ lower, sentence, capital }: Reading, last: number): boolean {
  return capital[last] === 1 && sentence[last] === sentence[last - 1] && WITHIN.test(lower[last]!);
}
