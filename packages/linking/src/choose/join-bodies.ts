import { isInstitution, isSomebodys } from '../institutions.js';
import type { Reading } from '../reading.js';
import { absorb, type Group, isPerson, wordsOf } from './group.js';

const INITIAL = /^(?:of|the|and|for|in|on|de|du|des|la)$/;

/** First letters of the words of a name, with and without those of its small words. */
function initials(key: string): string[] {
  const words = key.split(' ');
  const all = words.map((word) => word[0]).join('');
  const main = words.filter((word) => !INITIAL.test(word)).map((word) => word[0]);
  const end = words.findIndex((word) => /^(?:of|for|in)$/.test(word));
  const before = end > 1 ? words.slice(0, end).map((word) => word[0]) : [];
  return [all, main.join(''), ...(before.length > 1 ? [before.join('')] : [])];
}

function pastPossessive({ lower }: Reading, token: number): number {
  return /^['’]s?$/.test(lower[token] ?? '') ? token + 1 : token;
}

/** Letters that stand for something better known than this stand for it whatever names the text has. */
const EVERYBODY_KNOWS = 550;
/** Letters so well known abbreviate nothing else: EU, UN. */
const ABOVE_ALL = 800;

/**
 * Whether letters are better known than a name of the text that they may abbreviate; not when it is a body's that the
 * text names before them: "EC" after the "Elections Commission".
 */
function isKnownAs(reading: Reading, full: Group, letters: Group): boolean {
  const known = reading.candidates(letters.name).filter((c) => c.kind !== 'surname');
  const { first } = letters.spans[0]!.span;
  const headline = reading.sentence[first] === 0;
  const before = full.type === 'organization' && (headline || full.spans[0]!.span.first < first);
  const least = before ? ABOVE_ALL : EVERYBODY_KNOWS;
  return known.some(
    (c) => (c.type === 'country' && c.exact) || c.prior >= least || (!before && letters.name.length < 3),
  );
}

/**
 * Whether letters in brackets behind a name are its own: they begin as it does, or, for a long name of a body, are those
 * of its name in another language. Of what looks like a person only all the initials are.
 */
function isLettersFor(group: Group, letters: string): boolean {
  const { key } = group;
  if (isPerson(group)) return letters.length > 2 && initials(key).includes(letters.toLowerCase());
  if (key[0] === letters[0]!.toLowerCase()) return true;
  return group.type === 'organization' && key.split(' ').length > 2 && /^[A-Z]{3,6}$/.test(letters);
}

/** Gives acronyms to the name they abbreviate, when the text has both: "Economic Community (EC)". */
export function joinAcronyms(reading: Reading, groups: Map<string, Group>): void {
  const byInitials = new Map<string, Group>();
  const byEnd = new Map<number, Group>();
  for (const [key, group] of groups) {
    if (!key.includes(' ')) continue;
    for (const { span } of group.spans) byEnd.set(pastPossessive(reading, span.last), group);
    if (isPerson(group)) continue;
    for (const letters of initials(group.key)) if (!byInitials.has(letters)) byInitials.set(letters, group);
  }
  for (const [key, group] of [...groups]) {
    const letters = group.name.replaceAll('.', '');
    if (!/^[A-Z][A-Za-z]{1,11}$/.test(letters)) continue;
    const { first } = group.spans[0]!.span;
    const before = reading.words[first - 1] === '(' ? byEnd.get(first - 1) : undefined;
    const bracketed = before !== undefined && isLettersFor(before, letters);
    const isAcronym = letters.length < 10 && letters.slice(1) !== letters.slice(1).toLowerCase();
    const full = bracketed ? before : isAcronym ? byInitials.get(key) : undefined;
    if (!full || full === group || (!bracketed && isKnownAs(reading, full, group))) continue;
    if (isPerson(full)) full.type = 'organization';
    absorb(full, group, 'acronym');
    groups.delete(key);
  }
}

/** Organizations of several words by their first and by their last word. */
function byEdgeWord(groups: ReadonlyMap<string, Group>): Map<string, Group[]> {
  const edges = new Map<string, Group[]>();
  for (const group of groups.values()) {
    if (!group.key.includes(' ') || group.type !== 'organization') continue;
    const words = wordsOf(group.key);
    for (const word of [words[0]!, words.at(-1)!]) {
      const list = edges.get(word);
      if (list) list.push(group);
      else edges.set(word, [group]);
    }
  }
  return edges;
}

/** Of a company of such a name the first word is not a place. */
const COMPANY_END =
  / (?:labs|technology|technologies|group|holdings|inc|corp|ltd|media|entertainment|energy|motors|systems|partners|capital|ventures)$/;

/** Words that say no more of a body than what kind it is. */
const KIND =
  /^(?:mines?|mining|iron|steel|oil|gas|bank|airlines?|airways|foods?|motors|homes|holding|invest|investments?|industries|limited|international|foundation|institute|university|news|newspaper|police|council|party|union|club|college|school|hospital|lines?|shipping|steel|insurance|logistics|telecom|pharma|breweries|technologies|association|federation|cooperative)$/;

/** Bodies that a place has and that nobody calls by the place's name. */
const LOCAL = / (?:police|council|university|college|school|hospital|party|airport)$/;

/** Whether a name ends in another that is not what it is of: no "University of the Chamber" for the "Chamber". */
function endsIn(long: string, short: string): boolean {
  if (!long.endsWith(` ${short}`)) return false;
  return !/(?:^| )(?:of|for|the|and|in|at|to|by|with|under)$/.test(long.slice(0, -short.length - 1));
}

function isFormal(rest: readonly string[]): boolean {
  return rest.every((word) => KIND.test(word) || COMPANY_END.test(` ${word}`));
}

/**
 * Whether a short name may be that of a longer one: letters only before the form of a company, for the "Manitoba RCMP" is
 * a part of the RCMP; and one that came before it only when the longer one says no more than what kind of body it is.
 */
function mayShorten(group: Group, longer: Group, rest: readonly string[]): boolean {
  const formal = isFormal(rest);
  if (/^[A-Z]{2,6}$/.test(group.name)) return formal;
  return formal || longer.spans[0]!.span.first < group.spans[0]!.span.first;
}

/**
 * A short name that begins or ends a longer one of the text: "Brookings" beside "Brookings Institution", "Heat" beside
 * "Miami Heat". Not one that the base has as a place or person.
 */
export function joinShort(reading: Reading, groups: Map<string, Group>): void {
  const edges = byEdgeWord(groups);
  for (const [key, group] of [...groups]) {
    const single = group.type === 'person' && !group.name.includes(' ') && key.length > 3;
    if ((group.type !== 'organization' && group.type !== 'place' && !single) || key.length < 3) continue;
    if (isInstitution(key)) continue;
    const begins = edges.get(wordsOf(key)[0]!)?.find((other) => other.key.startsWith(`${key} `));
    const formal = begins !== undefined && isFormal(wordsOf(begins.key).slice(1));
    if (group.type !== 'organization' && !formal) continue;
    if (group.type === 'place' && begins && LOCAL.test(begins.key)) continue;
    const longer = begins ?? edges.get(key)?.find((other) => endsIn(other.key, key));
    const known = reading.candidates(group.name).some((c) => c.kind !== 'surname' && c.prior >= 200);
    if (!longer || longer === group || known) continue;
    const words = wordsOf(key);
    if (
      !mayShorten(
        group,
        longer,
        wordsOf(longer.key).filter((word) => !words.includes(word)),
      )
    )
      continue;
    absorb(longer, group, 'short');
    groups.delete(key);
  }
}

/** Where more names end in a word, none of them is meant by it. */
const MOST_ENDING = 40;
/** Bodies less well known than this by their short name give way to the one of which the text has the long name. */
const GIVES_WAY = 350;

/** Whether a body of the text is a longer name of another: "Karnataka High Court" of "High Court". */
function isLonger(reading: Reading, longer: Group, key: string): boolean {
  if (longer.type !== 'organization' || !endsIn(longer.key, key)) return false;
  const [first = ''] = longer.name.split(' ');
  return reading.knowledge.demonym(first) === undefined;
}

/** "Bangladesh Chhatra League" of "Chhatra League": the same name with its country's before it, wherever it stands. */
function isNational(reading: Reading, { key: long, name, type }: Group, key: string): boolean {
  if (type !== 'organization' || isInstitution(key) || long.length <= key.length || !endsIn(long, key))
    return false;
  const country = name.split(' ').slice(0, -key.split(' ').length).join(' ');
  return reading
    .candidates(country)
    .some((c) => c.type === 'country' && c.kind !== 'metonym' && c.prior >= 400);
}

/** "Bank of China" beside "People's Bank of China": a name that the base has as another body's than the longer one. */
function isOwnName({ candidates }: Reading, { name }: Group, longer: Group): boolean {
  const other = candidates(longer.name);
  return candidates(name).some(
    (c) => c.type === 'organization' && c.kind === 'label' && c.exact && !other.some(({ id }) => id === c.id),
  );
}

/** "The High Court" after the "Karnataka High Court", "the First Nation" after the "Tehl Lake First Nation". */
export function joinEnds(reading: Reading, groups: Map<string, Group>): void {
  const edges = byEdgeWord(groups);
  for (const [key, group] of [...groups]) {
    if (group.type === 'person' || !key.includes(' ') || group.countries.size > 0) continue;
    if (group.spans.some(({ span }) => isSomebodys(reading, span.first))) continue;
    const ending = edges.get(wordsOf(key).at(-1)!) ?? [];
    if (ending.length > MOST_ENDING) continue;
    const longer = ending.filter((other) => isLonger(reading, other, key));
    const national = ending.filter((other) => isNational(reading, other, key));
    const [one] = longer.length > 0 ? longer : national;
    if (longer.length > 1 || !one) continue;
    if (longer.length > 0 && one.spans[0]!.span.first > group.spans[0]!.span.first) continue;
    const known = reading.candidates(group.name).some((c) => c.kind !== 'surname' && c.prior >= GIVES_WAY);
    if (known && !isInstitution(key)) continue;
    if (wordsOf(key).length > 2 && isOwnName(reading, group, one)) continue;
    absorb(one, group, 'short');
    groups.delete(key);
  }
}
