import type { EntityType } from '@newsgraph/schema';
import { isGeneric, isInstitution } from '../institutions.js';
import type { Candidate, KnowledgeBase, KnownEntity } from '../knowledge-base.js';
import type { Reading } from '../reading.js';
import { domainsOf, headDomains } from '../resolve/role-domains.js';
import { hasUpos } from '../tags.js';
import { type Context, goesUnnamed } from './context.js';
import type { Group } from './group.js';

/** Evidence for one candidate; each value about 0 to 1, or negative when it speaks against. */
export interface Features {
  readonly prior: number;
  readonly kind: number;
  readonly exact: number;
  readonly type: number;
  readonly country: number;
  readonly role: number;
  readonly words: number;
  readonly era: number;
  readonly place: number;
  readonly similarity: number;
  readonly shadowed: number;
  /** 1 when the name is also a seat of government's. */
  readonly seat: number;
  /** -1 for a company whose name the text uses with an article: "the Amazon" is none. */
  readonly article: number;
}

/** What the features count. Set by hand on the training documents. */
const WEIGHTS: Features = {
  prior: 2,
  kind: 1,
  exact: 0.4,
  type: 1,
  country: 0.8,
  role: 1,
  words: 0.6,
  era: 0.8,
  place: 1.2,
  similarity: 1,
  shadowed: 0.7,
  seat: 0,
  article: 0.8,
};

const KIND_WEIGHT: Readonly<Record<Candidate['kind'], number>> = {
  label: 0.25,
  alias: 0.15,
  short: 0.15,
  acronym: 0.1,
  native: 0,
  former: -0.1,
  misspelling: 0,
  surname: -0.3,
  demonym: -1,
  adjective: -1,
  metonym: -2,
  team: -2,
};

/** How well what the tagger says agrees with what the base says. */
function typeFeature(tagged: EntityType | undefined, { type, kind }: Candidate): number {
  if (kind === 'acronym' && type === 'person') return 0; // the tagger takes letters for a body
  if (tagged === undefined) return type === 'country' ? 0.4 : type === 'person' ? -0.1 : 0.1;
  if (tagged === type) return 0.7;
  const places = (t: EntityType) => t === 'country' || t === 'place';
  if (places(tagged) && places(type)) return 0.4;
  if (tagged === 'person' || type === 'person') return -0.9;
  return tagged === 'organization' && places(type) ? -0.3 : -0.2;
}

/** Whether a country that stands beside a name is not the candidate's, nor holds it or lies in it. */
export function isElsewhere(knowledge: KnowledgeBase, entity: KnownEntity, group: Group): boolean {
  const { country, type, description } = entity;
  if (group.countries.size === 0 || country === undefined || type === 'country') return false;
  if (group.countries.has(country)) return false;
  return ![...group.countries].some((beside) => {
    const other = knowledge.entity(beside);
    return other?.country === country || (other && description.includes(other.label));
  });
}

function countryFeature(
  { reading: { knowledge }, context }: Scene,
  entity: KnownEntity,
  group: Group,
): number {
  const own = entity.type === 'country' ? entity.id : entity.country;
  if (own === undefined) return 0;
  if (group.countries.has(own)) return 1;
  if (entity.type !== 'person' && isElsewhere(knowledge, entity, group)) return -0.6;
  const surface = context.surfaces.get(group.key);
  const self = surface?.id === own ? surface.count : 0;
  const count = (context.countries.get(own) ?? 0) - self;
  const share = context.named === 0 ? 0 : count / context.named;
  if (share > 0) return 0.3 + 0.5 * share;
  if (group.countries.size === 0 && goesUnnamed(context, own)) return 0;
  if (entity.type === 'place') {
    const near = context.neighbours.get(own);
    if (near !== undefined && (near.size > 1 || !near.has(group.key))) return 0.1;
    return entity.prior < 550 ? -0.3 : 0;
  }
  if (entity.type === 'organization' || entity.type === 'event')
    return isInstitution(group.key) || isGeneric(group.key) ? -0.8 : entity.prior < 450 ? -0.5 : 0;
  if (entity.type !== 'person') return 0;
  return group.countries.size > 0 ? -0.6 : -0.2;
}

/** Whether the offices beside a name and what the base says of its bearer are of different walks of life. */
function isOtherWalk(roles: ReadonlySet<string>, { subtype, description }: KnownEntity): boolean {
  const own = domainsOf(`${subtype} ${description}`);
  if (own.size === 0) return false;
  const beside = [...roles].map(headDomains).filter((domains) => domains.size > 0);
  return beside.length > 0 && beside.every((domains) => ![...domains].some((domain) => own.has(domain)));
}

const CROWN = /\b(?:king|queen|emperor|empress|sultan|emir|pope)\b/;
const CROWNED =
  /\b(?:king|queen|emperor|empress|monarch|sultan|emir|pope|ruler|royal|prince|princess|dynasty|pharaoh)\b/i;

/** "King Abdul Aziz" is no member of a parliament. */
function isUncrowned(roles: ReadonlySet<string>, { description, label }: KnownEntity): boolean {
  return [...roles].some((role) => CROWN.test(role)) && !CROWNED.test(`${label} ${description}`);
}

/**
 * 1 when the person held or is described by an office that stands beside the name, more when on that day; -1 when it is
 * of another walk of life: a commissioner is not the singer of the name.
 */
function roleFeature({ reading, context }: Scene, entity: KnownEntity, group: Group): number {
  if (entity.type !== 'person') return 0;
  if (group.roles.size === 0) return isOtherWalk(group.trades, entity) ? -1 : 0;
  if (isUncrowned(group.roles, entity)) return -1;
  const { knowledge } = reading;
  const held = [...group.roles].filter((office) => knowledge.held(entity.id, office) > 0.2);
  if (held.length === 0) return isOtherWalk(group.roles, entity) ? -1 : 0;
  const { country } = entity;
  const { date } = context;
  if (country === undefined || date === undefined) return 1;
  const then = held.some((office) =>
    knowledge
      .holders({ country, office, date })
      .some(({ person, score }) => person === entity.id && score > 0.6),
  );
  return then ? 1.4 : 1;
}

const DULL = new Set([
  'from',
  'with',
  'that',
  'city',
  'country',
  'state',
  'member',
  'national',
  'political',
  'politician',
  'person',
  'party',
  'former',
]);

/** Share of the words of a description that the document also has, its country's left out. */
export function tradeShare({ reading: { knowledge }, context }: Scene, entity: KnownEntity): number {
  const country = entity.country === undefined ? '' : (knowledge.entity(entity.country)?.label ?? '');
  return wordsFeature({ ...entity, description: entity.description.replace(country, '') }, context);
}

/** Share of the words of the description that the document also has. */
function wordsFeature({ description }: KnownEntity, { words }: Context): number {
  const own =
    description
      .toLowerCase()
      .match(/[a-z]{4,}/g)
      ?.filter((word) => !DULL.has(word)) ?? [];
  if (own.length === 0) return 0;
  return Math.min(1, own.filter((word) => words.has(word)).length / Math.max(2, Math.min(4, own.length)));
}

/** A text without a date may be of the time of anybody in office since. */
const RECENT = 2008;

/**
 * Below 0 for somebody long gone when the document was written, whose office ended long before, or a former state; a
 * little above for somebody in office then.
 */
function eraFeature(
  { type, subtype, description, prior }: KnownEntity,
  { kind }: Candidate,
  { year }: Context,
): number {
  if (subtype === 'historic state') return kind === 'label' ? 0 : -0.5;
  if (type !== 'person') return 0;
  const now = year ?? 2020;
  const since = /from (\d{4})$/.exec(description);
  if (since && year === undefined) return Number(since[1]) >= RECENT ? 0.4 : 0;
  if (since) return Number(since[1]) <= now && now - Number(since[1]) < 12 ? 0.4 : 0;
  const years = /(\d{4})[-–](\d{4})\)?$/.exec(description);
  if (!years) return 0;
  const ago = now - Number(years[2]);
  const known = prior >= 550 ? 0.5 : 1; // of history's great the news speak, too
  if (description.endsWith(')')) return known * (ago > 40 ? -1 : ago > 10 ? -0.5 : 0);
  if (Number(years[1]) <= now && ago <= 0) return 0.4;
  return ago > 60 ? -0.8 : ago > 25 ? -0.4 : 0;
}

/** Whether the region or country that follows the name after a comma is the candidate's: "Paris, Texas". */
function placeFeature(reading: Reading, entity: KnownEntity, group: Group): number {
  if (entity.type !== 'place') return 0;
  const text = `${entity.description} ${entity.country ? (reading.knowledge.entity(entity.country)?.label ?? '') : ''}`;
  let followed = false;
  for (const { span } of group.spans) {
    const { words, capital } = reading;
    if (words[span.last] !== ',' || !capital[span.last + 1]) continue;
    const next = words[span.last + 1]!;
    const regions = reading.candidates(next).filter((c) => c.type === 'place' || c.type === 'country');
    if (regions.length === 0) continue;
    followed = true;
    if (text.includes(next)) return 1;
    const labels = regions.slice(0, 4).map((c) => reading.knowledge.entity(c.id)?.label ?? next);
    if (labels.some((label) => text.includes(label))) return 1;
  }
  return followed ? -0.2 : 0;
}

/**
 * Below 0 for another name of something when the name is somebody else's own: -1 for a body that goes by a place's name
 * ("Miami" for the University of Miami), half as much within one type (Mecca the city and the region).
 */
function shadowedFeature(reading: Reading, group: Group, candidate: Candidate): number {
  if (candidate.kind === 'label' || candidate.kind === 'acronym' || candidate.type === 'person') return 0;
  const own = reading.candidates(group.name).filter((c) => c.kind === 'label' && c.id !== candidate.id);
  if (candidate.type === 'place' && own.some((c) => c.type === 'country' && c.prior >= 400)) return -1.2;
  if (candidate.type === 'country' && own.some((c) => c.type === 'place' && c.prior >= 200)) return -1.2;
  if (candidate.type === 'organization' && own.some((c) => c.type !== 'organization' && c.type !== 'person'))
    return -1;
  return own.some((c) => c.type === candidate.type && c.prior >= 150 && c.prior + 60 >= candidate.prior)
    ? -0.5
    : 0;
}

/** Below 0 when one word that names a company stands behind an article and before no other noun. */
function articleFeature(
  { lower, analysis }: Reading,
  { name, spans }: Group,
  { type, subtype }: KnownEntity,
): number {
  if (type !== 'organization' || subtype !== 'company' || name.includes(' ')) return 0;
  const used = spans.some(
    ({ span: { first, last } }) =>
      lower[first - 1] === 'the' &&
      !hasUpos(analysis, last, 'NOUN', 'PROPN') &&
      !/^['’]s?$/.test(lower[last] ?? ''),
  );
  return used ? -1 : 0;
}

/** Whether one word names a seat of government: the tagger takes Washington for a person now and then. */
function isSeat(reading: Reading, { name, spans }: Group): boolean {
  if (name.includes(' ') || spans.some((one) => one.via === 'surname')) return false;
  return reading.candidates(name).some((c) => c.kind === 'metonym');
}

export interface Scored {
  readonly candidate: Candidate;
  readonly entity: KnownEntity;
  readonly features: Features;
  readonly score: number;
}

export interface Scene {
  readonly reading: Reading;
  readonly context: Context;
}

export function scoreCandidate(scene: Scene, group: Group, candidate: Candidate): Scored {
  const { reading, context } = scene;
  const entity = reading.knowledge.entity(candidate.id)!;
  const features: Features = {
    prior: candidate.prior / 1000,
    kind: KIND_WEIGHT[candidate.kind],
    exact: candidate.exact ? 0.5 : 0,
    type: typeFeature(isSeat(reading, group) ? undefined : group.type, candidate),
    country: countryFeature(scene, entity, group),
    role: roleFeature(scene, entity, group),
    words: wordsFeature(entity, context),
    era: eraFeature(entity, candidate, context),
    place: placeFeature(reading, entity, group),
    seat: isSeat(reading, group) ? 1 : 0,
    shadowed: shadowedFeature(reading, group, candidate),
    article: articleFeature(reading, group, entity),
    similarity: (candidate.similarity - 1) * 2,
  };
  let score = 0;
  for (const name of Object.keys(WEIGHTS) as (keyof Features)[]) score += WEIGHTS[name] * features[name];
  return { candidate, entity, features, score };
}
