import { leadOf } from '../doubt.js';
import type { Placed } from '../placed.js';
import type { Reading } from '../reading.js';
import type { Gender } from '../roles.js';
import { hasDeprel, hasUpos, hasXpos } from '../tags.js';
import { type Clauses, governors } from './clauses.js';
import { type Discourse, headOf, isSubject, lastBefore } from './discourse.js';
import { judgedBefore } from './judged.js';
import { SPEECH } from './speech.js';
import { isInterrupted } from './unnamed.js';

/** What a person of the text has for it as the one whom "he" or "she" means. Tuned by hand on GAP's development part. */
const POINTS = {
  sentence: -1.3,
  subject: 1.3,
  mainSubject: 0.6,
  begins: 0.3,
  object: 0.2,
  governor: 2,
  governorFurther: 1.2,
  gender: 0.15,
  often: 0.4,
  possessor: 0.5,
  ownClause: 1,
  token: -0.015,
  unsure: -0.5,
} as const;

/** Who is named six times stands out no less than who is named twenty. */
const OFTEN = 2.5;

/** Sentences back that are looked at. */
const BACK = 3;
/** Mentions that are looked at. */
const FARTHEST = 60;

export interface PersonSearch {
  readonly discourse: Discourse;
  readonly clauses: Clauses;
  /** 1 for tokens within quotation marks. */
  readonly quoted: Uint8Array;
  /** Who says the quotation that a token stands in, where a name tells. */
  readonly speakerAt: (token: number) => string | undefined;
  /** Persons named before the pronoun, by entity, and how often. */
  readonly counts: ReadonlyMap<string, number>;
  /** What the pronouns of the text have made of persons whose names do not tell. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** Mentions before the pronoun, in text order. */
  readonly mentions: readonly Placed[];
}

/** Whom a pronoun means. */
export interface Meant {
  readonly to: Placed;
  /** How far that one is ahead of the next; absent when nobody else can be meant. */
  readonly lead?: number;
}

function governorPoints(around: readonly Placed[], mention: Placed): number {
  const level = around.indexOf(mention);
  if (level < 0) return 0;
  return level === 0 ? POINTS.governor : POINTS.governorFurther / level;
}

function isSpeaker(
  { discourse: { reading }, quoted }: PersonSearch,
  mention: Placed,
  token: number,
): boolean {
  if (!quoted[token] || quoted[mention.first] || !isSubject(reading, mention)) return false;
  const verb = reading.analysis.head[headOf(reading, mention)]!;
  return verb >= 0 && SPEECH.test(reading.analysis.lemma[verb]!);
}

/** Words before a name at the beginning of a sentence within which it is most likely its subject, however it was parsed. */
const BEGINNING = 7;

function begins({ discourse: { reading } }: PersonSearch, { first }: Placed): boolean {
  const start = reading.analysis.sentences.first[reading.sentence[first]!]!;
  if (first - start > BEGINNING) return false;
  for (let i = start; i < first; i++)
    if (hasUpos(reading.analysis, i, 'ADP', 'VERB', 'PUNCT') && reading.words[i] !== ',') return false;
  return true;
}

function points(search: PersonSearch, mention: Placed, token: number): number {
  const { reading } = search.discourse;
  const { analysis, sentence } = reading;
  let sum = POINTS.sentence * (sentence[token]! - sentence[mention.first]!);
  const head = headOf(reading, mention);
  if (hasDeprel(analysis, head, 'nsubj', 'nsubj:pass')) {
    sum += POINTS.subject;
    if (hasDeprel(analysis, analysis.head[head]!, 'root')) sum += POINTS.mainSubject;
  } else if (hasDeprel(analysis, head, 'obj', 'iobj')) sum += POINTS.object;
  if (begins(search, mention)) sum += POINTS.begins;
  if (hasDeprel(analysis, head, 'nmod:poss')) sum += POINTS.possessor;
  sum += POINTS.token * Math.min(40, token - mention.last);
  return sum;
}

/** A person's gender by name, else by the pronouns that the text has used for them. */
function genderOf({ discourse, genders }: PersonSearch, entity: string): Gender | undefined {
  return discourse.gender(entity) ?? genders.get(entity);
}

function entityPoints({ discourse, counts }: PersonSearch, entity: string, gender: Gender): number {
  const known = discourse.gender(entity) === gender ? POINTS.gender : 0;
  const sure = discourse.isPerson(entity) ? 0 : POINTS.unsure;
  return known + sure + POINTS.often * Math.min(OFTEN, Math.log2(counts.get(entity) ?? 1));
}

/** "Her letters": a possessive, however it was parsed. */
function isPossessor({ analysis }: Reading, token: number): boolean {
  return hasXpos(analysis, token, 'PRP$') || hasUpos(analysis, token + 1, 'NOUN', 'PROPN', 'ADJ');
}

/** The one excluded: "Putin called him" is about two. */
function ownSubject({ discourse: { reading }, clauses }: PersonSearch, token: number): string | undefined {
  if (!hasDeprel(reading.analysis, token, 'obj', 'iobj', 'obl', 'nmod')) return undefined;
  if (isPossessor(reading, token)) return undefined;
  return governors(reading, clauses, token, true)[0]?.entity;
}

/** Whether a pronoun is the one who says what stands before it in its sentence: "Voss was tired, she said". */
function saysBefore({ lower, words, analysis, sentence }: Reading, token: number): boolean {
  const inverted = SPEECH.test(analysis.lemma[token - 1] ?? '') && hasUpos(analysis, token - 1, 'VERB');
  const verb = inverted ? token - 1 : token + 1;
  if (!inverted && !(SPEECH.test(analysis.lemma[verb] ?? '') && hasUpos(analysis, verb, 'VERB')))
    return false;
  const before = Math.min(verb, token) - 1;
  if (before < 0 || sentence[before] !== sentence[token] || !/^(?:,|["”]|'')$/.test(words[before]!))
    return false;
  const next = Math.max(verb, token) + 1;
  return (
    sentence[next] !== sentence[token] ||
    /^[^\p{L}]$|^(?:on|in|at|after|during|to|when|as)$|day$/u.test(lower[next]!)
  );
}

const OPPOSES =
  /^(?:obstruct|undermine|criticise|criticize|condemn|reject|denounce|dispute|challenge|oppose|thwart|sabotage|topple|overthrow|dismiss|mock)$/;

/** "Oda rejected his claim": the one who does so is another than he whose it is. */
function opposed({ discourse: { reading }, clauses }: PersonSearch, token: number): string | undefined {
  const { analysis } = reading;
  const noun = analysis.head[token]!;
  const verb = noun < 0 ? -1 : analysis.head[noun]!;
  if (verb < 0 || verb > token || !isPossessor(reading, token) || !hasDeprel(analysis, noun, 'obj'))
    return undefined;
  if (!OPPOSES.test(analysis.lemma[verb]!)) return undefined;
  return governors(reading, clauses, token, true)[0]?.entity;
}

/** Those of whom somebody says something are others: names before "she said", and who speaks in what stands in quotation marks. */
function others(search: PersonSearch, token: number): Set<string> {
  const { discourse, mentions, quoted } = search;
  const { reading } = discourse;
  const found = new Set<string>();
  const own = ownSubject(search, token);
  if (own !== undefined) found.add(own);
  const against = opposed(search, token);
  if (against !== undefined) found.add(against);
  const speaker = search.speakerAt(token);
  if (speaker !== undefined) found.add(speaker);
  if (!saysBefore(reading, token)) return found;
  const latest = lastBefore(mentions, token);
  for (let i = latest; i >= 0 && latest - i < FARTHEST; i--) {
    const mention = mentions[i]!;
    if (reading.sentence[mention.first] !== reading.sentence[token]) break;
    const named = mention.form === 'name' && isSubject(reading, mention);
    if (mention.type === 'person' && (named || quoted[mention.first])) found.add(mention.entity);
  }
  return found;
}

/** Less far ahead of the next, somebody is not clearly meant. */
const CLEAR = 0.5;

/** Whether "he" or "she" stands before a token: somebody is spoken of already whose name the text does not give. */
function isSpokenOf({ lower }: Reading, token: number): boolean {
  for (let i = Math.max(0, token - FARTHEST); i < token; i++)
    if (/^(?:he|she|his|her)$/.test(lower[i]!)) return true;
  return false;
}

/**
 * Whether somebody is merely named: never yet the subject of a clause, and not the one whom the clauses around the pronoun
 * are about. Of such answers on GAP's development part a third are right.
 */
function isBystander(
  search: PersonSearch,
  meant: Placed,
  token: number,
  excluded: ReadonlySet<string>,
): boolean {
  const { mentions } = search;
  const { reading, count } = search.discourse;
  const latest = lastBefore(mentions, token);
  let alone = true;
  for (let i = latest; i >= 0 && latest - i < FARTHEST; i--) {
    const mention = mentions[i]!;
    if (mention.type !== 'person') continue;
    if (mention.entity !== meant.entity) alone &&= excluded.has(mention.entity);
    else if (isSubject(reading, mention) || begins(search, mention)) return false;
  }
  if (alone && !isSpokenOf(reading, meant.first)) return false;
  return reading.sentence[meant.first] !== reading.sentence[token] || count(meant.entity) < 2;
}

/**
 * The person whom a pronoun means: of those named in the last sentences the one who stands out most, by grammar, distance,
 * gender and how often the text speaks of them (after Lappin and Leass 1994).
 */
export function personMeant(search: PersonSearch, token: number, gender: Gender): Meant | undefined {
  const { discourse, clauses, mentions } = search;
  const { reading } = discourse;
  const other = gender === 'male' ? 'female' : 'male';
  if (/self$/.test(reading.lower[token]!)) {
    const [own] = governors(reading, clauses, token, true);
    return own?.type === 'person' ? { to: own } : undefined;
  }
  const judged = judgedBefore(reading, clauses, token);
  if (judged?.type === 'person' && discourse.gender(judged.entity) !== other) return { to: judged };
  const excluded = others(search, token);
  const around = governors(reading, clauses, token, ownSubject(search, token) === undefined);
  const possessor = isPossessor(reading, token);
  const here = reading.sentence[token]!;
  const latest = lastBefore(mentions, token);
  let best: Placed | undefined;
  let most = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (let i = latest; i >= 0 && latest - i < FARTHEST; i--) {
    const mention = mentions[i]!;
    if (reading.sentence[mention.first]! < here - BACK) break;
    if (mention.type !== 'person' || excluded.has(mention.entity)) continue;
    if (genderOf(search, mention.entity) === other || isSpeaker(search, mention, token)) continue;
    const sum =
      points(search, mention, token) +
      governorPoints(around, mention) +
      (possessor && mention === around[0] ? POINTS.ownClause : 0) +
      entityPoints(search, mention.entity, gender);
    if (sum > most) {
      if (best && best.entity !== mention.entity) next = most;
      best = mention;
      most = sum;
    } else if (mention.entity !== best?.entity && sum > next) next = sum;
  }
  if (!best || (!around.includes(best) && isBystander(search, best, token, excluded))) return undefined;
  if (isInterrupted({ discourse, clauses, gender }, best, token)) return undefined;
  const lead = Number.isFinite(next) ? leadOf(most, next) : undefined;
  if (lead !== undefined && lead < CLEAR) return undefined;
  return { to: best, ...(lead !== undefined && { lead }) };
}
