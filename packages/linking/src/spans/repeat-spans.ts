import type { EntityType } from '@newsgraph/schema';
import { STOP_NAMES } from '../lexicon/stop-names.js';
import type { Reading } from '../reading.js';
import type { NamedSpan } from './named-span.js';

const SHORTEST = 3;

/** Persons' last names and acronyms of the text, with what the tagger took them for. */
function namingWords(reading: Reading, spans: readonly NamedSpan[]): Map<string, EntityType> {
  const words = new Map<string, EntityType>();
  for (const { first, last, tagged } of spans) {
    const word = reading.words[last - 1]!;
    const letters = last - first === 1 && /^[A-Z]{3,}$/.test(word);
    if (tagged === undefined || (tagged !== 'person' && !letters)) continue;
    const named = word.length >= SHORTEST && reading.capital[last - 1] === 1;
    if (named && !STOP_NAMES.has(reading.lower[last - 1]!) && !words.has(word)) words.set(word, tagged);
  }
  return words;
}

/** "World Health Organization (WHO)": letters in brackets after a name that begins with the first of them. */
function definedLetters(reading: Reading, spans: readonly NamedSpan[]): Map<string, EntityType> {
  const words = new Map<string, EntityType>();
  for (const { first, last: end, tagged } of spans) {
    const last = /^['’]s?$/.test(reading.lower[end] ?? '') ? end + 1 : end;
    const letters = reading.words[last + 1] ?? '';
    if (end - first < 2 || reading.words[last] !== '(' || reading.words[last + 2] !== ')') continue;
    if (!/^[A-Z]{2,8}$/.test(letters) || letters[0] !== reading.words[first]![0]) continue;
    words.set(letters, tagged ?? 'organization');
  }
  return words;
}

/** Adds the places where the tagger overlooked a word that it marked, or that the text defined, elsewhere. */
export function withRepeats(reading: Reading, spans: readonly NamedSpan[]): NamedSpan[] {
  const words = new Map([...definedLetters(reading, spans), ...namingWords(reading, spans)]);
  if (words.size === 0) return [...spans];
  const taken = new Uint8Array(reading.analysis.length);
  for (const { first, last } of spans) taken.fill(1, first, last);
  const found: NamedSpan[] = [];
  for (let i = 0; i < taken.length; i++) {
    if (taken[i] || !reading.capital[i]) continue;
    const name = reading.words[i]!;
    const tagged = words.get(name);
    const sentence = reading.sentence[i]!;
    if (tagged === undefined || !reading.readable[sentence] || reading.shouted[sentence]) continue;
    found.push({ first: i, last: i + 1, name, tagged, score: 0.5 });
  }
  return [...spans, ...found].sort((a, b) => a.first - b.first);
}
