import type { EntityType } from '@newsgraph/schema';
import { GENERIC_WORDS } from '../lexicon/generic.js';
import { INSTITUTION_WORDS } from '../lexicon/institutions.js';
import { NOT_ENTITIES, STOP_NAMES } from '../lexicon/stop-names.js';
import type { Reading } from '../reading.js';
import type { NamedSpan } from './named-span.js';

const SHORTEST = 3;
/** A word by which something so well known goes is that thing's. */
const KNOWN = 200;

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

/** Words that an acronym passes over. */
const PASSED = /^(?:of|the|and|for|in|on|de|du|des|la|le|y|&|-)$/;

/** Where the name that letters in brackets at `open` stand for begins; undefined when the words before are none. */
function expansionStart(
  { words, lower, capital }: Reading,
  open: number,
  letters: string,
): number | undefined {
  let at = open - 1;
  for (let i = letters.length - 1; i >= 0; i--) {
    while (at >= 0 && PASSED.test(lower[at]!) && words[at]![0]!.toUpperCase() !== letters[i]) at--;
    if (at < 0 || (!capital[at] && !PASSED.test(lower[at]!))) return undefined;
    if (words[at]![0]!.toUpperCase() !== letters[i]) return undefined;
    at--;
  }
  return capital[at + 1] ? at + 1 : undefined;
}

/** "Line of Control (LoC)": a name that the tagger overlooked, with the letters that the text gives it. */
function expansions(reading: Reading, spans: readonly NamedSpan[]): NamedSpan[] {
  const found: NamedSpan[] = [];
  const types = new Map(spans.map((span) => [span.name, span.tagged]));
  for (let open = 2; open + 2 < reading.words.length; open++) {
    const letters = reading.words[open + 1]!;
    if (reading.words[open] !== '(' || reading.words[open + 2] !== ')') continue;
    if (!/^[A-Z][A-Za-z]{1,7}$/.test(letters) || !reading.readable[reading.sentence[open]!]) continue;
    const first = expansionStart(reading, open, letters.toUpperCase());
    if (first === undefined || reading.sentence[first] !== reading.sentence[open]) continue;
    const { text, start, end } = reading.analysis;
    const name = text.slice(start[first]!, end[open - 1]!);
    const tagged = types.get(letters);
    found.push({
      first,
      last: open,
      name,
      tagged: tagged === undefined || tagged === 'person' ? 'organization' : tagged,
      score: 0.5,
    });
  }
  return found;
}

/** The spans with those names that only hold pieces of them. */
function withExpansions(reading: Reading, spans: readonly NamedSpan[]): NamedSpan[] {
  const taken = new Uint8Array(reading.analysis.length);
  const fresh = expansions(reading, spans).filter(
    (one) => !spans.some((span) => span.first <= one.first && span.last >= one.last),
  );
  for (const { first, last } of fresh) taken.fill(1, first, last);
  const cut = spans.filter(({ first, last }) => taken[first] === 1 || taken[last - 1] === 1);
  const whole = fresh.filter((one) =>
    cut.every(
      (span) =>
        span.last <= one.first ||
        span.first >= one.last ||
        (span.first >= one.first && span.last <= one.last),
    ),
  );
  if (whole.length === 0) return [...spans];
  const inside = new Uint8Array(reading.analysis.length);
  for (const { first, last } of whole) inside.fill(1, first, last);
  return [...spans.filter(({ first }) => !inside[first]), ...whole].sort((a, b) => a.first - b.first);
}

/** Words that a name of the text may begin with and that yet name nothing alone. */
function isPlain({ knowledge, candidates }: Reading, word: string): boolean {
  const key = knowledge.fold(word);
  if (
    STOP_NAMES.has(key) ||
    NOT_ENTITIES.has(key) ||
    GENERIC_WORDS.has(key) ||
    INSTITUTION_WORDS.has(key) ||
    knowledge.demonym(word)
  )
    return true;
  return candidates(word).some((c) => c.kind !== 'surname' && c.prior >= KNOWN);
}

/** First words of names of bodies, where the text has them alone, too: "Khazna" of "Khazna Invest". */
function firstWords(reading: Reading, spans: readonly NamedSpan[]): Map<string, EntityType> {
  const words = new Map<string, EntityType>();
  for (const { first, last, tagged } of spans) {
    const word = reading.words[first]!;
    if (tagged !== 'organization' || last - first < 2 || !/^\p{Lu}[\p{L}-]{3,}$/u.test(word)) continue;
    if (!words.has(word) && !isPlain(reading, word)) words.set(word, tagged);
  }
  return words;
}

/** Whether a capitalised word stands by itself and not at the beginning of a sentence of which it may be a common word. */
function standsAlone({ capital, sentence, lower, words, analysis }: Reading, token: number): boolean {
  const same = (other: number) => sentence[other] === sentence[token] && capital[other] === 1;
  if (same(token + 1) || (same(token - 1) && !/^(?:The|A)$/.test(words[token - 1]!))) return false;
  const begins = analysis.sentences.first[sentence[token]!] === token;
  return !begins || !lower.includes(words[token]!.toLowerCase(), token + 1) || !words.includes(lower[token]!);
}

/** Adds the places where the tagger overlooked a word that it marked, or that the text defined, elsewhere. */
export function withRepeats(reading: Reading, tagged: readonly NamedSpan[]): NamedSpan[] {
  const taken = new Uint8Array(reading.analysis.length);
  const spans = withExpansions(reading, tagged);
  for (const { first, last } of spans) taken.fill(1, first, last);
  const begun = firstWords(reading, spans);
  const words = new Map([...begun, ...definedLetters(reading, spans), ...namingWords(reading, spans)]);
  if (words.size === 0) return spans;
  const found: NamedSpan[] = [];
  for (let i = 0; i < taken.length; i++) {
    if (taken[i] || !reading.capital[i]) continue;
    const name = reading.words[i]!;
    const type = words.get(name);
    const sentence = reading.sentence[i]!;
    if (type === undefined || !reading.readable[sentence] || reading.shouted[sentence]) continue;
    if (begun.has(name) && !standsAlone(reading, i)) continue;
    found.push({ first: i, last: i + 1, name, tagged: type, score: 0.5 });
  }
  return [...spans, ...found].sort((a, b) => a.first - b.first);
}
