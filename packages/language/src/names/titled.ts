import { OTHER_CLASS, PERSON_CLASS } from './labels.js';
import { BODY_WORDS, PERSON_NOUNS, PLACE_HEADS, TITLES } from './lexicon.js';
import type { RuleContext, TokenSpan } from './spans.js';
import { wordSet } from './word-set.js';
import { bare, bareAt, capitalAt, textAt } from './words-at.js';

const LONGEST_PERSON = 4;

/** Titles that nothing but a person's name follows. */
const BEFORE_PERSONS = new Set(
  'Mr Mrs Ms Dr Prof Sir Rev Capt Sgt Lt Col Maj Gen Brig Adm Cpl Lieutenant Sergeant Corporal Hajiya Alhaji Datuk'
    .split(' ')
    .flatMap((title) => [title, `${title}.`]),
);
const BEFORE_GENERALS = wordSet('Lt Maj Brig');

/** Nouns of persons that stand right before a full name, in small letters: "partner Ana Torvel". */
const PARTNERS = wordSet(
  'partner counsel colleague spokesman spokeswoman spokesperson lawyer attorney neighbour neighbor',
);

const isPersonWord = (word: string) =>
  /^(\p{Lu}[\p{Ll}’'-]+|\p{Lu}{1,3}|\p{Lu}\.)$/u.test(word) &&
  !BODY_WORDS.has(bare(word)) &&
  !PLACE_HEADS.has(bare(word)) &&
  !TITLES.has(bare(word)) &&
  !PERSON_NOUNS.has(bare(word));

/** Whether a person's name may follow a word: "Mr", "partner". */
export const opensPerson = (word: string): boolean => BEFORE_PERSONS.has(word) || PARTNERS.has(word);

/** Length of the title that begins at `at` ("Mr", "Lt - Gen"), 0 for none. */
function titleLength(context: RuleContext, at: number): number {
  const title = textAt(context, at);
  if (!BEFORE_PERSONS.has(title)) return 0;
  if (textAt(context, at + 1) !== '-') return 1;
  return BEFORE_GENERALS.has(title) && textAt(context, at + 2).startsWith('Gen') ? 3 : 0;
}

/** Whether a name may be taken up into a person: the end of one, or what the model took for a thing. */
function mayGrow(name: TokenSpan, at: { token: number; first: number; last: number }): boolean {
  if (name.last > at.last) return false;
  if (name.nameClass === OTHER_CLASS) return name.first >= at.token;
  return name.nameClass === PERSON_CLASS && name.first > at.first;
}

/**
 * Persons that the model missed behind a title ("Mr Torvel"), or whose first words it missed ("Mrs A B Torvel"), and full
 * names behind a noun of a person ("partner Ana Torvel").
 */
export function addTitled(context: RuleContext, names: readonly TokenSpan[]): readonly TokenSpan[] {
  let result = names;
  for (let token = 0; token + 1 < context.length; token++) {
    const capital = capitalAt(context, token);
    const title = capital ? titleLength(context, token) : 0;
    const partner = !capital && PARTNERS.has(textAt(context, token));
    if (title === 0 && !partner) continue;
    const first = token + (title || 1);
    let last = first;
    while (last < first + LONGEST_PERSON && isPersonWord(textAt(context, last))) last++;
    if (last < first + (partner ? 2 : 1) || /^\p{Lu}\.?$/u.test(textAt(context, last - 1))) continue;
    const goesOn = /^\p{Lu}/u.test(textAt(context, last)) && !TITLES.has(bareAt(context, last));
    const inside = result.filter((name) => name.first < last && name.last > first);
    if (goesOn && inside.length === 0) continue;
    if (inside.some((name) => !mayGrow(name, { token, first, last }))) continue;
    const others = result.filter((name) => !inside.includes(name));
    result = [...others, { first, last, nameClass: PERSON_CLASS }].sort((a, b) => a.first - b.first);
  }
  return result;
}
