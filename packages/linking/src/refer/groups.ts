import type { EntityType } from '@newsgraph/schema';
import type { Placed } from '../placed.js';
import { hasDeprel, hasUpos } from '../tags.js';
import { type Discourse, headOf, isSubject, lastBefore } from './discourse.js';

/** A mention that stands for several: "the two countries". */
export interface GroupMention {
  /** Half-open range of tokens. */
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly members: readonly string[];
}

type Kind = 'states' | 'persons' | 'bodies' | 'parties';

const NOUNS: Readonly<Record<string, Kind>> = Object.fromEntries(
  (
    [
      ['states', 'countries nations states governments neighbours neighbors capitals powers'],
      ['parties', 'sides'],
      [
        'persons',
        'leaders presidents ministers premiers men women officials diplomats politicians lawmakers chiefs generals kings counterparts envoys pair duo',
      ],
      [
        'bodies',
        'companies firms parties organizations organisations groups agencies banks unions universities',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])),
);
const NUMBERS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4 };
/** What may stand between the number and the noun. */
const BETWEEN =
  /^(?:foreign|prime|defence|defense|finance|neighbouring|neighboring|trade|interior|head|nuclear|african|asian|european|arab|gulf|asean|nato|warring|rival|former|allied)$/;
const ACTS_FOR_STATE = /^(?:leaders|presidents|ministers|premiers|sides|kings|diplomats|officials|two)$/;

/** Sentences back in which members are looked for. */
const BACK = 3;
/** Mentions that are looked at. */
const FARTHEST = 60;

const TYPE: Readonly<Record<Kind, EntityType>> = {
  states: 'country',
  parties: 'country',
  persons: 'person',
  bodies: 'organization',
};

interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly noun: string;
  readonly size: number;
}

/** "The two foreign ministers", "both sides", "the pair", read at a token. */
function phraseAt({ reading }: Discourse, token: number): Phrase | undefined {
  const { lower, sentence, analysis } = reading;
  const both = lower[token] === 'both';
  if (!both && !/^(?:the|these|those)$/.test(lower[token]!)) return undefined;
  let at = token + 1;
  if (!both && /^(?:pair|duo)$/.test(lower[at] ?? ''))
    return { first: token, last: at + 1, noun: 'pair', size: 2 };
  const size = both ? 2 : NUMBERS[lower[at] ?? ''];
  if (size === undefined) return undefined;
  if (!both) at++;
  for (let step = 0; step < 2 && BETWEEN.test(lower[at] ?? ''); step++) at++;
  if (sentence[at] !== sentence[token]) return undefined;
  const noun = lower[at]!;
  if (!both && at === token + 2 && hasUpos(analysis, at, 'VERB', 'AUX', 'PART', 'PUNCT') && size === 2)
    return { first: token, last: at, noun: 'two', size };
  if (NOUNS[noun] === undefined) return undefined;
  if (hasUpos(analysis, at + 1, 'NOUN', 'PROPN') || /^(?:of|whose|who|which|that)$/.test(lower[at + 1] ?? ''))
    return undefined;
  return { first: token, last: at + 1, noun, size };
}

function isOf(kind: Kind, { type, literal, form }: Placed): boolean {
  if (kind === 'parties')
    return (type === 'country' && !literal) || (type === 'organization' && form === 'name');
  if (kind === 'states') return type === 'country' && !literal;
  if (kind === 'persons') return type === 'person';
  return type === 'organization' && form !== 'pronoun';
}

/** "Tejada told the two": who acts on them is none of them. */
function actorOn({ reading, mentions }: Discourse, { first, last }: Phrase): string | undefined {
  const { analysis, sentence } = reading;
  for (let i = first; i < last; i++) if (hasDeprel(analysis, i, 'nsubj', 'nsubj:pass')) return undefined;
  const verb = first - 1;
  if (verb < 0 || !hasUpos(analysis, verb, 'VERB')) return undefined;
  for (let i = lastBefore(mentions, first); i >= 0 && sentence[mentions[i]!.first] === sentence[first]; i--) {
    const { first: start, last: end, type, entity } = mentions[i]!;
    if (type === 'person' && end === verb && !/^(?:and|,)$/.test(reading.lower[start - 1] ?? ''))
      return entity;
    if (end < verb - 1) break;
  }
  return undefined;
}

const ADDRESSES = /^(?:call|urge|press|ask|appeal|invite|warn|encourage|push|implore|tell|exhort)$/;

/** "He called on both sides": who calls on them is none of them, nor is his country. */
function mediator(discourse: Discourse, { first, last }: Phrase): readonly string[] {
  const { reading, mentions } = discourse;
  const { analysis, sentence } = reading;
  const noun = last - 1;
  const verb = hasDeprel(analysis, noun, 'nsubj', 'nsubj:pass') ? -1 : analysis.head[noun]!;
  if (verb < 0 || !ADDRESSES.test(analysis.lemma[verb]!)) return [];
  for (let i = lastBefore(mentions, first); i >= 0 && sentence[mentions[i]!.first] === sentence[first]; i--) {
    const mention = mentions[i]!;
    if (!isSubject(reading, mention) || analysis.head[headOf(reading, mention)] !== verb) continue;
    const country = mention.type === 'person' ? discourse.country(mention.entity) : undefined;
    return country === undefined ? [mention.entity] : [mention.entity, country];
  }
  return [];
}

/** A state and a body of it, or a body and a part of it, are not two sides. */
function isWithin(discourse: Discourse, ids: readonly string[]): boolean {
  const { knowledge } = discourse.reading;
  return ids.some((id) => {
    if (discourse.type(id) !== 'organization') return false;
    if (ids.includes(discourse.country(id) ?? '')) return true;
    return !id.includes('#') && knowledge.facts(id, 'P361').some(({ object }) => ids.includes(object));
  });
}

const RULERS = /^(?:presidents|kings)$/;

/** "The two presidents": each is described as one, as far as the base knows them or not. */
function areRulers(discourse: Discourse, noun: string, ids: readonly string[]): boolean {
  return !RULERS.test(noun) || ids.every((id) => discourse.description(id).includes(noun.slice(0, -1)));
}

/**
 * The only so many of a kind that were named last, in the order of the text; undefined when there are more or fewer. Where
 * somebody from outside speaks to them, the sentences before may name more outsiders: there, no others may be near.
 */
function namedLast(discourse: Discourse, phrase: Phrase, kind: Kind): string[] | undefined {
  const { reading, mentions } = discourse;
  const here = reading.sentence[phrase.first]!;
  const found: string[] = [];
  const latest = lastBefore(mentions, phrase.first);
  const actor = actorOn(discourse, phrase);
  const outside = mediator(discourse, phrase);
  let sentence = here;
  for (let i = latest; i >= 0 && latest - i < FARTHEST; i--) {
    const mention = mentions[i]!;
    const own = reading.sentence[mention.first]!;
    if (own < here - BACK) break;
    if (own !== sentence && found.length >= phrase.size && outside.length === 0) break;
    sentence = own;
    if (!isOf(kind, mention) || mention.entity === actor || outside.includes(mention.entity)) continue;
    const known = found.indexOf(mention.entity);
    if (known >= 0) found.splice(known, 1);
    found.push(mention.entity);
  }
  if (found.length !== phrase.size || isWithin(discourse, found)) return undefined;
  if (!areRulers(discourse, phrase.noun, found)) return undefined;
  return found.reverse();
}

/** "Bulgaria and Romania", "Voss and Oda": two joined in the sentence or the one before, whatever part they play there. */
function joinedLast(
  { reading, mentions, country }: Discourse,
  phrase: Phrase,
  of: 'country' | 'person',
): string[] | undefined {
  const here = reading.sentence[phrase.first]!;
  const latest = lastBefore(mentions, phrase.first);
  for (let i = latest; i > 0 && latest - i < FARTHEST; i--) {
    const [one, other] = [mentions[i - 1]!, mentions[i]!];
    if (reading.sentence[one.first]! < here - 1) return undefined;
    if (one.type !== of || other.type !== of || one.entity === other.entity) continue;
    if (of === 'person' && country(one.entity) === country(other.entity)) continue;
    const between = reading.lower.slice(one.last, other.first).join(' ');
    const third = mentions[i - 2];
    const list = third?.type === of && third.last + 1 === one.first && reading.lower[third.last] === ',';
    if (/^and(?: the)?$/.test(between) && !list) return [one.entity, other.entity];
  }
  return undefined;
}

/** The third most named country of a text about two is named less than half as often as the second. */
const AHEAD = 0.5;

/** The two countries that a text is about, in the order in which it names them. */
function mainPair({ mentions }: Discourse, phrase: Phrase): string[] | undefined {
  const counts = new Map<string, number>();
  const before = lastBefore(mentions, phrase.first);
  const bodies = new Map<string, number>();
  for (const [i, { type, literal, entity, form }] of mentions.entries()) {
    if (i > before || literal) continue;
    if (type === 'country') counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (type === 'organization' && form === 'name' && !entity.includes('#'))
      bodies.set(entity, (bodies.get(entity) ?? 0) + 1);
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (phrase.size !== 2 || !first || !second || second[1] < 2) return undefined;
  if (third && third[1] > second[1] * AHEAD) return undefined;
  if ([...bodies.values()].some((count) => count >= second[1])) return undefined;
  return [...counts.keys()].filter((id) => id === first[0] || id === second[0]);
}

function membersOf(discourse: Discourse, phrase: Phrase): Omit<GroupMention, 'first' | 'last'> | undefined {
  const kind = NOUNS[phrase.noun] ?? 'persons';
  const joined = /^(?:countries|nations|states|neighbours|neighbors)$/.test(phrase.noun) && phrase.size === 2;
  const leaders = phrase.noun === 'leaders' || phrase.noun === 'presidents';
  const own =
    (joined ? joinedLast(discourse, phrase, 'country') : undefined) ??
    (leaders && phrase.size === 2 ? joinedLast(discourse, phrase, 'person') : undefined) ??
    namedLast(discourse, phrase, kind);
  const state = kind === 'states' || kind === 'parties' || ACTS_FOR_STATE.test(phrase.noun);
  if (own) {
    return { type: TYPE[kind], members: own };
  }
  if (!state) return undefined;
  const states = kind === 'persons' ? namedLast(discourse, phrase, 'states') : undefined;
  const pair = states ?? mainPair(discourse, phrase);
  const outside = mediator(discourse, phrase);
  const countries = pair?.some((id) => outside.includes(id)) ? undefined : pair;
  return countries && { type: 'country', members: countries };
}

/** Mentions of several at once, outside `taken` tokens. */
export function findGroups(discourse: Discourse, taken: Uint8Array): GroupMention[] {
  const { reading } = discourse;
  const found: GroupMention[] = [];
  for (let i = 0; i < reading.analysis.length; i++) {
    const phrase = reading.readable[reading.sentence[i]!] ? phraseAt(discourse, i) : undefined;
    if (!phrase || taken.subarray(phrase.first, phrase.last).includes(1)) continue;
    const members = membersOf(discourse, phrase);
    if (members) found.push({ first: phrase.first, last: phrase.last, ...members });
    i = phrase.last - 1;
  }
  return found;
}
