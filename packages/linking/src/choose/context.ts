import type { Candidate } from '../knowledge-base.js';
import { isDateline } from '../metonym.js';
import { isRegional } from '../peoples.js';
import type { Reading } from '../reading.js';
import type { Group } from './group.js';

/** What a whole document says about who can be meant. */
export interface Context {
  /** How often each country is named, as such, by adjective or by people, by id. */
  readonly countries: ReadonlyMap<string, number>;
  /** By the folded name of a country, as such: which it is, and how often it stands in the text. */
  readonly surfaces: ReadonlyMap<string, Surface>;
  /** By country: folded names of the document's places that lie nowhere else. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  /** Number of country names in all. */
  readonly named: number;
  /** Lower-case words of the document. */
  readonly words: ReadonlySet<string>;
  /** Those of them that it writes without a capital. */
  readonly common: ReadonlySet<string>;
  /** Folded names of the document. */
  readonly names: ReadonlySet<string>;
  /** The country of the place where it was written. */
  readonly dateline: string | undefined;
  readonly year: number | undefined;
  /** ISO 8601 day, when known. */
  readonly date: string | undefined;
}

const KINDS = new Set(['label', 'alias', 'acronym', 'short', 'demonym', 'adjective']);

export interface Surface {
  readonly id: string;
  readonly count: number;
}

interface CountryCounts {
  readonly countries: Map<string, number>;
  readonly surfaces: Map<string, Surface>;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/**
 * 1 for tokens inside names of several words: "American" in "Organization of American States" names no country, nor
 * "Indian" in "Indian Ocean".
 */
function insideNames(length: number, groups: readonly Group[]): Uint8Array {
  const inside = new Uint8Array(length);
  for (const { spans, key } of groups) {
    const water = /^\S+ (?:ocean|sea|gulf)$/.test(key);
    if (water) for (const { span } of spans) inside.fill(1, span.first, span.last);
    for (const { span } of spans) if (span.last - span.first > 2) inside.fill(1, span.first + 1, span.last);
  }
  return inside;
}

/** "LIMA -", "in Lima": a seat of government speaks for its country, too. */
function seatOf(reading: Reading, token: number): string | undefined {
  const bearers = reading.candidates(reading.words[token]!);
  if (!bearers.some((c) => c.type === 'place' && c.kind === 'label')) return undefined;
  return bearers.find((c) => c.kind === 'metonym' && c.type === 'country')?.id;
}

/** "England": a part of a state of today that was a state once. */
function isOfOld({ knowledge, candidates }: Reading, name: string, { id, prior, kind }: Candidate): boolean {
  if (kind === 'label' || kind === 'acronym') return false;
  if (knowledge.entity(id)?.subtype !== 'historic state') return false;
  return candidates(name).some((c) => c.type === 'place' && c.kind === 'label' && c.prior >= prior);
}

function countCountries(reading: Reading, groups: readonly Group[]): CountryCounts {
  const counts: CountryCounts = { countries: new Map(), surfaces: new Map() };
  const { length } = reading.analysis;
  const inside = insideNames(length, groups);
  const count = (name: string, isInside: boolean): boolean => {
    const found = reading
      .candidates(name)
      .find((c) => c.type === 'country' && KINDS.has(c.kind) && (c.exact || c.kind === 'acronym'));
    if (found && isOfOld(reading, name, found)) return false;
    if (!found || (isInside && (found.kind === 'adjective' || found.kind === 'demonym'))) return false;
    add(counts.countries, found.id);
    if (found.kind !== 'label' && found.kind !== 'alias') return true;
    const key = reading.knowledge.fold(name);
    counts.surfaces.set(key, { id: found.id, count: (counts.surfaces.get(key)?.count ?? 0) + 1 });
    return true;
  };
  for (let i = 0; i < length; i++) {
    if (!reading.capital[i] || isRegional(reading, i, i + 1)) continue;
    const isInside = inside[i] === 1;
    const pair = i + 1 < length && reading.capital[i + 1] === 1;
    if (pair && count(`${reading.words[i]} ${reading.words[i + 1]}`, isInside)) {
      i++;
      continue;
    }
    if (count(reading.words[i]!, isInside)) continue;
    const seat = isInside ? undefined : seatOf(reading, i);
    if (seat) add(counts.countries, seat);
  }
  return counts;
}

/** Places less well known than this, or not so much better known than the next of the name, tell no country. */
const TELLING = 350;
const LEAD = 120;

/** The country in which a place lies that has its name nearly to itself: a text about Whitehorse is about Canada. */
function countryOfPlace({ knowledge, candidates }: Reading, name: string): string | undefined {
  const bearers = candidates(name).filter(
    (c) => c.kind !== 'surname' && c.kind !== 'team' && knowledge.entity(c.id)?.subtype !== 'historic state',
  );
  const [best, next] = [...bearers].sort((a, b) => b.prior - a.prior);
  if (best?.type !== 'place' || bearers.some((c) => c.kind === 'metonym')) return undefined;
  if (best.kind !== 'label' || best.prior < TELLING || (next && next.prior > best.prior - LEAD))
    return undefined;
  return knowledge.entity(best.id)?.country;
}

/** Each place of a text speaks once for its country. */
function countPlaces(reading: Reading, groups: readonly Group[], counts: Map<string, number>): void {
  for (const { name, type } of groups) {
    const country = type === 'person' ? undefined : countryOfPlace(reading, name);
    if (country) add(counts, country);
  }
}

/** Less well known than this, a place speaks for no other. */
const NEIGHBOUR = 100;

/** By country the places of a text that the base has in that country only. */
function neighboursOf(reading: Reading, groups: readonly Group[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, key, type } of groups) {
    if (type === 'person') continue;
    const bearers = reading.candidates(name).filter((c) => c.kind !== 'surname' && c.kind !== 'team');
    const [best] = bearers;
    if (best?.type !== 'place' || best.prior < NEIGHBOUR || !bearers.every((c) => c.type === 'place'))
      continue;
    const countries = new Set(bearers.map((c) => reading.knowledge.entity(c.id)?.country));
    const [country] = countries;
    if (countries.size > 1 || country === undefined) continue;
    found.set(country, (found.get(country) ?? new Set()).add(key));
  }
  return found;
}

/** Sentences at whose beginning a dateline may stand. */
const OPENING = 6;

/** The country of the place in a dateline: "LIMA, Dec 7 -". */
function datelineOf(reading: Reading): string | undefined {
  const { sentences, text, start, end, length } = reading.analysis;
  for (let s = 0; s < Math.min(OPENING, sentences.length); s++) {
    const first = sentences.first[s]!;
    for (let last = Math.min(first + 3, length); last > first; last--) {
      if (!reading.capital[first] || !isDateline(reading, first, last)) continue;
      const place = reading
        .candidates(text.slice(start[first]!, end[last - 1]!))
        .find((c) => c.type === 'place');
      const entity = place && reading.knowledge.entity(place.id);
      if (entity?.country) return entity.country;
      const seat = seatOf(reading, first);
      if (seat) return seat;
    }
  }
  return undefined;
}

export function documentContext(reading: Reading, groups: readonly Group[]): Context {
  const { countries, surfaces } = countCountries(reading, groups);
  countPlaces(reading, groups, countries);
  const date = /^\d{4}-\d\d-\d\d/.exec(reading.document.published ?? '')?.[0];
  return {
    countries,
    surfaces,
    neighbours: neighboursOf(reading, groups),
    named: [...countries.values()].reduce((sum, count) => sum + count, 0),
    words: new Set(reading.lower),
    common: new Set(reading.words.filter((word, i) => word === reading.lower[i])),
    names: new Set(groups.map((group) => group.name)),
    dateline: datelineOf(reading),
    year: date === undefined ? undefined : Number(date.slice(0, 4)),
    date,
  };
}

/** The country that a document is about: named more than twice as often as any other; undefined when none is. */
export function mainCountry({ countries }: Context): string | undefined {
  const counts = [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second] = counts;
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** How many times as often as any other a country must be named to be the only one that a document can come from. */
const FAR_AHEAD = 4;

/**
 * The country whose bodies a document may call by bare names ("the Supreme Court"): that of its dateline, if it speaks of it, else the only
 * one that it speaks of. Not the one that it speaks about most: reports from Seoul name North Korea more than South.
 */
export function ownCountry({ countries, dateline }: Context): string | undefined {
  const [first, second] = [...countries].sort((a, b) => b[1] - a[1]);
  if (dateline !== undefined && 4 * (countries.get(dateline) ?? 0) >= 3 * (first?.[1] ?? 0)) return dateline;
  return first && first[1] >= FAR_AHEAD * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Countries that news in English need not name when they speak of them. */
const HOME = new Set(['Q30', 'Q145']);

export function isHome(country: string | undefined): boolean {
  return country !== undefined && HOME.has(country);
}

/** Whether a country may go without saying: it is at home, and the text is about no other. */
export function goesUnnamed(context: Context, country: string): boolean {
  if (!HOME.has(country)) return false;
  const main = mainCountry(context);
  return main === undefined ? context.named < 4 : HOME.has(main);
}
