import { type EntityType, type Mention, tokenRange } from '@newsgraph/schema';
import { isInstitution } from '../institutions.js';
import { AWARD } from '../lexicon/awards.js';
import { MALE_NAMES } from '../lexicon/first-names.js';
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/roles.js';
import { isNoName, NOT_ENTITIES, STOP_NAMES } from '../lexicon/stop-names.js';
import type { Reading } from '../reading.js';
import type { NamedSpan } from './named-span.js';
import { afterPeople, afterRank, isPartisan, withoutTitles } from './trim-titles.js';

/** "QR 2,311": an amount of money. */
const MONEY =
  /^(?:[A-Z]{1,2}[$€£]|QR|QAR|SR|SAR|JD|BD|KD|RO|OMR|Dhs?|AED|DH|EGP|LE|USD|EUR|GBP|Rs\.?|INR|PKR|BDT|Tk\.?|RM|MYR|PHP|IDR|Rp|THB|VND|KSh|KES|UGX|TZS|NGN|GHS|GH|ZAR|ETB|FCFA|CFA|JPY|CNY|RMB|KRW|HKD|TWD|SGD|AUD|NZD|CAD|CHF|BRL|ARS|CLP|MXN|PEN|UAH|RUB|TRY|NIS|ILS)\s?[\d][\d.,]*$|^[A-Z] \d[\d.,]*$/;
/** "anti-Voss", "D-Md.": a side that is taken, or a party's letter. */
const SIDE = /^(?:anti|pro)-\p{L}+$|^[DRI]-\p{Lu}/u;
const TIME_ZONE =
  /^(?:GMT|UTC|CE?S?T|E[SD]T|P[SD]T|M[SD]T|BST|IST|JST|KST|AE[SD]T|EAT|CAT|WAT|SAST|MSK|PHT|WIB)$/;
/** Parts of the world as an adjective. */
const REGIONAL =
  /^(?:(?:north|south|east|west|central|latin|southeast|sub-saharan|northern|southern|eastern|western|pan)[- ])?(?:asian|african|european|american|eurasian)s?$|^(?:middle|far) eastern$/;

const EDGE = /^(?:the|a|an|'s|’s|[^\p{L}\p{N}]+)$/u;

/** Words for an office that stand inside names of persons, too. */
const NAME_OFFICES = new Set([
  'king',
  'prince',
  'sultan',
  'emir',
  'bishop',
  'marshal',
  'major',
  'judge',
  'lord',
  'dean',
  'baron',
  'duke',
  'earl',
  'justice',
]);

function isTitle(reading: Reading, token: number): boolean {
  const word = reading.lower[token]!;
  return HONORIFICS.has(word) || ROLE_NOUNS.has(word) || ROLE_MODIFIERS.has(word);
}

/** "Dean" of "Dean Marchetti": a word for an office that is a first name, too. */
function isFirstName(reading: Reading, token: number): boolean {
  return NAME_OFFICES.has(reading.lower[token]!) && MALE_NAMES.has(reading.lower[token]!);
}

/** Whether a word stands for a country before a title: "US President", "French Foreign Minister". */
function isPeopleOrCountry(reading: Reading, token: number): boolean {
  const word = reading.words[token]!;
  if (reading.knowledge.demonym(word) !== undefined) return true;
  return reading
    .candidates(word)
    .some((c) => c.type === 'country' && c.exact && c.kind !== 'metonym' && c.prior >= 400);
}

/** "Control Yuan Member Wang Mei-yu": where a person's name begins behind an office that two words or more follow. */
function afterOffice(reading: Reading, first: number, last: number): number {
  for (let i = last - 3; i > first; i--) {
    const word = reading.lower[i]!;
    if (ROLE_NOUNS.has(word) && !NAME_OFFICES.has(word) && reading.capital[i + 1]) return i + 1;
  }
  return first;
}

/** Takes articles, possessive marks and, before a person, titles and peoples off the ends. */
function trimmed(reading: Reading, first: number, last: number, type: EntityType): [number, number] {
  let [from, to] = [first, last];
  while (from < to && EDGE.test(reading.lower[from]!)) from++;
  while (to > from && EDGE.test(reading.lower[to - 1]!) && reading.words[to - 1] !== '.') to--;
  if (type !== 'person') return [from, to];
  if (reading.words[from] === 'H' && reading.words[from + 1] === 'E' && to - from > 2) from += 2;
  else if (/^(?:HE|HH|HM|HRH)$/.test(reading.words[from] ?? '') && to - from > 1) from++;
  let after = from;
  for (let i = from; i < to - 1; i++) {
    const people = isPeopleOrCountry(reading, i);
    if (isFirstName(reading, i) && to - i === 2) break;
    if (isTitle(reading, i)) after = i + 1;
    else if (!people && reading.lower[i] !== 'of' && reading.lower[i] !== '-') break;
  }
  return [afterPeople(reading, afterOffice(reading, after, to), to), to];
}

/** Whether nothing but titles, days, furniture or numbers is left: no name. */
export function isNoise(reading: Reading, first: number, last: number): boolean {
  if (first >= last) return true;
  const name = nameOf(reading, first, last);
  const phrase = name.toLowerCase();
  if (TIME_ZONE.test(name) || SIDE.test(name)) return true;
  if (MONEY.test(name) || REGIONAL.test(phrase) || AWARD.test(phrase)) return true;
  if (isNoName(name) || !/\p{L}/u.test(name) || name.length > 120 || /[\n\t]/.test(name)) return true;
  if (/^[$€£]/.test(reading.words[last] ?? '') && last - first === 1) return true;
  if (last - first === 1) {
    if (name.length < 2 || NOT_ENTITIES.has(phrase) || ROLE_NOUNS.has(phrase)) return true;
    return STOP_NAMES.has(phrase) && name !== name.toUpperCase();
  }
  for (let i = first; i < last; i++) {
    const word = reading.lower[i]!;
    const empty =
      isPeopleOrCountry(reading, i) ||
      STOP_NAMES.has(word) ||
      ROLE_NOUNS.has(word) ||
      ROLE_MODIFIERS.has(word) ||
      word === 'of';
    if (!empty && /\p{L}/u.test(word)) return false;
  }
  return !isInstitution(phrase) && reading.candidates(name).length === 0;
}

/** Whether one word is a people or an adjective and no country's own name. */
function isPeople(reading: Reading, first: number, last: number): boolean {
  if (last - first > 2) return false;
  const name = nameOf(reading, first, last);
  if (reading.knowledge.demonym(name) === undefined) return false;
  return !reading.candidates(name).some((c) => c.kind === 'label' && c.prior >= 400);
}

/** "al-Maliki": the article and hyphen that the tagger left out belong to the name. */
function withArticle(reading: Reading, first: number): number {
  const { lower, sentence, analysis } = reading;
  if (first < 2 || lower[first - 1] !== '-' || sentence[first - 2] !== sentence[first]) return first;
  const joined = analysis.end[first - 2] === analysis.start[first - 1];
  return joined && /^(?:al|el|ul|ad|as|ar|abd|abu)$/.test(lower[first - 2]!) ? first - 2 : first;
}

function nameOf(reading: Reading, first: number, last: number): string {
  return reading.analysis.text.slice(reading.analysis.start[first]!, reading.analysis.end[last - 1]!);
}

/** "Moon Jae-in": what a hyphen joins to a person's name belongs to it. */
function withHyphen(reading: Reading, last: number, type: EntityType): number {
  const { analysis, lower } = reading;
  if (type !== 'person' || lower[last] !== '-' || last + 1 >= analysis.length) return last;
  const joined =
    analysis.end[last - 1] === analysis.start[last] && analysis.end[last] === analysis.start[last + 1];
  return joined && /^\p{L}{2,8}$/u.test(lower[last + 1]!) && lower[last + 1] !== 'led' ? last + 2 : last;
}

const CUT = /^(?:and|['’]s|['’]|,|;)$/;

/** "NATO-Russia": a hyphen between two who are known by themselves. */
function isWellKnown(reading: Reading, token: number): boolean {
  return reading
    .candidates(reading.words[token]!)
    .some((c) => (c.type === 'country' || c.type === 'organization') && c.exact && c.prior >= 400);
}

function isCountry(reading: Reading, token: number): boolean {
  return reading.candidates(reading.words[token]!).some((c) => c.type === 'country' && c.kind === 'label');
}

/** Whether a span that nobody bears is cut at a token: at "in" before a place, and in persons' names at "of". */
function isCut(reading: Reading, token: number, last: number, type: EntityType): boolean {
  const word = reading.lower[token]!;
  if (CUT.test(word)) return true;
  if (type === 'person' && /^[–—]$/.test(word)) return true;
  if (word === 'of') return type === 'person' || isCountry(reading, token + 1);
  if (/^[-–—/]$/.test(word) && type === 'organization' && token + 2 < last) return false;
  if (/^[-–—/]$/.test(word)) return isWellKnown(reading, token - 1) && isWellKnown(reading, token + 1);
  if (word !== 'in') return false;
  return reading
    .candidates(reading.words[token + 1]!)
    .some((c) => c.type === 'place' || c.type === 'country');
}

const THEIR_PEOPLE =
  /^(?:ministers|leaders|presidents|officials|ambassadors|envoys|diplomats|lawmakers|countries|nations|members|states)$/;

/** "G7 Foreign Ministers", "EU leaders": the body whose people they are. */
function withoutPeople(
  reading: Reading,
  [from, to]: readonly [number, number],
  type: EntityType,
): [number, number] {
  if (type === 'person' || !THEIR_PEOPLE.test(reading.lower[to - 1]!)) return [from, to];
  let end = to - 1;
  while (end > from + 1 && ROLE_MODIFIERS.has(reading.lower[end - 1]!)) end--;
  const bears = (last: number) => reading.candidates(nameOf(reading, from, last));
  const body = bears(end).some((c) => c.type === 'organization' && c.kind !== 'surname');
  return end > from && body && bears(to).length === 0 ? [from, end] : [from, to];
}

function isTwoWords(reading: Reading, [from, to]: readonly [number, number]): boolean {
  return to - from > 1 && reading.capital[from] === 1 && reading.capital[to - 1] === 1;
}

/**
 * A span that nobody bears is cut at "and", commas and possessive marks when a piece is somebody's name: "London's
 * Heathrow Airport" is two.
 */
function pieces(reading: Reading, first: number, last: number, type: EntityType): [number, number][] {
  const whole: [number, number][] = [[first, last]];
  const cuts: number[] = [];
  for (let i = first + 1; i < last - 1; i++) if (isCut(reading, i, last, type)) cuts.push(i);
  if (cuts.length === 0 || reading.candidates(nameOf(reading, first, last)).length > 0) return whole;
  const bounds = [first - 1, ...cuts, last];
  const parts = bounds.slice(1).map((end, i): [number, number] => [bounds[i]! + 1, end]);
  const real = parts.filter(([from, to]) => from < to && !isNoise(reading, from, to));
  const known = real.filter(([from, to]) => reading.candidates(nameOf(reading, from, to)).length > 0);
  const together =
    type !== 'person' && cuts.some((cut) => reading.lower[cut] === 'and') && known.length < real.length;
  const persons =
    type === 'person' &&
    cuts.some((cut) => CUT.test(reading.lower[cut]!)) &&
    real.every((part) => isTwoWords(reading, part));
  return persons || (known.length > 0 && !together) ? real : whole;
}

const COMPANY = /\b(?:LLC|Inc|Ltd|Corp|GmbH|PLC|Co)\.?$/;
/** Last words of names that only bodies have, however they were tagged. */
const BODY =
  /^[\p{Lu}&].* (?:Holdings?|Homes|Invest|Investments|Airlines|Airways|Industries|Technologies|Motors|Pharma|Pharmaceuticals|Corporation|Company|Breweries|Mining|Insurance|Logistics|Shipping|Steel|Energy|Petroleum|Telecom|Capital|Ventures|Partners|Associates|Bank|Association|Union|Federation|Committee|Commission|Ministry|Department|Institute|Foundation|Party|Society|Agency|Authority|Council|Bureau|Organisation|Organization|Alliance|Confederation|Caucus|Movement|Trust|Brigade|Battalion)$/u;

/** A form of address that only persons have. */
const ADDRESS =
  /^(?:mr|mrs|ms|miss|dr|prof|madam|sheikh|president|chancellor|senator|sen|gov|rep|taoiseach|congressman|congresswoman)\.?$/;

/** A small word that a bad copy joins to a name: "Okuma-said"; not the second half of "Moon Jae-in". */
const GLUED =
  /-(?:said|says|told|spoke|is|was|has|had|have|are|were|will|of|and|the|for|from|who|with|as|met|went|[a-z]{3,}ed)$|(?<=\p{L}{6})-(?:in|on|to|by)$/u;

/** "Ivo Basic Ivo Basic": a caption's name that runs into the text's. */
function withoutCopy({ words }: Reading, [first, last]: [number, number]): [number, number] {
  const half = (last - first) / 2;
  if (half < 2 || !Number.isInteger(half)) return [first, last];
  for (let i = 0; i < half; i++) if (words[first + i] !== words[first + half + i]) return [first, last];
  return [first + half, last];
}

/** What a span names: somebody, where it begins with a form of address. */
function addressed(
  { lower, capital, candidates }: Reading,
  [first, last]: readonly [number, number],
  mention: Mention,
): EntityType {
  const title =
    last - first > 1 && last - first < 5 && ADDRESS.test(lower[first]!) && capital[last - 1] === 1;
  return title && candidates(lower.slice(first, last).join(' ')).length === 0 ? 'person' : mention.type;
}

function taggedType({ candidates }: Reading, name: string, type: EntityType): EntityType {
  if (type === 'person' && COMPANY.test(name)) return 'organization';
  const place = type === 'person' || type === 'place';
  return place && BODY.test(name) && candidates(name).length === 0 ? 'organization' : type;
}

/** "Hong Kong-based" names Hong Kong, "Keelung-based National Museum" the museum and Keelung. */
function withoutBased(reading: Reading, first: number, last: number): [number, number][] {
  const { lower } = reading;
  for (let i = first + 1; i < last - 1; i++) {
    if (
      lower[i] !== '-' ||
      !/^(?:based|born|led|backed|registered|listed|bound|flagged)$/.test(lower[i + 1]!)
    )
      continue;
    return i + 2 < last
      ? [
          [first, i],
          [i + 2, last],
        ]
      : [[first, i]];
  }
  return [[first, last]];
}

/** "Menelik II": the numeral of a ruler is a part of the name. */
function withNumeral({ words }: Reading, last: number, type: EntityType): number {
  return type === 'person' && /^(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XI?V|XVI{0,3})$/.test(words[last] ?? '')
    ? last + 1
    : last;
}

function spansOf(reading: Reading, mention: Mention): NamedSpan[] {
  const range = tokenRange(reading.analysis, mention);
  if (range.first >= range.last || !reading.readable[reading.sentence[range.first]!]) return [];
  const parts = withoutBased(reading, range.first, range.last).flatMap(([from, to]) =>
    pieces(reading, from, to, mention.type),
  );
  return parts.flatMap((part): NamedSpan[] => {
    const bare = mention.type === 'person' ? part : withoutTitles(reading, part);
    const [from, to] = withoutPeople(reading, bare, mention.type);
    const ranked = mention.type === 'person' ? from : afterRank(reading, from, to);
    const type = ranked > from ? 'person' : addressed(reading, [from, to], mention);
    const [start, end] = withoutCopy(reading, trimmed(reading, ranked, to, type));
    if (isNoise(reading, start, end) || isPeople(reading, start, end)) return [];
    if (type !== 'person' && isPartisan(reading, start, end)) return [];
    const first = withArticle(reading, start);
    const last = withNumeral(reading, withHyphen(reading, end, type), type);
    const name = nameOf(reading, first, last).replace(GLUED, '');
    return [{ first, last, name, tagged: taggedType(reading, name, type), score: mention.score }];
  });
}

/** The name tagger's spans without titles, days and furniture. */
export function taggedSpans(reading: Reading): NamedSpan[] {
  return reading.analysis.names.flatMap((mention) =>
    mention.form === 'name' ? spansOf(reading, mention) : [],
  );
}
