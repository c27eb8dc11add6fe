import type { DocumentWords } from './consistency.js';
import { LOCATION_CLASS, ORGANIZATION_CLASS, PERSON_CLASS } from './labels.js';
import { BODY_WORDS, HONORIFICS, OFFICES, PERSON_NOUNS, PLACE_HEADS } from './lexicon.js';
import type { NameSpan } from './spans.js';
import { wordSet } from './word-set.js';

/** Nouns right before the name of a body: "the startup Sorin". */
const BODY_NOUNS = wordSet(`
  company firm startup start-up giant retailer bank airline app brand carmaker automaker chipmaker lender insurer
  newspaper magazine movement militia club side group party
  agency outlet station bloc provider subsidiary conglomerate supermarket platform nonprofit tabloid website`);

/** Whose, at or of whom a body is: "founder of Sorin". */
const OF_BODIES = wordSet(`
  ceo cfo coo founder co-founder founders co-founders shares shareholders subsidiary employees executives cto`);

/** Who works at a body: "partner at Sorin". */
const AT_BODIES = wordSet('analyst partner manager executive economist strategist employee');

const PLACE_NOUNS = wordSet(
  'village town district province county city island municipality township suburb neighbourhood',
);
/** Whose name follows: "his widow Ana". */
const KIN = wordSet(`
  wife husband son daughter father mother brother sister widow widower uncle aunt cousin nephew niece grandfather grandmother
  grandson granddaughter fiancee girlfriend boyfriend stepson half-brother`);

/** Titles before a person, as they are written. */
const BEFORE_PERSONS = new Set(
  [...HONORIFICS]
    .filter((title) => !/^(ceo|col|miss|ms)$/.test(title))
    .map((title) => title[0]!.toUpperCase() + title.slice(1))
    .flatMap((title) => [title, `${title}.`]),
);

/** Who leads a body, right behind its name: "Sorin CEO". */
const OF_A_BODY = wordSet('CEO CFO COO CTO');

const OF_PLACES = new Set([...PLACE_NOUNS, 'mayor', 'outskirts', 'residents', 'port', 'region', 'capital']);
const BEFORE_OTHERS = wordSet('in at near from into across outside the of to');
const OPENERS = wordSet('whose its their our my his her then now once also later not as or but and picking');
const LONGEST_APPOSITION = 4;
const isNounOfPerson = (word: string) =>
  (PERSON_NOUNS.has(word) && !word.endsWith('s')) ||
  (OFFICES.has(word) && word !== 'general' && word !== 'head');

/** "Torvel, an analyst at the bank": a noun of a person stands in apposition. */
function isDescribed(text: DocumentWords, span: NameSpan, range: { start: number; end: number }): boolean {
  if (span.first > range.start && BEFORE_OTHERS.has(text.word(span.first - 1))) return false;
  const last = Math.min(range.end - 1, span.last + 1 + LONGEST_APPOSITION);
  for (let token = span.last + 1; token < last; token++) {
    const word = text.word(token);
    if (!/^[\p{Ll}-]+$/u.test(word) || OPENERS.has(word)) return false;
    if (isNounOfPerson(word)) return /^(of|at|for|with|from|in)$/.test(text.word(token + 1));
  }
  return false;
}

/** What stands beside a name; empty where the sentence ends. */
interface Beside {
  readonly before: string;
  /** The word before a preposition. */
  readonly second: string;
  readonly after: string;
  readonly range: { readonly start: number; readonly end: number };
}

/** Whether some word of a name heads bodies or buildings. */
function hasHead(text: DocumentWords, { first, last }: NameSpan): boolean {
  for (let token = first; token < last; token++) {
    const word = text.word(token).toLowerCase();
    if (
      BODY_WORDS.has(word) ||
      PLACE_HEADS.has(word) ||
      /^(museum|hotel|church|scholarship|prize|ministry)$/.test(word)
    )
      return true;
  }
  return false;
}

function isPerson(text: DocumentWords, span: NameSpan, at: Beside): boolean {
  const { before, after, range } = at;
  if (before !== '' && (KIN.has(before) || BEFORE_PERSONS.has(before))) return !hasHead(text, span);
  if (after !== ',' || span.last + 1 >= range.end) return false;
  const { last } = span;
  const isAge = last + 2 < range.end && text.word(last + 2) === ',' && /^[1-9]\d$/.test(text.word(last + 1));
  return (isAge || isDescribed(text, span, range)) && !hasHead(text, span);
}

function isBody(text: DocumentWords, span: NameSpan, { before, after, second, range }: Beside): boolean {
  if (BODY_NOUNS.has(before)) return true;
  const owns = after === "'s" || after === '’s';
  if (!owns && (before === 'of' || before === 'at') && OF_BODIES.has(second.toLowerCase())) return true;
  if (before === 'at' && AT_BODIES.has(second)) return true;
  if (after === '') return false;
  const at = owns ? span.last + 1 : span.last;
  return at < range.end && OF_A_BODY.has(text.word(at));
}

const isPlace = ({ before, after, second }: Beside): boolean =>
  PLACE_NOUNS.has(after) ||
  after === 'residents' ||
  /^(?:suburb|neighbou?rhood)$/.test(before) ||
  (before === 'of' && OF_PLACES.has(second));

/** The class that the words beside a name give it beyond doubt; undefined when they say nothing. */
export function evidenceOf(text: DocumentWords, span: NameSpan): number | undefined {
  const { sentence, first, last } = span;
  const range = { start: text.sentenceStart(sentence), end: text.sentenceEnd(sentence) };
  const before = first > range.start ? text.word(first - 1) : '';
  const at = {
    range,
    before,
    second: (before === 'of' || before === 'at') && first - 1 > range.start ? text.word(first - 2) : '',
    after: last < range.end ? text.word(last) : '',
  };
  if (isPerson(text, span, at)) return PERSON_CLASS;
  if (isBody(text, span, at)) return ORGANIZATION_CLASS;
  return isPlace(at) ? LOCATION_CLASS : undefined;
}
