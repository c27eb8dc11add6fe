import { countryBeside, isGeneric } from '../institutions.js';
import type { Reading } from '../reading.js';
import type { NamedSpan } from '../spans/named-span.js';
import { hasUpos } from '../tags.js';
import type { Group } from './group.js';

/** Most words of a country's name. */
const LONG_NAME = 4;
/** Countries less well known than this by a name are not read by it. */
const KNOWN = 400;
/** Tokens between a people and the name at the end of the list that it begins. */
const LONGEST_LIST = 12;
/** Nouns and adjectives between a people and the name: "Arlandic mobile phone maker". */
const MOST_NOUNS = 4;
/** Places of a name that are looked at. */
const MOST_SPANS = 8;

interface NamedCountry {
  readonly id: string;
  readonly last: number;
}

/** The country whose name, and not whose people or adjective, begins at a token. */
function countryAt(reading: Reading, first: number): NamedCountry | undefined {
  const { text, start, end, length } = reading.analysis;
  for (let last = Math.min(length, first + LONG_NAME); last > first; last--) {
    if (!reading.capital[last - 1] || reading.sentence[last - 1] !== reading.sentence[first]) continue;
    const found = reading
      .candidates(text.slice(start[first]!, end[last - 1]!))
      .find(
        (c) => c.type === 'country' && /^(?:label|alias|short|acronym)$/.test(c.kind) && c.prior >= KNOWN,
      );
    if (found) return { id: found.id, last };
  }
  return undefined;
}

/** Whether what ends at a token goes on as a list: ", China and Iran". */
function isListed({ lower, capital }: Reading, token: number): boolean {
  if (/^(?:and|or|&|['’]s?)$/.test(lower[token] ?? '')) return true;
  if (lower[token] !== ',') return false;
  return /^(?:and|or)$/.test(lower[token + 1] ?? '') || capital[token + 1] === 1;
}

/** Nouns and adjectives that stand between a people and "of" and a town's name: "the Japanese port city of Kasama". */
const TOWN = /^(?:city|town|village|port)$/;

/** "The Japanese port city of Kasama", "Japan's Kasama": the country that is said to have a place before its name. */
function ownerOfPlace(reading: Reading, { first }: NamedSpan): string | undefined {
  const { lower, capital, sentence, analysis, knowledge, words } = reading;
  if (/^['’]s$/.test(lower[first - 1] ?? '') && capital[first - 2]) {
    const owner = countryAt(reading, first - 2);
    return owner?.last === first - 1 ? owner.id : undefined;
  }
  if (lower[first - 1] !== 'of' || !TOWN.test(lower[first - 2] ?? '')) return undefined;
  let at = first - 3;
  while (at >= 0 && first - at <= MOST_NOUNS + 2 && !capital[at] && hasUpos(analysis, at, 'NOUN', 'ADJ'))
    at--;
  if (at < 0 || !capital[at] || sentence[at] !== sentence[first]) return undefined;
  return (
    (capital[at - 1] ? knowledge.demonym(`${words[at - 1]} ${words[at]}`) : undefined) ??
    knowledge.demonym(words[at]!)
  );
}

/** "Kasama, Japan", "Kasama (Japan)", "Kasama in Japan": the country that a place is said to lie in. */
function countryOfPlace(reading: Reading, span: NamedSpan): string | undefined {
  const { words, lower, capital, sentence } = reading;
  const { last } = span;
  const owner = ownerOfPlace(reading, span);
  if (owner !== undefined) return owner;
  if (!capital[last + 1] || sentence[last + 1] !== sentence[last - 1]) return undefined;
  const link = words[last]!;
  if (link !== ',' && link !== '(' && lower[last] !== 'in') return undefined;
  const country = countryAt(reading, last + 1);
  if (!country || (link === '(' && words[country.last] !== ')')) return undefined;
  return link === ',' && isListed(reading, country.last) ? undefined : country.id;
}

/** The token before a list of names that ends before `first`: "brands" in "Arlandic brands Velo, Tessa and Oxo". */
function beforeNames({ words, capital, sentence }: Reading, first: number): number {
  let at = first - 1;
  while (at > 0 && first - at < LONGEST_LIST && /^(?:,|and|&)$/.test(words[at]!)) {
    let name = at - 1;
    while (name >= 0 && capital[name] && sentence[name] === sentence[first]) name--;
    if (name === at - 1) break;
    at = name;
  }
  return at;
}

/** "Arlandic phone maker Velo", "Arland's oil company Norin": whose a body is said to be by the words before it. */
function countryOfBody(reading: Reading, { first }: NamedSpan): string | undefined {
  const { words, lower, capital, sentence, analysis } = reading;
  const last = beforeNames(reading, first);
  let at = last;
  while (at >= 0 && last - at < MOST_NOUNS && !capital[at] && hasUpos(analysis, at, 'NOUN', 'ADJ')) at--;
  if (at === last || at < 0 || sentence[at] !== sentence[first] || !hasUpos(analysis, last, 'NOUN'))
    return undefined;
  if (/^[-–]$/.test(words[at - 1] ?? '')) return undefined;
  const people = capital[at]
    ? ((capital[at - 1] ? reading.knowledge.demonym(`${words[at - 1]} ${words[at]}`) : undefined) ??
      reading.knowledge.demonym(words[at]!))
    : undefined;
  if (people) return people;
  if (!/^['’]s?$/.test(lower[at]!) || at === 0 || !capital[at - 1]) return undefined;
  const long = at > 1 && capital[at - 2] ? countryAt(reading, at - 2) : undefined;
  const owner = long?.last === at ? long : countryAt(reading, at - 1);
  return owner?.last === at ? owner.id : undefined;
}

/** Gives a place or body the country that stands beside one of its names. */
export function addCountryBeside(reading: Reading, group: Group): void {
  if (group.countries.size > 0 || group.type === undefined) return;
  const countryOf =
    group.type === 'place' ? countryOfPlace : group.type === 'organization' ? countryOfBody : undefined;
  if (!countryOf) return;
  const any = group.type === 'organization' && isGeneric(group.key);
  for (const { span } of group.spans.slice(0, MOST_SPANS)) {
    const country =
      countryOf(reading, span) ?? (any ? countryBeside(reading, span.first, span.last) : undefined);
    if (country === undefined) continue;
    group.countries.add(country);
    return;
  }
}
