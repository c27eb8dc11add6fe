import { isGeneric, isInstitution } from '../institutions.js';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/roles.js';
import type { Reading } from '../reading.js';

type Range = readonly [first: number, last: number];

function nameOf({ analysis }: Reading, first: number, last: number): string {
  return analysis.text.slice(analysis.start[first]!, analysis.end[last - 1]!);
}

function isKnown(reading: Reading, first: number, last: number): boolean {
  return reading.candidates(nameOf(reading, first, last)).some((c) => c.kind !== 'surname');
}

/** Words of offices that a tagger leaves to the body before them, beside those that modify an office. */
const OF_OFFICE = /^(?:press|budget|communications|homeland|minority|majority|policy|political|deputy)$/;

/** "White House Press" before "Secretary", "Senate Minority" before "Leader": the body without what the office is called. */
function withoutOffice(reading: Reading, [first, last]: Range): Range {
  if (!ROLE_NOUNS.has(reading.lower[last] ?? '') || isKnown(reading, first, last)) return [first, last];
  for (let end = last - 1; end > first; end--) {
    const word = reading.lower[end]!;
    if (!OF_OFFICE.test(word) && !ROLE_MODIFIERS.has(word)) break;
    if (isKnown(reading, first, end)) return [first, end];
  }
  return [first, last];
}

/** Members that English names behind their party or house. */
const MEMBERS =
  /^(?:mps?|tds?|mlas?|meps?|msps?|peers?|lawmakers?|legislators?|senators?|congressm[ae]n|congresswom[ae]n|councillors?|backbenchers?|politicians?|voters|supporters|members)$/;

/** "Labour MPs", "Fine Gael TD": the party without its members. */
function withoutMembers(reading: Reading, [first, last]: Range): Range {
  if (last - first < 2 || !MEMBERS.test(reading.lower[last - 1]!) || isKnown(reading, first, last))
    return [first, last];
  return isKnown(reading, first, last - 1) ? [first, last - 1] : [first, last];
}

const PARTISANS = /^(?:republicans|democrats|gop)$/;
const CHAMBER = /^(?:house|senate|congressional|conservative|moderate|liberal|state|top|fellow|many|some)$/;

function isState(reading: Reading, first: number, last: number): boolean {
  return reading
    .candidates(nameOf(reading, first, last))
    .some((c) => c.type === 'place' && c.kind === 'label');
}

/** "House Republicans", "Florida Democrats": the party whose members they are. */
function partisans(reading: Reading, [first, last]: Range): Range {
  if (last - first < 2 || !PARTISANS.test(reading.lower[last - 1]!) || isKnown(reading, first, last))
    return [first, last];
  const before = CHAMBER.test(reading.lower[last - 2]!) || isState(reading, first, last - 1);
  return before ? [last - 1, last] : [first, last];
}

/** "anti-Arland Party": what stands in small letters before a name is none of it. */
function withoutPrefix({ words, capital }: Reading, [first, last]: Range): Range {
  if (!/^(?:anti|pro|far|non|ex)\b/.test(words[first]!)) return [first, last];
  const from = words[first + 1] === '-' ? first + 3 : first + 1;
  return from < last && capital[from] ? [from, last] : [first, last];
}

/** "Russian State Duma", "Kurdish Democratic Union Party": a body well known by the rest of its name alone. */
function withoutPeople(reading: Reading, [first, last]: Range): Range {
  if (last - first < 3 || isKnown(reading, first, last)) return [first, last];
  const word = reading.words[first]!;
  const country =
    reading.knowledge.demonym(word) ??
    reading.candidates(word).find((c) => c.type === 'country' && c.kind === 'label')?.id;
  const rest = nameOf(reading, first + 1, last);
  const folded = reading.knowledge.fold(rest);
  if (isInstitution(folded) || isGeneric(folded)) return [first, last];
  const kurdish = reading.lower[first] === 'kurdish';
  if (country === undefined && !kurdish) return [first, last];
  const own = reading
    .candidates(rest)
    .some(
      (c) =>
        c.type === 'organization' &&
        c.exact &&
        (kurdish || reading.knowledge.entity(c.id)?.country === country),
    );
  return own ? [first + 1, last] : [first, last];
}

const SIDE = /^(?:republican|democratic|gop|bipartisan|tory)$/;

/** "Republican River Committee": a known body without the party that leads it. */
function withoutSide(reading: Reading, [first, last]: Range): Range {
  const side = last - first > 2 && SIDE.test(reading.lower[first]!) && !isKnown(reading, first, last);
  return side && isKnown(reading, first + 1, last) ? [first + 1, last] : [first, last];
}

/** "North Arlandic Deputy UN" before "ambassador": the body that everybody knows to which a people's envoy is sent. */
function withoutEnvoys(reading: Reading, [first, last]: Range): Range {
  if (last - first < 2 || !/^(?:ambassador|envoy|representative|mission)$/.test(reading.lower[last] ?? ''))
    return [first, last];
  const { words, lower, knowledge } = reading;
  let from = first;
  if (knowledge.demonym(`${words[from]} ${words[from + 1]}`)) from += 2;
  else if (knowledge.demonym(words[from]!)) from++;
  if (from === first) return [first, last];
  while (from < last && ROLE_MODIFIERS.has(lower[from]!)) from++;
  const body =
    last - from === 1 && reading.candidates(words[from]!).some((c) => c.kind === 'acronym' && c.exact);
  return body ? [from, last] : [first, last];
}

const HEAD = /^(?:committee|ministry|department|council|commission|agency|court)$/;

/** "House River Committee Okuma": a known body behind which the full stop was lost, without the name that comes next. */
function withoutNext(reading: Reading, [first, last]: Range): Range {
  if (last - first < 3 || !HEAD.test(reading.lower[last - 2]!) || isKnown(reading, first, last))
    return [first, last];
  if (!reading.candidates(reading.words[last - 1]!).some((c) => c.kind === 'surname')) return [first, last];
  return isKnown(reading, first, last - 1) ? [first, last - 1] : [first, last];
}

/** A body's name without words of offices, members and sides that a tagger took with it. */
export function withoutTitles(reading: Reading, range: Range): [number, number] {
  const steps = [
    withoutPrefix,
    withoutOffice,
    withoutMembers,
    partisans,
    withoutSide,
    withoutEnvoys,
    withoutNext,
    withoutPeople,
  ];
  const [first, last] = steps.reduce((at, step) => step(reading, at), range);
  return [first, last];
}

const RANK = /^(?:sgt|cpl|pvt|lt|capt|maj|col|gen|adm|sen|rep|gov|mr|mrs|ms|dr|prof)\.?$/;

/** "Army Sgt. Bowe Okuma", taken for a body: where the person's name begins. */
export function afterRank({ lower, capital }: Reading, first: number, last: number): number {
  for (let i = last - 2; i > first; i--) {
    if (!capital[i] || last - i > 5) return first;
    if (RANK.test(lower[i]!)) return i + 1;
  }
  return first;
}

const PARTISAN = /^(?:republican|democrat|lawmaker)$/;

/** "The Florida Republican", "GOP House": somebody of a party, or a part of a house, and no body. */
export function isPartisan(reading: Reading, first: number, last: number): boolean {
  if (last - first < 2 || isKnown(reading, first, last)) return false;
  if (PARTISAN.test(reading.lower[last - 1]!)) return last - first > 1 && reading.lower[first] !== 'young';
  if (
    last - first === 2 &&
    /^(?:house|senate)$/.test(reading.lower[first]!) &&
    reading.lower[first + 1] === 'democratic'
  )
    return true;
  const party = /^(?:gop|republican|democratic|tory)$/.test(reading.lower[first]!);
  return party && last - first <= 3 && /^(?:house|senate|chair|congress)$/.test(reading.lower[last - 1]!);
}

const PLURAL_PEOPLE = /^(?:kurds|arabs|muslims|jews|christians|shiites|sunnis|democrats|republicans|tories)$/;

/** "Kurds Baran said": where a person's name begins behind a people that ends the heading before it. */
export function afterPeople({ lower }: Reading, first: number, last: number): number {
  return last - first === 2 && PLURAL_PEOPLE.test(lower[first]!) ? first + 1 : first;
}
