import type { Scene } from './choose/features.js';
import { ALSO_ELSEWHERE, SPORTS_ONLY, SPORTS_WORDS, TEAM_PEOPLE, TEAM_VERBS } from './lexicon/sports.js';
import type { Reading } from './reading.js';
import type { NamedSpan } from './spans/named-span.js';

/** Least number of words of sport that make a text a report about it. */
const SPORTS_REPORT = 6;

/** Where so many words, and such a share of all, speak of sport, a place that does not only say where is a team. */
const MATCH_REPORT = 12;
const MATCH_SHARE = 0.03;
/** The same, where so many of them speak of nothing but sport. */
const SHORT_REPORT = 7;
const OWN_WORDS = 3;

interface SportsCount {
  /** How many words of a document speak of sport. */
  readonly all: number;
  /** How many of them of nothing else. */
  readonly own: number;
}

const counted = new WeakMap<Reading, SportsCount>();

function sportsWords(reading: Reading): SportsCount {
  let count = counted.get(reading);
  if (count === undefined) {
    let [all, own] = [0, 0];
    for (const word of reading.lower) {
      if (!SPORTS_WORDS.has(word)) continue;
      all++;
      if (SPORTS_ONLY.has(word)) own++;
    }
    count = { all, own };
    counted.set(reading, count);
  }
  return count;
}

/** Whether a document reports a match or a tournament. */
function isReport(reading: Reading): boolean {
  const { all, own } = sportsWords(reading);
  if (all < reading.analysis.length * MATCH_SHARE) return false;
  return all >= MATCH_REPORT || (all >= SHORT_REPORT && own >= OWN_WORDS);
}

/** "Lost to Ecuador", "won over Peru", "a draw with Chile": prepositions behind which an opponent stands. */
function isOpponent({ lower, analysis }: Reading, preposition: number): boolean {
  const word = lower[preposition]!;
  if (/^(?:against|v|vs|versus)$/.test(word)) return true;
  for (let i = preposition - 1; i >= 0 && preposition - i <= 5; i--) {
    if (word === 'to' && /^(?:lose|loss|fall|defeat|bow)$/.test(analysis.lemma[i]!)) return true;
    if (word === 'over' && /^(?:win|victory|triumph|prevail)$/.test(analysis.lemma[i]!)) return true;
    if (word === 'with' && /^(?:draw|tie|game|match|clash|meeting)$/.test(analysis.lemma[i]!)) return true;
    if (word === 'by' && /^(?:beat|defeat|thrash|rout|trounce|hammer|eliminate)$/.test(analysis.lemma[i]!))
      return true;
  }
  return false;
}

/** Whether the words around a place's name speak of its team: "Boston manager", "England beat Samoa". */
function isTeamUse(reading: Reading, first: number, last: number): boolean {
  const { lower, analysis } = reading;
  const next = lower[last] ?? '';
  const person = next === "'s" || next === '’s' ? undefined : next;
  const { all: count } = sportsWords(reading);
  const dense = count >= SPORTS_REPORT;
  const unsure = person !== undefined && ALSO_ELSEWHERE.has(person);
  if (person !== undefined && TEAM_PEOPLE.has(person))
    return !unsure || dense || (person === 'manager' && reading.capital[last + 1] === 1);
  const report = isReport(reading);
  if (person === undefined) return report && isPossessorOfPlay(reading, last + 1);
  const before = analysis.lemma[first - 1] ?? '';
  const place = /^(?:the|north|south|east|west|central|northern|southern|eastern|western)$/.test(
    lower[first - 1] ?? '',
  )
    ? first - 2
    : first - 1;
  if (report && isOpponent(reading, place)) return true;
  if (/^(?:in|at|from|near|of|to|across|around|outside|inside)$/.test(lower[place] ?? '')) return false;
  if (report) return true;
  const verb = TEAM_VERBS.has(analysis.lemma[last] ?? '') || TEAM_VERBS.has(before);
  return verb && count >= 2 && (dense || /^(?:beat|defeat|thrash)$/.test(analysis.lemma[last] ?? before));
}

/** "Bolivia's goalkeeper", "Chile's 3-1 defeat". */
function isPossessorOfPlay({ lower }: Reading, from: number): boolean {
  for (let i = from; i < from + 4; i++)
    if (SPORTS_WORDS.has(lower[i] ?? '') || TEAM_PEOPLE.has(lower[i] ?? '')) return true;
  return false;
}

/** Whether the name of a place means its team here, known to the base or not. */
export function isTeam(reading: Reading, { first, last }: NamedSpan): boolean {
  return isTeamUse(reading, first, last);
}

/** The team that the name of a place means here, if the base has one of a sport that the text names, or only one. */
export function teamOf({ reading, context }: Scene, { first, last, name }: NamedSpan): string | undefined {
  const teams = reading.candidates(name).filter((c) => c.kind === 'team');
  if (teams.length === 0 || !isTeamUse(reading, first, last)) return undefined;
  const fits = teams.map(({ id, prior }) => {
    const entity = reading.knowledge.entity(id)!;
    const about = `${entity.label} ${entity.description}`.toLowerCase().match(/[a-z]{4,}/g) ?? [];
    const words = about.filter((word) => SPORTS_WORDS.has(word) && context.words.has(word));
    const sport = words.some((word) => SPORTS_ONLY.has(word) || word === 'hockey');
    return { id, shared: words.length, sport, national: / national /.test(entity.label), prior };
  });
  fits.sort((a, b) => b.shared - a.shared || b.prior - a.prior || (a.id < b.id ? -1 : 1));
  const [best] = fits;
  const named = best!.shared > 0 || teams.length === 1 || TEAM_PEOPLE.has(reading.lower[last] ?? '');
  const people = TEAM_PEOPLE.has(reading.lower[last] ?? '');
  return named && (best!.sport || people || !best!.national) ? best!.id : undefined;
}
