import { isGeneric } from '../institutions.js';
import { ROLE_NOUNS } from '../lexicon/roles.js';
import type { Reading } from '../reading.js';
import type { NamedSpan } from './named-span.js';

const HAPPENING =
  /^(?:invasion|annexation|occupation|bombing|bombardment|shelling|blockade|siege|conflict|crisis|attacks?|coup|offensive|incursion|intervention|aggression|war|talks|negotiations|protests?|sanctions?)$/;

/**
 * "A Russian invasion of Ukraine", "the Syrian conflict": what happens, told with a common noun in small letters, is no
 * name. "Korean war" and "Cuban missile crisis" stay: the one is short, the other knows no parties.
 */
function isHappening({ lower, words }: Reading, { first, last, tagged }: NamedSpan): boolean {
  if (tagged === 'person' || last - first < 2) return false;
  for (let i = first; i < last; i++) {
    if (words[i] !== lower[i] || !HAPPENING.test(lower[i]!)) continue;
    const next = lower[i + 1] ?? '';
    if (i + 1 < last && /^(?:of|in|on|against|with|over)$/.test(next)) return true;
    if (i + 1 === last && i === first + 1 && lower[i] !== 'war' && lower[i] !== 'crisis') return true;
  }
  return false;
}

const OFFICE_OF =
  /^(?:ministers?|ministry|secretary|department|undersecretary|commissioner|committee|minister-designate)$/;
const MOST_WORDS = 12;

/** "Minister of Employment and Labour": the last words of an office's field are no party. */
function isField({ lower, capital, sentence }: Reading, { first, name }: NamedSpan): boolean {
  if (!isGeneric(name.toLowerCase()) || !/^(?:and|of|for|,|&)$/.test(lower[first - 1] ?? '')) return false;
  for (let i = first - 1; i > 0 && first - i < MOST_WORDS && sentence[i] === sentence[first]; i--) {
    const word = lower[i]!;
    if (/^(?:of|for)$/.test(word) && OFFICE_OF.test(lower[i - 1]!))
      return first - i > 1 || ROLE_NOUNS.has(lower[i - 1]!);
    if (!capital[i] && !/^(?:and|of|for|the|,|&)$/.test(word)) return false;
  }
  return false;
}

const HOLDER =
  /^(?:officer|officers|superintendent|councilor|councillor|inspector|constable|sergeant|representative|spokesman|spokesperson|spokeswoman)$/;

/** "Public Relations Officer", "Deputy Superintendent of Police": an office, taken for a body. */
function isOffice({ lower }: Reading, { first, last, tagged }: NamedSpan): boolean {
  if (tagged !== 'organization' && tagged !== 'place') return false;
  let end = first;
  while (end < last && lower[end] !== 'of') end++;
  return end - first > 0 && last - first > 1 && HOLDER.test(lower[end - 1]!);
}

/** "Paramount Chief", "Metropolitan Magistrate": a word of a title alone. */
function isTitleWord({ lower, capital }: Reading, { first, last }: NamedSpan): boolean {
  if (
    last - first > 1 ||
    !/^(?:paramount|municipal|metropolitan|divisional|circuit|managing|regional)$/.test(lower[first]!)
  )
    return false;
  return capital[last] === 1 && ROLE_NOUNS.has(lower[last] ?? '');
}

/** "Russian Olympic" before "team": what a team is of. */
function isTeamWord({ lower, words, knowledge }: Reading, { first, last }: NamedSpan): boolean {
  return (
    last - first === 2 &&
    /^(?:olympic|paralympic)$/.test(lower[last - 1]!) &&
    knowledge.demonym(words[first]!) !== undefined
  );
}

/** "US troops", "the Arlandic government": those who act for a country are no body beside it. */
function isTroops({ lower, words, knowledge }: Reading, { first, last }: NamedSpan): boolean {
  if (
    last - first !== 2 ||
    !/^(?:government|troops|soldiers|servicemen|warships|warplanes|jets)$/.test(words[last - 1]!)
  )
    return false;
  const own = lower[last - 1] === 'government' ? /^(?:uk|u\.k\.)$/ : /^(?:us|u\.s\.)$/;
  return own.test(lower[first]!) || knowledge.demonym(words[first]!) !== undefined;
}

/** "(CNN)President": the mark of an agency that a copy joins to the text. */
function isSourceMark({ words, analysis }: Reading, { first, last }: NamedSpan): boolean {
  if (words[first - 1] !== '(' || words[last] !== ')' || last - first > 2) return false;
  return (
    last + 1 < analysis.length &&
    analysis.end[last] === analysis.start[last + 1] &&
    /^\p{Lu}/u.test(words[last + 1]!)
  );
}

/** "The upper house of the Borovian parliament": a part of what is named. */
function isUpperHouseOf({ lower }: Reading, { first }: NamedSpan): boolean {
  const of = lower[first - 1] === 'the' ? first - 2 : first - 1;
  return lower[of] === 'of' && /^(?:house|chamber)$/.test(lower[of - 1] ?? '') && lower[of - 2] === 'upper';
}

/** Whether a span that looks like a name names nothing. */
export function namesNothing(reading: Reading, span: NamedSpan): boolean {
  return [
    isHappening,
    isField,
    isOffice,
    isTitleWord,
    isTeamWord,
    isTroops,
    isSourceMark,
    isUpperHouseOf,
  ].some((nothing) => nothing(reading, span));
}
