import type { Placed } from '../placed.js';
import { hasUpos } from '../tags.js';
import { readClauses } from './clauses.js';
import type { Discourse } from './discourse.js';
import { pronounGenders } from './genders.js';
import { type Meant, type PersonSearch, personMeant } from './persons.js';
import { type Quotation, quotations, quoted } from './quotes.js';
import { findSpeakers, speakersOf } from './speakers.js';
import { groupMeant, thingMeant } from './things.js';

const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const IT = new Set(['it', 'its', 'itself']);
const THEY = new Set(['they', 'their', 'themselves']);
const PRONOUNS = new Set([...HE, ...SHE, ...IT, ...THEY]);

function pronounAt(search: PersonSearch, token: number): (Meant & { readonly score: number }) | undefined {
  const word = search.discourse.reading.lower[token]!;
  if (IT.has(word) || THEY.has(word)) {
    const to = IT.has(word) ? thingMeant(search, token) : groupMeant(search, token);
    return to && { to, score: 0.55 };
  }
  const meant = personMeant(search, token, HE.has(word) ? 'male' : 'female');
  return meant && { ...meant, score: 0.7 };
}

/** Who says the quotation that a token stands in. */
function namedSpeakers(
  { analysis: { length } }: Discourse['reading'],
  quotes: readonly Quotation[],
  speakers: readonly (Placed | undefined)[],
): PersonSearch['speakerAt'] {
  const at = new Int32Array(length).fill(-1);
  for (const [i, { first, last }] of quotes.entries()) at.fill(i, first, last);
  return (token) => speakers[at[token]!]?.entity;
}

/** Mentions by pronouns where a name fits, in text order. */
export function findPronouns(discourse: Discourse): Placed[] {
  const { reading } = discourse;
  const found: Placed[] = [];
  const before: Placed[] = [];
  const counts = new Map<string, number>();
  const clauses = readClauses(reading, discourse.mentions);
  const genders = pronounGenders(discourse);
  const quotes = quotations(reading);
  const inside = quoted(reading, quotes);
  const search: PersonSearch = {
    genders,
    discourse,
    clauses,
    quoted: inside,
    speakerAt: namedSpeakers(reading, quotes, speakersOf(discourse, clauses, quotes, inside)),
    counts,
    mentions: before,
  };
  const see = (mention: Placed) => {
    before.push(mention);
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  };
  let next = 0;
  for (let i = 0; i < reading.analysis.length; i++) {
    for (; next < discourse.mentions.length && discourse.mentions[next]!.first < i; next++)
      see(discourse.mentions[next]!);
    const word = reading.lower[i]!;
    if (word.length > 10 || !PRONOUNS.has(word) || !reading.readable[reading.sentence[i]!]) continue;
    if (!hasUpos(reading.analysis, i, 'PRON', 'DET')) continue;
    const meant = pronounAt(search, i);
    if (!meant) continue;
    const { type, entity } = meant.to;
    if (type === 'person' && !genders.has(entity)) genders.set(entity, HE.has(word) ? 'male' : 'female');
    const mention = {
      first: i,
      last: i + 1,
      form: 'pronoun',
      type,
      entity,
      score: meant.score,
      via: 'pronoun',
      ...(meant.lead !== undefined && { doubt: { lead: meant.lead } }),
    } as const;
    found.push(mention);
    see(mention);
    clauses.add(mention);
  }
  const speakers = findSpeakers(discourse, quotes, speakersOf(discourse, clauses, quotes, inside));
  return [...found, ...speakers].sort((a, b) => a.first - b.first);
}
