import {
  ACTOR_NOUNS,
  ATTITUDES,
  CITY_THINGS,
  GOVERNMENT_NOUNS,
  HOSTING_VERBS,
  LOCATIVE,
  PLACE_VERBS,
  TRAVEL_NOUNS,
} from './lexicon/metonyms.js';
import { ROLE_MODIFIERS, ROLE_NOUNS } from './lexicon/roles.js';
import type { Reading } from './reading.js';
import { hasDeprel, hasUpos, hasXpos } from './tags.js';

/** Whether the name of a place stands for the place itself or for who governs from there. */
export type PlaceUse = 'place' | 'actor';

const DASH = /^[-–—]+$/;

/** "MOSCOW (Agency) -", "GENEVA, Jan 10 -": the place where a report was written. */
export function isDateline(reading: Reading, first: number, last: number): boolean {
  const sentence = reading.sentence[first]!;
  const start = reading.analysis.sentences.first[sentence]!;
  const shouted =
    reading.words[first]!.length > 3 && reading.words[first] === reading.words[first]!.toUpperCase();
  if (shouted && DASH.test(reading.words[last] ?? '') && reading.capital[last + 1]) return true;
  if (first - start > 2) return false;
  const limit = Math.min(reading.analysis.length, last + 10);
  for (let i = start; i < first; i++) if (!reading.capital[i] && reading.words[i] !== ',') return false;
  for (let i = last; i < limit; i++) {
    const word = reading.words[i]!;
    if (DASH.test(word)) return i > last || reading.words[first] === reading.words[first]!.toUpperCase();
    if (word === '(' && i === last) return true;
    const part = reading.capital[i] || /^[,().\d:/]+$/.test(word);
    if (!part) return false;
  }
  return false;
}

/** The preposition that governs a name: its `case` child before it, or the word before it. */
function prepositionBefore(reading: Reading, first: number): string | undefined {
  let i = first - 1;
  const sentence = reading.sentence[first]!;
  while (i >= 0 && reading.sentence[i] === sentence) {
    const word = reading.lower[i]!;
    if (hasXpos(reading.analysis, i, 'IN', 'TO') || word === 'near' || word === 'outside') return word;
    const skipped =
      word === 'the' ||
      reading.capital[i] ||
      word === 'and' ||
      word === ',' ||
      hasUpos(reading.analysis, i, 'ADJ');
    if (!skipped || first - i > 5) return undefined;
    i--;
  }
  return undefined;
}

/** The word that a prepositional phrase hangs on, as far as the words before it tell. */
function actorBefore(reading: Reading, first: number): boolean {
  const sentence = reading.sentence[first]!;
  for (let i = first - 1; i >= 0 && first - i <= 6 && reading.sentence[i] === sentence; i--) {
    if (ACTOR_NOUNS.has(reading.lower[i]!) || ACTOR_NOUNS.has(reading.analysis.lemma[i]!)) return true;
    if (hasUpos(reading.analysis, i, 'VERB')) return false;
  }
  return false;
}

/** "The trains between", "flights between": no talks. */
function travelsBefore(reading: Reading, first: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= 6 && reading.sentence[i] === reading.sentence[first]; i--) {
    if (TRAVEL_NOUNS.has(reading.lower[i]!)) return true;
  }
  return false;
}

function byPreposition(reading: Reading, first: number, preposition: string): PlaceUse | undefined {
  if (preposition === 'between') return travelsBefore(reading, first) ? 'place' : 'actor';
  if (
    preposition === 'from' ||
    preposition === 'to' ||
    preposition === 'of' ||
    preposition === 'towards' ||
    preposition === 'toward' ||
    preposition === 'over'
  )
    return actorBefore(reading, first) ? 'actor' : 'place';
  return LOCATIVE.has(preposition) ? 'place' : 'actor';
}

/** The token of a name that its clause hangs on. */
function headToken(reading: Reading, first: number, last: number): number {
  const { head } = reading.analysis;
  for (let i = first; i < last; i++) if (head[i]! < first || head[i]! >= last) return i;
  return last - 1;
}

function byTree(reading: Reading, first: number, last: number): PlaceUse | undefined {
  const { analysis } = reading;
  const token = headToken(reading, first, last);
  const head = analysis.head[token]!;
  if (head < 0) return undefined;
  const lemma = analysis.lemma[head]!;
  if (hasDeprel(analysis, token, 'nsubj', 'nsubj:pass')) {
    if (hasDeprel(analysis, token, 'nsubj:pass')) return PLACE_VERBS.has(lemma) ? 'place' : 'actor';
    return HOSTING_VERBS.has(lemma) || !hasUpos(analysis, head, 'VERB') ? undefined : 'actor';
  }
  if (hasDeprel(analysis, token, 'obj', 'iobj')) return PLACE_VERBS.has(lemma) ? 'place' : 'actor';
  if (hasDeprel(analysis, token, 'compound')) return GOVERNMENT_NOUNS.has(lemma) ? 'actor' : 'place';
  if (hasDeprel(analysis, token, 'conj') && head < first) return byNeighbours(reading, head, head + 1);
  return undefined;
}

/** A participle, or an adjective that only somebody who acts can have, past "not" or an adverb. */
function isAttitude(reading: Reading, token: number): boolean {
  const word = hasUpos(reading.analysis, token, 'ADV', 'PART') ? token + 1 : token;
  return hasUpos(reading.analysis, word, 'VERB') || ATTITUDES.has(reading.lower[word] ?? '');
}

/** Whether a verb of acting follows, past "and" and a second name: "Havana and Moscow speak". */
function isFollowedByVerb(reading: Reading, last: number): boolean {
  const { analysis, sentence } = reading;
  let next = last;
  if (reading.lower[next] === 'and' && reading.capital[next + 1]) next += 2;
  if (next >= analysis.length || sentence[next] !== sentence[last - 1]) return false;
  const lemma = analysis.lemma[next]!;
  if (hasUpos(analysis, next, 'AUX')) return lemma !== 'be' || isAttitude(reading, next + 1);
  return hasUpos(analysis, next, 'VERB') && !HOSTING_VERBS.has(lemma);
}

function byNeighbours(reading: Reading, first: number, last: number): PlaceUse | undefined {
  const next = reading.lower[last] ?? '';
  if (/^(?:gov\.?|governor|mayor|police)$/.test(next) || CITY_THINGS.has(next)) return 'place';
  if (next === "'s" || next === '’s' || next === "'" || next === '’') {
    for (let i = last + 1; i < last + 4; i++) if (CITY_THINGS.has(reading.lower[i] ?? '')) return 'place';
    if (
      reading.capital[last + 1] &&
      !ROLE_NOUNS.has(reading.lower[last + 1]!) &&
      !ROLE_MODIFIERS.has(reading.lower[last + 1]!)
    )
      return 'place';
    return prepositionBefore(reading, first) === 'in' && !hasUpos(reading.analysis, last + 1, 'NOUN')
      ? 'place'
      : 'actor';
  }
  const preposition = prepositionBefore(reading, first);
  if (preposition !== undefined) return byPreposition(reading, first, preposition);
  if (next === '-' && reading.lower[last + 1] === 'based') return 'place';
  const byHead = byTree(reading, first, last);
  if (byHead !== undefined) return byHead;
  return isFollowedByVerb(reading, last) ? 'actor' : undefined;
}

/** Tells by the words around it whether a city's or building's name acts or is only a place. */
export function placeUse(reading: Reading, first: number, last: number): PlaceUse {
  if (isDateline(reading, first, last)) return 'place';
  const before = reading.words[first - 1];
  const next = reading.words[last];
  if (
    next === ',' &&
    reading.capital[last + 1] &&
    before !== ',' &&
    !/^(?:and|but)$/.test(reading.lower[last + 1] ?? '')
  ) {
    const region = reading
      .candidates(reading.words[last + 1]!)
      .some((c) => (c.type === 'country' || c.type === 'place') && c.kind !== 'metonym' && c.prior > 400);
    if (region && prepositionBefore(reading, first) !== 'between') return 'place';
  }
  return byNeighbours(reading, first, last) ?? 'place';
}
