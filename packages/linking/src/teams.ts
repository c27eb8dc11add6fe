import type { Scene } from './choose/features.js';
import { ALSO_ELSEWHERE, SPORTS_WORDS, TEAM_PEOPLE, TEAM_VERBS } from './lexicon/sports.js';
import type { Reading } from './reading.js';
import type { NamedSpan } from './spans/named-span.js';

/** Least number of words of sport that make a text a report about it. */
const SPORTS_REPORT = 6;

/** Where so many words, and such a share of all, speak of sport, a place that does not only say where is a team. */
const MATCH_REPORT = 12;
const MATCH_SHARE = 0.03;

const lengths = new WeakMap<Reading, number>();

/** How many words of a document speak of sport. */
function sportsWords(reading: Reading): number {
  let count = lengths.get(reading);
  if (count === undefined) {
    count = reading.lower.reduce((sum, word) => sum + (SPORTS_WORDS.has(word) ? 1 : 0), 0);
    lengths.set(reading, count);
  }
  return count;
}

/** Whether the words around a place's name speak of its team: "Boston manager", "England beat Samoa". */
function isTeamUse(reading: Reading, first: number, last: number): boolean {
  const { lower, analysis } = reading;
  const next = lower[last] ?? '';
  const person = next === "'s" || next === '’s' ? undefined : next;
  const count = sportsWords(reading);
  const dense = count >= SPORTS_REPORT;
  const unsure = person !== undefined && ALSO_ELSEWHERE.has(person);
  if (person !== undefined && TEAM_PEOPLE.has(person))
    return !unsure || dense || (person === 'manager' && reading.capital[last + 1] === 1);
  if (person === undefined) return false;
  const before = analysis.lemma[first - 1] ?? '';
  const place = lower[first - 1] === 'the' ? first - 2 : first - 1;
  if (/^(?:in|at|from|near|of|to)$/.test(lower[place] ?? '')) return false;
  if (count >= MATCH_REPORT && count >= analysis.length * MATCH_SHARE) return true;
  const verb = TEAM_VERBS.has(analysis.lemma[last] ?? '') || TEAM_VERBS.has(before);
  return (
    verb &&
    sportsWords(reading) >= 2 &&
    (dense || /^(?:beat|defeat|thrash)$/.test(analysis.lemma[last] ?? before))
  );
}

/** The team that the name of a place means here, if the base has one of a sport that the text names, or only one. */
export function teamOf({ reading, context }: Scene, { first, last, name }: NamedSpan): string | undefined {
  const teams = reading.candidates(name).filter((c) => c.kind === 'team');
  if (teams.length === 0 || !isTeamUse(reading, first, last)) return undefined;
  const fits = teams.map(({ id, prior }) => {
    const entity = reading.knowledge.entity(id)!;
    const about = `${entity.label} ${entity.description}`.toLowerCase().match(/[a-z]{4,}/g) ?? [];
    const shared = about.filter((word) => SPORTS_WORDS.has(word) && context.words.has(word)).length;
    return { id, shared, prior };
  });
  fits.sort((a, b) => b.shared - a.shared || b.prior - a.prior || (a.id < b.id ? -1 : 1));
  const [best] = fits;
  const named = best!.shared > 0 || teams.length === 1 || TEAM_PEOPLE.has(reading.lower[last] ?? '');
  return named ? best!.id : undefined;
}
