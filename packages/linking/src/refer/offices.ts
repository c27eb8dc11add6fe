import { countryBeside } from '../institutions.js';
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/roles.js';
import type { Placed } from '../placed.js';
import type { Reading } from '../reading.js';
import { hasUpos } from '../tags.js';
import { type Discourse, findBefore, lastBefore } from './discourse.js';

/** An office that stands for its holder: "the Russian foreign minister". */
export interface OfficePhrase {
  /** Half-open range of the tokens of the office, without article and country. */
  readonly first: number;
  readonly last: number;
  readonly office: string;
  readonly country?: string;
}

/** Offices that many hold at once, or none in particular. */
const PLURAL = new Set(
  `official officials officer officers member members partner fellow wife husband son daughter brother sister father
  mother friend ministers presidents senators representatives lawmakers ambassadors diplomats negotiators chiefs heads
  generals secretaries commanders leaders spokesmen`.split(/\s+/),
);

/** Occupations by which a text comes back to the only one of its persons who has it. */
const COMMON = new Set(
  `leader host candidate expert analyst author writer player owner soldier doctor teacher actor artist judge lawyer
  veteran general executive manager director journalist reporter professor coach student scientist singer activist
  engineer investor businessman head chief captain curator pilot researcher photographer musician actress`.split(
    /\s+/,
  ),
);

/** Offices of which a country has many: the base cannot tell which of them is meant by the bare word. */
const MANY = new Set(
  `ambassador envoy consul minister secretary deputy governor mayor senator judge justice admiral commissioner counsel
  spokesman spokeswoman spokesperson adviser advisor representative negotiator diplomat prosecutor attorney director
  chairman chairwoman chair captain colonel prince princess bishop archbishop cardinal`.split(/\s+/),
);

const NAMED_NEXT = /^[,(]$/;

/** Where a second office that is joined to the first ends: "Deputy Prime Minister and Foreign Minister". */
function endOfOffices({ lower }: Reading, last: number): number {
  if (lower[last] !== 'and') return last;
  let end = last + 1;
  while (ROLE_MODIFIERS.has(lower[end] ?? '') || ROLE_NOUNS.has(lower[end] ?? '')) end++;
  return end > last + 1 && ROLE_NOUNS.has(lower[end - 1]!) ? end : last;
}

/** Whether a name right after, or after a comma, says who it is already. */
function isNamed(reading: Reading, last: number, taken: Uint8Array): boolean {
  const end = endOfOffices(reading, last);
  let next = NAMED_NEXT.test(reading.words[end] ?? '') ? end + 1 : end;
  while (reading.capital[next] && !taken[next] && HONORIFICS.has(reading.lower[next] ?? '')) next++;
  return (
    next < taken.length &&
    taken[next] === 1 &&
    reading.capital[next] === 1 &&
    reading.sentence[next] === reading.sentence[last - 1]
  );
}

/** The token before an office and the country that stands with it. */
function beforePhrase({ lower }: Reading, first: number, taken: Uint8Array): number {
  let i = first - 1;
  while (i >= 0 && (taken[i] === 1 || /^['’]s?$/.test(lower[i]!))) i--;
  return i;
}

const NOT_THE_ONE =
  /^(?:former|ex|then|late|a|an|another|one|two|several|many|any|next|future|previous|every|each|no|potential|possible|would-be)$/;

/** "The former Arlandic president", "any French president": one of several, or none any more. */
function isPast(reading: Reading, first: number, taken: Uint8Array): boolean {
  let i = beforePhrase(reading, first, taken);
  while (i > 0 && hasUpos(reading.analysis, i, 'ADJ') && !NOT_THE_ONE.test(reading.lower[i]!)) i--;
  return i >= 0 && NOT_THE_ONE.test(reading.lower[i]!);
}

const MAKES =
  /^(?:appoint|elect|name|confirm|become|nominate|swear|serve|tap|pick|choose|install|remain|inaugurate|work|act)$/;
const RUNS = /^(?:run|campaign|bid|race|candidate|candidacy|stand|nominee|campaigning|running)$/;
/** Tokens between such a verb and the office. */
const MOST_BETWEEN = 6;

/** "Confirmed as U.S. attorney general", "became the French president": an office that is given to one whom the clause names. */
function isGiven(reading: Reading, first: number, taken: Uint8Array): boolean {
  const { lower, analysis, sentence } = reading;
  let i = beforePhrase(reading, first, taken);
  if (i >= 0 && lower[i] === 'the') i--;
  if (i < 0 || sentence[i] !== sentence[first]) return false;
  if (/^(?:become|remain)$/.test(analysis.lemma[i]!)) return true;
  if (lower[i] === 'for') return RUNS.test(analysis.lemma[i - 1] ?? '');
  if (lower[i] !== 'as') return false;
  for (let at = i - 1; at >= 0 && i - at <= MOST_BETWEEN && sentence[at] === sentence[first]; at--)
    if (MAKES.test(analysis.lemma[at]!)) return true;
  return false;
}

/** Whether the phrase explains a name before it: "Ada Voss, the president of Arland". */
function isApposition(reading: Reading, first: number, taken: Uint8Array): boolean {
  for (let i = first - 1; i > 0 && first - i < 6; i--) {
    if (reading.words[i] === ',') return taken[i - 1] === 1 && reading.capital[i - 1] === 1;
    if (!taken[i] && !/^(?:the|['’]s|['’])$/.test(reading.lower[i]!)) return false;
  }
  return false;
}

/** "The student body", "the head of the unit": another thing, or an office that says more of itself. */
function isMore({ lower, analysis }: Reading, last: number, country: string | undefined): boolean {
  if (/^(?:of|for|in charge)$/.test(lower[last] ?? '')) return country === undefined;
  return hasUpos(analysis, last, 'NOUN');
}

/** The office whose noun is at `token`: definite, or somebody's, and not followed by its holder's name. */
export function officePhraseAt(reading: Reading, token: number, taken: Uint8Array): OfficePhrase | undefined {
  const { lower, sentence } = reading;
  if (PLURAL.has(lower[token]!)) return undefined;
  let first = token;
  while (
    first > 0 &&
    sentence[first - 1] === sentence[token] &&
    !taken[first - 1] &&
    ROLE_MODIFIERS.has(lower[first - 1]!)
  )
    first--;
  let last = token + 1;
  while (ROLE_NOUNS.has(lower[last] ?? '') && !taken[last] && sentence[last] === sentence[token]) last++;
  if (lower[token] === 'secretary' && lower[last] === 'of' && lower[last + 1] === 'state') last += 2;
  if (isNamed(reading, last, taken) || /^(?:former|ex|ex-|then|late|acting)$/.test(lower[first]!))
    return undefined;
  const country = countryBeside(reading, first, last);
  if (isMore(reading, last, country)) return undefined;
  const definite = country !== undefined || lower[first - 1] === 'the';
  if (!definite || (first > 0 && /^(?:a|an|former|ex|then)$/.test(lower[first - 1]!))) return undefined;
  if (isPast(reading, first, taken) || isGiven(reading, first, taken) || isApposition(reading, first, taken))
    return undefined;
  const office = lower.slice(first, last).join(' ');
  return { first, last, office, ...(country && { country }) };
}

export interface FoundHolder {
  readonly person: string;
  readonly score: number;
}

/** How far into a text a person is looked for who comes later. */
const FIRST_MENTIONS = 120;

/** Offices of those who stand in for, or came before, the one whom the bare word means. */
const LESS = /^(?:former|ex|vice|deputy)\b/;

/** Offices by which a text comes back to somebody whom every reader knows to hold it. */
const KNOWN_TO_ALL = /^(?:president|chancellor|premier|prime minister|pope)$/;

/**
 * Whether somebody of the base is in such an office on that day: "the chancellor" after "Angela Merkel"; undefined where
 * the base does not tell.
 */
function isInOffice(
  { reading: { knowledge }, country }: Discourse,
  person: string,
  { office, date }: { readonly office: string; readonly date: string | undefined },
): boolean | undefined {
  const own = date === undefined || !KNOWN_TO_ALL.test(office) ? undefined : country(person);
  if (own === undefined || person.includes('#')) return undefined;
  const [holder] = knowledge.holders({ country: own, office, date: date! });
  return holder && holder.score > 0.6 ? holder.person === person : undefined;
}

/** A person of the text who has that office, or, without a country, the last word of it; the nearest, else any. */
function heldInText(
  discourse: Discourse,
  { office, country, first }: OfficePhrase,
  date: string | undefined,
): string | undefined {
  const noun = office.split(' ').at(-1)!;
  const bare = office === noun;
  const fits = ({ type, entity }: Placed) => {
    if (type !== 'person') return false;
    const own = discourse.country(entity);
    if (country !== undefined && own !== country) return false;
    const inOffice = country === undefined ? isInOffice(discourse, entity, { office, date }) : undefined;
    if (inOffice !== undefined) return inOffice;
    const isCalled = (role: string) =>
      role === office ||
      (bare && country === undefined && !LESS.test(role) && role.split(' ').includes(noun));
    return discourse.roles(entity).some(isCalled);
  };
  const before = findBefore(discourse, { before: first, sentences: Number.POSITIVE_INFINITY, fits });
  return (
    before ?? (country === undefined ? undefined : discourse.mentions.slice(0, FIRST_MENTIONS).find(fits))
  )?.entity;
}

/** The only person named before whom the text calls so, and nobody without a name: "the curator". */
function onlyHolder(discourse: Discourse, { office, country, first }: OfficePhrase): FoundHolder | undefined {
  let only: string | undefined;
  const latest = lastBefore(discourse.mentions, first);
  for (let i = latest; i >= 0 && latest - i < FIRST_MENTIONS; i--) {
    const { type, entity } = discourse.mentions[i]!;
    if (type !== 'person' || entity === only) continue;
    if (country !== undefined && discourse.country(entity) !== country) continue;
    if (!discourse.roles(entity).some((role) => role.split(/[ -]/).includes(office))) continue;
    if (only !== undefined) return undefined;
    only = entity;
  }
  return only === undefined ? undefined : { person: only, score: 0.6 };
}

/** Who holds an office: a person of the text, else the knowledge base's holder on the day of the document. */
export function officeHolder(
  discourse: Discourse,
  phrase: OfficePhrase,
  date: string | undefined,
): FoundHolder | undefined {
  if (COMMON.has(phrase.office)) return onlyHolder(discourse, phrase);
  const person = heldInText(discourse, phrase, date);
  if (person) return { person, score: 0.75 };
  if (phrase.country === undefined || date === undefined || MANY.has(phrase.office)) return undefined;
  const holders = discourse.reading.knowledge.holders({
    country: phrase.country,
    office: phrase.office,
    date,
  });
  const [best, rival] = holders;
  if (!best || best.score < 0.65 || (rival && rival.score > best.score - 0.15)) return undefined;
  return { person: best.person, score: 0.7 };
}
