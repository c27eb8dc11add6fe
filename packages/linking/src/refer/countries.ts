import { ROLE_NOUNS } from '../lexicon/roles.js';
import type { Placed } from '../placed.js';
import { type Discourse, isSubject, lastBefore } from './discourse.js';

/** What a country has for it as the one that "the country" means. */
const POINTS = { sentence: -1, subject: 1, literal: -0.3, share: 1.5, example: -1.5 } as const;

/** Sentences back that are looked at. */
const BACK = 3;
/** Mentions that are looked at. */
const FARTHEST = 60;

/** "Including Peru and Chile", "such as Peru": tokens back over a list in which an example stands. */
const LIST = 10;

/** Whether a mention is only one of several examples: "firms such as Tarn Homes". */
export function isExample({ lower, capital, sentence }: Discourse['reading'], { first }: Placed): boolean {
  for (let i = first - 1; i >= 0 && first - i < LIST && sentence[i] === sentence[first]; i--) {
    const word = lower[i]!;
    if (/^(?:including|especially|notably|namely)$/.test(word)) return true;
    if (word === 'as') return lower[i - 1] === 'such';
    if (word === 'like') return true;
    if (!capital[i] && !/^(?:,|and|or|the|of|&|['’]s)$/.test(word)) return false;
  }
  return false;
}

/** How often each country is meant in a text, as a share of all its mentions of countries. */
function sharesOf({ mentions }: Discourse): Map<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { type, entity } of mentions) {
    if (type !== 'country') continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    all++;
  }
  for (const [id, count] of counts) counts.set(id, count / all);
  return counts;
}

const remembered = new WeakMap<Discourse, Map<string, number>>();

function shares(discourse: Discourse): Map<string, number> {
  const known = remembered.get(discourse) ?? sharesOf(discourse);
  remembered.set(discourse, known);
  return known;
}

/** The country that stands out most in the last sentences: by clause, distance and how often the text speaks of it. */
export function outstandingCountry(discourse: Discourse, token: number): Placed | undefined {
  const { reading, mentions } = discourse;
  const share = shares(discourse);
  const here = reading.sentence[token]!;
  let best: Placed | undefined;
  let most = Number.NEGATIVE_INFINITY;
  const latest = lastBefore(mentions, token);
  for (let i = latest; i >= 0 && latest - i < FARTHEST; i--) {
    const mention = mentions[i]!;
    const own = reading.sentence[mention.first]!;
    if (own < here - BACK) break;
    if (mention.type !== 'country') continue;
    const sum =
      POINTS.sentence * (here - own) +
      (isSubject(reading, mention) ? POINTS.subject : 0) +
      (mention.literal ? POINTS.literal : 0) +
      (isExample(reading, mention) ? POINTS.example : 0) +
      POINTS.share * (share.get(mention.entity) ?? 0);
    if (sum > most) {
      best = mention;
      most = sum;
    }
  }
  return best;
}

/** A text that speaks of one country so much more than of others means its government by "the government". */
const MAIN_SHARE = 0.7;
const LEAST = 4;

/** The country that a text is about, if there is one, as it was mentioned last. */
export function mainCountryBefore(discourse: Discourse, token: number): Placed | undefined {
  const { mentions } = discourse;
  const countries = mentions.filter(({ type }) => type === 'country').length;
  const [main] = [...shares(discourse)].sort((a, b) => b[1] - a[1]);
  if (!main || main[1] < MAIN_SHARE || main[1] * countries < LEAST) return undefined;
  for (let i = lastBefore(mentions, token); i >= 0; i--)
    if (mentions[i]!.entity === main[0]) return mentions[i];
  return undefined;
}

/** Words between "the country's king" or "the president of this country" and the name. */
const TO_NAME = 5;

/** The person named right behind an office: "the country's King, Hamad bin Isa". */
function namedBehind({ reading, mentions }: Discourse, token: number): Placed | undefined {
  let at = lastBefore(mentions, token) + 1;
  while (at < mentions.length && mentions[at]!.first < token) at++;
  const next = mentions[at];
  if (next?.type !== 'person' || next.form !== 'name' || next.first - token > TO_NAME) return undefined;
  return reading.sentence[next.first] === reading.sentence[token] ? next : undefined;
}

/**
 * The country that "the country" means beside an office whose holder is named: "the country's King, Hamad bin Isa", "the
 * president of this country, Gustavo Petro".
 */
export function countryOfRuler(discourse: Discourse, first: number, noun: number): Placed | undefined {
  const { reading, mentions } = discourse;
  const { lower } = reading;
  const owner = /^['’]s$/.test(lower[noun + 1] ?? '') && ROLE_NOUNS.has(lower[noun + 2] ?? '');
  const of = lower[first - 1] === 'of' && ROLE_NOUNS.has(lower[first - 2] ?? '') && lower[noun + 1] === ',';
  if (!owner && !of) return undefined;
  const person = namedBehind(discourse, noun + 1);
  const country = person && discourse.country(person.entity);
  return country === undefined ? undefined : mentions.find(({ entity }) => entity === country);
}
