import { COUNTRY_NOUNS, NAMING_NOUNS, ORGANIZATION_NOUNS, OTHERNESS } from '../lexicon/nominals.js';
import { ROLE_NOUNS } from '../lexicon/roles.js';
import { STOP_NAMES } from '../lexicon/stop-names.js';
import type { Placed } from '../placed.js';
import { hasUpos } from '../tags.js';
import { countryOfRuler, isExample, mainCountryBefore, outstandingCountry } from './countries.js';
import { type Discourse, findBefore, isSubject, lastBefore } from './discourse.js';
import { type OfficePhrase, officeHolder, officePhraseAt } from './offices.js';

const DEFINITE = new Set(['the', 'this', 'that']);
const MOST_MODIFIERS = 4;

/** Whether a phrase speaks of another than those before: "the neighbouring country". */
function isOther(discourse: Discourse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OTHERNESS.has(discourse.reading.lower[i]!)) return true;
  return false;
}

/** Whether a body is said to be one of these kinds: by what the base says of it, else by the head of its name. */
function isDescribed(discourse: Discourse, id: string, words: readonly string[]): boolean {
  if (!id.includes('#')) return words.some((word) => discourse.description(id).includes(word));
  return discourse.names(id).some((name) => words.some((word) => headWord(name).includes(word)));
}

function organization(discourse: Discourse, token: number, noun: string): Placed | undefined {
  const words = ORGANIZATION_NOUNS.get(noun)!;
  const fits = (mention: Placed) =>
    mention.type === 'organization' &&
    mention.form === 'name' &&
    !isExample(discourse.reading, mention) &&
    isDescribed(discourse, mention.entity, words);
  const outstanding = (mention: Placed) =>
    fits(mention) && (isSubject(discourse.reading, mention) || discourse.count(mention.entity) > 1);
  return (
    findBefore(discourse, { before: token, sentences: ANY_BODY.has(noun) ? 3 : 6, fits: outstanding }) ??
    (ANY_BODY.has(noun) ? undefined : findBefore(discourse, { before: token, sentences: 3, fits }))
  );
}

/** "Foundation" of "Hamad Foundation" and of "Foundation for Peace": the word that says what a name is. */
function headWord(name: string): string {
  return name
    .replace(/ (?:of|for|on|in|to|at) .*$/, '')
    .split(' ')
    .at(-1)!;
}

const NAMED_BY = new Set(['organization', 'place', 'event', 'law']);

/** "The foundation", "the island": whose name says so. */
function namedSo(discourse: Discourse, token: number, noun: string): Placed | undefined {
  const fits = ({ type, entity, form }: Placed) =>
    NAMED_BY.has(type) && form === 'name' && discourse.names(entity).some((name) => headWord(name) === noun);
  return findBefore(discourse, { before: token, sentences: 5, fits });
}

/** Nouns for any body, when the text has just spoken of one. */
const ANY_BODY = new Set([
  'group',
  'organization',
  'organisation',
  'company',
  'firm',
  'team',
  'club',
  'agency',
  'body',
]);

/** Mentions that are looked at. */
const NEAREST = 40;

/** Bodies that are no companies, by a word of their names. */
const NO_COMPANY =
  /\b(?:association|union|federation|ministry|department|party|bureau|court|university|council|commission|committee|institute|police|army|navy|government|parliament|senate|assembly|congress|authority|league|school|college|hospital|church|court|nation|foundation|agency|embassy|office|board|news|times|post|daily|herald)\b/;
const FIRM = /^(?:company|firm)$/;

/** Whether a body of which the base knows nothing may be meant by a noun. */
function mayBe(discourse: Discourse, { entity, form }: Placed, noun: string): boolean {
  if (!entity.includes('#') || form === 'adjective') return false;
  return !FIRM.test(noun) || !discourse.names(entity).some((name) => NO_COMPANY.test(name));
}

/**
 * A body of the last sentences of which the base does not say what it is: the only one there is, or the only one of the
 * nearest sentence that has such a subject.
 */
function unknownBody(discourse: Discourse, token: number, noun: string): Placed | undefined {
  const { reading, mentions } = discourse;
  const here = reading.sentence[token]!;
  const all = new Map<string, Placed>();
  const subjects = new Map<string, Placed>();
  const latest = lastBefore(mentions, token);
  let nearest = -1;
  for (let i = latest; i >= 0 && latest - i < NEAREST; i--) {
    const mention = mentions[i]!;
    const own = reading.sentence[mention.first]!;
    if (own < here - 1) break;
    if (mention.type !== 'organization' || isExample(reading, mention)) continue;
    if (!all.has(mention.entity)) all.set(mention.entity, mention);
    if (!isSubject(reading, mention) || (nearest >= 0 && own !== nearest) || !mayBe(discourse, mention, noun))
      continue;
    nearest = own;
    subjects.set(mention.entity, mention);
  }
  const able = [...(all.size === 1 ? all : subjects).values()];
  return able.length === 1 && mayBe(discourse, able[0]!, noun) ? able[0] : undefined;
}

const RULERS = new Set(['government', 'regime', 'junta', 'authorities']);

/** "The government" where the last sentences speak of one country only. */
function government(discourse: Discourse, token: number): Placed | undefined {
  const { reading, mentions } = discourse;
  let only: Placed | undefined;
  const latest = lastBefore(mentions, token);
  for (let i = latest; i >= 0 && latest - i < NEAREST; i--) {
    const one = mentions[i]!;
    if (reading.sentence[one.first]! < reading.sentence[token]! - 2) break;
    if (one.type !== 'country') continue;
    if (only && only.entity !== one.entity) return undefined;
    only ??= one;
  }
  return only;
}

function mention(first: number, last: number, to: Placed, score: number): Placed {
  return { first, last, form: 'nominal', type: to.type, entity: to.entity, score, via: 'nominal' };
}

function body(discourse: Discourse, token: number, noun: string): Placed | undefined {
  return (
    organization(discourse, token, noun) ??
    namedSo(discourse, token, noun) ??
    (ANY_BODY.has(noun) ? unknownBody(discourse, token, noun) : undefined)
  );
}

/** Whether a noun ends its phrase: "the island", not "the island nation" or "the island of Cuba". */
function isBareNoun({ reading: { analysis, lower } }: Discourse, token: number): boolean {
  if (!hasUpos(analysis, token, 'NOUN')) return false;
  return (
    !hasUpos(analysis, token + 1, 'NOUN', 'PROPN') &&
    !/^(?:of|for|that|which|where|called|-)$/.test(lower[token + 1] ?? '')
  );
}

/** "Said that government must": no determiner, but the beginning of a clause. */
function beginsClause({ lower, analysis }: Discourse['reading'], token: number): boolean {
  return lower[token] === 'that' && token > 0 && hasUpos(analysis, token - 1, 'VERB', 'AUX');
}

/** "The alliance", "the country" at a definite article. */
function definiteAt(discourse: Discourse, first: number): Placed | undefined {
  const { reading } = discourse;
  if (beginsClause(reading, first)) return undefined;
  const sentence = reading.sentence[first]!;
  for (let i = first + 1; i <= first + MOST_MODIFIERS && reading.sentence[i] === sentence; i++) {
    const noun = reading.lower[i]!;
    if (reading.capital[i] || !/^[\p{L}\p{N}-]+$/u.test(noun)) return undefined;
    const isOrganization = ORGANIZATION_NOUNS.has(noun);
    if (!isOrganization && !COUNTRY_NOUNS.has(noun)) {
      const rulers = i === first + 1 && RULERS.has(noun) && isBareNoun(discourse, i);
      const country = rulers
        ? (government(discourse, first) ?? mainCountryBefore(discourse, first))
        : undefined;
      if (country) return mention(first, i + 1, country, 0.55);
      const bare = i === first + 1 && NAMING_NOUNS.has(noun) && isBareNoun(discourse, i);
      const to = bare ? namedSo(discourse, first, noun) : undefined;
      if (to) return mention(first, i + 1, to, 0.6);
      continue;
    }
    const next = reading.lower[i + 1] ?? '';
    if (reading.capital[i + 1] && reading.sentence[i + 1] === sentence && !STOP_NAMES.has(next))
      return undefined; // "the group Northern Front"
    if (/^(?:of|for|that|which|where|led|called|-)$/.test(next) || isOther(discourse, first + 1, i))
      return undefined;
    const bare =
      i === first + 1 ||
      /^\d+$|-nation$|-member$|-country$|^military$|^western$|^security$/.test(reading.lower[i - 1]!);
    const to = isOrganization
      ? bare && body(discourse, first, noun)
      : i === first + 1 && (countryOfRuler(discourse, first, i) ?? outstandingCountry(discourse, first));
    return to ? mention(first, i + 1, to, 0.65) : undefined;
  }
  return undefined;
}

/** The person whom an office without a name means. */
function officeMention(
  discourse: Discourse,
  phrase: OfficePhrase,
  date: string | undefined,
): Placed | undefined {
  const holder = officeHolder(discourse, phrase, date);
  if (!holder) return undefined;
  const { first, last } = phrase;
  return {
    first,
    last,
    form: 'nominal',
    type: 'person',
    entity: holder.person,
    score: holder.score,
    via: 'office',
  };
}

/**
 * Mentions by a definite noun ("the alliance", "the country") or an office ("the Russian foreign minister", "the
 * president") where what is meant is known; `taken` marks tokens that are in other mentions.
 */
export function findNominals(discourse: Discourse, taken: Uint8Array, date: string | undefined): Placed[] {
  const { reading } = discourse;
  const found: Placed[] = [];
  for (let i = 0; i < reading.analysis.length; i++) {
    if (!reading.readable[reading.sentence[i]!] || taken[i]) continue;
    const word = reading.lower[i]!;
    let next: Placed | undefined;
    if (DEFINITE.has(word)) next = definiteAt(discourse, i);
    else if (ROLE_NOUNS.has(word)) {
      const phrase = officePhraseAt(reading, i, taken);
      next = phrase && officeMention(discourse, phrase, date);
    }
    if (!next) continue;
    found.push(next);
    i = next.last - 1;
  }
  return found;
}
