import type { DocumentWords } from './consistency.js';
import { BODY_WORDS, HONORIFICS, OFFICES, PERSON_NOUNS, PLACE_HEADS } from './lexicon.js';
import type { NameSpan } from './spans.js';

const PERSON_CLASS = 0;
const LOCATION_CLASS = 1;
const ORGANIZATION_CLASS = 2;
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns right before the name of a body: "the startup Sorin". */
const BODY_NOUNS = words(`
  company firm startup start-up giant retailer bank airline app brand carmaker automaker chipmaker lender insurer
  newspaper magazine movement militia club side group party
  agency outlet station bloc provider subsidiary conglomerate supermarket platform nonprofit tabloid website`);

/** Whose, at or of whom a body is: "founder of Sorin". */
const OF_BODIES = words(`
  ceo cfo coo founder co-founder founders co-founders shares shareholders subsidiary employees executives cto`);

/** Who works at a body: "partner at Sorin". */
const AT_BODIES = words('analyst partner manager executive economist strategist employee');

const PLACE_NOUNS = words(
  'village town district province county city island municipality township suburb neighbourhood',
);
/** Whose name follows: "his widow Ana". */
const KIN = words(`
  wife husband son daughter father mother brother sister widow widower uncle aunt cousin nephew niece grandfather grandmother
  grandson granddaughter fiancee girlfriend boyfriend stepson half-brother`);

/** Who leads a body, right behind its name: "Sorin CEO". */
const OF_A_BODY = /^(CEO|CFO|COO|CTO)$/;

const OF_PLACES = new Set([...PLACE_NOUNS, 'mayor', 'outskirts', 'residents', 'port', 'region', 'capital']);
const BEFORE_OTHERS = words('in at near from into across outside the of to');
const OPENERS = words('whose its their our my his her then now once also later not as or but and picking');
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

function isPerson(text: DocumentWords, span: NameSpan, range: { start: number; end: number }): boolean {
  const { first, last } = span;
  if (hasHead(text, span)) return false;
  if (first > range.start && text.isCapital(first - 1)) {
    const before = text
      .word(first - 1)
      .toLowerCase()
      .replace(/\.$/, '');
    if (HONORIFICS.has(before) && !/^(ceo|col|miss|ms)$/.test(before)) return true;
  }
  if (first > range.start && KIN.has(text.word(first - 1))) return true;
  if (last + 1 >= range.end || text.word(last) !== ',') return false;
  const isAge = /^[1-9]\d$/.test(text.word(last + 1)) && last + 2 < range.end && text.word(last + 2) === ',';
  return isAge || isDescribed(text, span, range);
}

function isBody(
  text: DocumentWords,
  { first, last }: NameSpan,
  range: { start: number; end: number },
): boolean {
  if (first > range.start && BODY_NOUNS.has(text.word(first - 1))) return true;
  if (
    first > range.start + 1 &&
    /^(of|at)$/.test(text.word(first - 1)) &&
    OF_BODIES.has(text.word(first - 2).toLowerCase())
  )
    return true;
  if (first > range.start + 1 && isAtBody(text, first)) return true;
  if (last >= range.end) return false;
  const at = /^['’]s$/.test(text.word(last)) ? last + 1 : last;
  return at < range.end && OF_A_BODY.test(text.word(at));
}

function isAtBody(text: DocumentWords, first: number): boolean {
  return text.word(first - 1) === 'at' && AT_BODIES.has(text.word(first - 2));
}

function isPlace(
  text: DocumentWords,
  { first, last }: NameSpan,
  range: { start: number; end: number },
): boolean {
  if (last < range.end && PLACE_NOUNS.has(text.word(last))) return true;
  return first > range.start + 1 && text.word(first - 1) === 'of' && OF_PLACES.has(text.word(first - 2));
}

/** The class that the words beside a name give it beyond doubt; undefined when they say nothing. */
export function evidenceOf(text: DocumentWords, span: NameSpan): number | undefined {
  const sentence = span.sentence;
  const range = { start: text.sentenceStart(sentence), end: text.sentenceEnd(sentence) };
  if (isPerson(text, span, range)) return PERSON_CLASS;
  if (isBody(text, span, range)) return ORGANIZATION_CLASS;
  return isPlace(text, span, range) ? LOCATION_CLASS : undefined;
}
