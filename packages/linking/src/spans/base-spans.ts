import type { Candidate } from '../knowledge-base.js';
import { BARE_INSTITUTIONS, INSTITUTION_WORDS } from '../lexicon/institutions.js';
import { isNoName, NOT_ENTITIES, STOP_NAMES } from '../lexicon/stop-names.js';
import type { Reading } from '../reading.js';
import { hasXpos } from '../tags.js';
import type { NamedSpan } from './named-span.js';
import { namesNothing } from './no-names.js';

const LINKS = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'de',
  'du',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'von',
  'van',
  'der',
  'to',
  '-',
  '–',
  '&',
  "'s",
  '’s',
  '.',
  "'",
]);
const MOST_TOKENS = 9;

const UNNAMED = new Set<Candidate['kind']>(['surname', 'demonym', 'adjective', 'team']);

/** Candidates by which a name can be read without its tag: not by last name, people or adjective. */
function named(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((c) => !UNNAMED.has(c.kind));
}

const WELL_KNOWN: Readonly<Record<string, number>> = {
  country: 1,
  organization: 330,
  place: 420,
  product: 150,
  law: 150,
  event: 250,
  person: 560,
};

function isPlace({ type, kind }: Candidate): boolean {
  return (type === 'place' || type === 'country') && kind !== 'metonym';
}

/** Whether one capitalised word alone, not marked by the tagger, is surely this name. */
function wordStands(reading: Reading, token: number, candidates: readonly Candidate[]): boolean {
  const word = reading.words[token]!;
  if (/^[$€£]/.test(reading.words[token + 1] ?? '')) return false;
  const upper = word === word.toUpperCase();
  if ((STOP_NAMES.has(reading.lower[token]!) || NOT_ENTITIES.has(reading.lower[token]!)) && !upper)
    return false;
  if (INSTITUTION_WORDS.has(reading.lower[token]!) && !BARE_INSTITUTIONS.has(reading.lower[token]!))
    return false;
  const sentence = reading.analysis.sentences.first[reading.sentence[token]!]!;
  if (
    upper &&
    word.length > 3 &&
    token - sentence < 3 &&
    candidates.some((c) => isPlace(c) && c.prior >= 250)
  )
    return true;
  const shouted = reading.shouted[reading.sentence[token]!] === 1;
  const proper = hasXpos(reading.analysis, token, 'NNP', 'NNPS');
  return candidates.some((c) => {
    if (!c.exact && !shouted) return false;
    if (c.kind === 'short' && word.length < 6)
      return reading.words[token - 1] === ',' && reading.lower[token - 2] !== 'oh' && c.exact;
    if (c.kind === 'acronym' || (word.length < 5 && word === word.toUpperCase()))
      return word.length > 1 && word === word.toUpperCase() && c.prior >= 250 && !shouted;
    const where = isPlace(c) && /^(?:in|of|near|from|at)$/.test(reading.lower[token - 1] ?? '');
    const surely = c.exact && c.prior >= 500 && c.type !== 'person';
    return (proper || surely) && c.prior >= (where ? 250 : WELL_KNOWN[c.type]!);
  });
}

/** Whether several words are a name: all but the links between them capitalised, and somebody bears it. */
function wordsStand(
  reading: Reading,
  first: number,
  last: number,
  candidates: readonly Candidate[],
): boolean {
  let capitals = 0;
  for (let i = first; i < last; i++) capitals += reading.capital[i]!;
  if (capitals < 2) {
    const long = last - first > 2 && candidates.some((c) => c.type === 'event' && c.prior >= 200);
    const body = INSTITUTION_WORDS.has(reading.lower[last - 1]!) && candidates.some((c) => c.prior >= 150);
    return long || body || candidates.some((c) => c.exact && c.prior >= 200);
  }
  return candidates.some((c) => c.exact || c.prior >= 150 || c.type === 'person');
}

/** Where a run of capitalised and linking tokens that starts at `first` ends. */
function runEnd(reading: Reading, first: number): number {
  const limit = Math.min(reading.analysis.sentences.last[reading.sentence[first]!]!, first + MOST_TOKENS);
  let end = first + 1;
  for (let i = first + 1; i < limit; i++) {
    if (reading.capital[i] || /^\d/.test(reading.words[i]!)) end = i + 1;
    else if (
      !LINKS.has(reading.lower[i]!) &&
      !(i === end && /^[a-z]+$/.test(reading.words[i]!) && i - first < 4)
    )
      break;
    else if (!LINKS.has(reading.lower[i]!)) end = i + 1;
  }
  return end;
}

/** "Labor Department", "Foreign Ministry": an institution by its words, whoever's it is. */
function institutionFrom(reading: Reading, first: number): NamedSpan | undefined {
  const { text, start, end } = reading.analysis;
  const limit = Math.min(reading.analysis.sentences.last[reading.sentence[first]!]!, first + 4);
  for (let last = first + 1; last < limit && reading.capital[last]; last++) {
    if (
      !/^(?:ministry|department|court|parliament|office|bureau|agency|commission)$/.test(reading.lower[last]!)
    )
      continue;
    const begins = first === reading.analysis.sentences.first[reading.sentence[first]!]!;
    if (begins || STOP_NAMES.has(reading.lower[first]!)) return undefined;
    return { first, last: last + 1, name: text.slice(start[first]!, end[last]!), score: 0.6 };
  }
  return undefined;
}

function longestFrom(reading: Reading, first: number): NamedSpan | undefined {
  const { text, start, end } = reading.analysis;
  for (let last = runEnd(reading, first); last > first; last--) {
    if (LINKS.has(reading.lower[last - 1]!) && last - 1 > first) continue;
    const name = text.slice(start[first]!, end[last - 1]!);
    const candidates = named(reading.candidates(name));
    if (candidates.length === 0) continue;
    if (isNoName(name)) return undefined;
    if (reading.lower[first] === 'the' && !candidates.some((c) => c.exact && c.kind === 'label'))
      return undefined;
    const stands =
      last - first === 1
        ? wordStands(reading, first, candidates)
        : wordsStand(reading, first, last, candidates);
    const span = { first, last, name, score: 0.7 };
    if (stands && !namesNothing(reading, span)) return span;
  }
  return undefined;
}

/** "A Russian invasion", "any war": a named event is not one of several. */
function isIndefinite(reading: Reading, { first, name }: NamedSpan): boolean {
  if (!/^(?:a|an|any|another|no|every|each)$/.test(reading.lower[first - 1] ?? '')) return false;
  return reading.candidates(name).some((c) => c.type === 'event');
}

/** Names that the knowledge base finds in capitalised runs, longest first, left to right, not overlapping. */
export function baseSpans(reading: Reading): NamedSpan[] {
  const spans: NamedSpan[] = [];
  const { length } = reading.analysis;
  for (let token = 0; token < length; token++) {
    if (!reading.capital[token] || !reading.readable[reading.sentence[token]!]) continue;
    const shouted = reading.shouted[reading.sentence[token]!] === 1;
    const span = longestFrom(reading, token) ?? (shouted ? undefined : institutionFrom(reading, token));
    if (!span || isIndefinite(reading, span)) continue;
    spans.push(span);
    token = span.last - 1;
  }
  return spans;
}
