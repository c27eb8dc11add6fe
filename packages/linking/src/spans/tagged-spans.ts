import { type EntityType, type Mention, tokenRange } from '@newsgraph/schema';
import { isInstitution } from '../institutions.js';
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/roles.js';
import { NOT_ENTITIES, STOP_NAMES, STOP_PHRASES } from '../lexicon/stop-names.js';
import type { Reading } from '../reading.js';
import type { NamedSpan } from './named-span.js';

const EDGE = /^(?:the|a|an|'s|’s|[^\p{L}\p{N}]+)$/u;

function isTitle(reading: Reading, token: number): boolean {
  const word = reading.lower[token]!;
  return HONORIFICS.has(word) || ROLE_NOUNS.has(word) || ROLE_MODIFIERS.has(word);
}

/** Takes articles, possessive marks and, before a person, titles and peoples off the ends. */
function trimmed(reading: Reading, first: number, last: number, type: EntityType): [number, number] {
  let [from, to] = [first, last];
  while (from < to && EDGE.test(reading.lower[from]!)) from++;
  while (to > from && EDGE.test(reading.lower[to - 1]!) && reading.words[to - 1] !== '.') to--;
  if (type !== 'person') return [from, to];
  let after = from;
  for (let i = from; i < to - 1; i++) {
    const people = reading.knowledge.demonym(reading.words[i]!) !== undefined;
    if (isTitle(reading, i)) after = i + 1;
    else if (!people && reading.lower[i] !== 'of' && reading.lower[i] !== '-') break;
  }
  return [after, to];
}

/** Whether nothing but titles, days, furniture or numbers is left: no name. */
export function isNoise(reading: Reading, first: number, last: number): boolean {
  if (first >= last) return true;
  const name = reading.analysis.text.slice(reading.analysis.start[first]!, reading.analysis.end[last - 1]!);
  const phrase = name.toLowerCase();
  if (STOP_PHRASES.has(phrase) || !/\p{L}/u.test(name) || name.length > 120 || /[\n\t]/.test(name))
    return true;
  if (last - first === 1) {
    if (name.length < 2 || NOT_ENTITIES.has(phrase)) return true;
    return STOP_NAMES.has(phrase) && name !== name.toUpperCase();
  }
  for (let i = first; i < last; i++) {
    const word = reading.lower[i]!;
    const empty = STOP_NAMES.has(word) || ROLE_NOUNS.has(word) || ROLE_MODIFIERS.has(word) || word === 'of';
    if (!empty && /\p{L}/u.test(word)) return false;
  }
  return !isInstitution(phrase) && reading.candidates(name).length === 0;
}

/** Whether one word is a people or an adjective and no country's own name. */
function isPeople(reading: Reading, first: number, last: number): boolean {
  if (last - first > 2) return false;
  const name = reading.analysis.text.slice(reading.analysis.start[first]!, reading.analysis.end[last - 1]!);
  if (reading.knowledge.demonym(name) === undefined) return false;
  return !reading.candidates(name).some((c) => c.kind === 'label' && c.prior >= 400);
}

function spanOf(reading: Reading, mention: Mention): NamedSpan | undefined {
  const range = tokenRange(reading.analysis, mention);
  if (range.first >= range.last || !reading.readable[reading.sentence[range.first]!]) return undefined;
  const [first, last] = trimmed(reading, range.first, range.last, mention.type);
  if (isNoise(reading, first, last) || isPeople(reading, first, last)) return undefined;
  const name = reading.analysis.text.slice(reading.analysis.start[first]!, reading.analysis.end[last - 1]!);
  return { first, last, name, tagged: mention.type, score: mention.score };
}

/** The name tagger's spans without titles, days and furniture. */
export function taggedSpans(reading: Reading): NamedSpan[] {
  return reading.analysis.names.flatMap((mention) =>
    mention.form === 'name' ? (spanOf(reading, mention) ?? []) : [],
  );
}
