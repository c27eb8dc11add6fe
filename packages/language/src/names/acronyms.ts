import type { DocumentWords } from './consistency.js';
import { LOCATION_CLASS, ORGANIZATION_CLASS } from './labels.js';
import { BODY_WORDS, GENERIC_BODIES, INNER_OFFICES, TITLES } from './lexicon.js';
import type { NameSpan } from './spans.js';

const LONGEST_EXPANSION = 12;
const SMALL = new Set([
  'of',
  'the',
  'for',
  'and',
  'in',
  'on',
  'to',
  '&',
  '-',
  ',',
  "'s",
  '’s',
  'de',
  'la',
  'del',
  'y',
]);

interface Definition {
  /** Tokens of the words that are made short; empty when no words before fit the letters. */
  readonly first: number;
  readonly last: number;
  /** The token in brackets. */
  readonly acronym: number;
  /** Whether the letters stand for an office or for words that are no name: "independent power producer (IPP)". */
  readonly plain: boolean;
}

const isAcronym = (word: string) =>
  /^\p{Lu}[\p{L}\d&-]{1,11}$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2;

/** Walks back from a bracket as long as the first letters of the words spell the acronym from its end. */
function expansionStart(
  words: DocumentWords,
  acronym: string,
  range: { floor: number; last: number },
): number {
  const letters = [...acronym.replace(/[^\p{Lu}]/gu, '')];
  let left = letters.length;
  let first = range.last;
  for (
    let token = range.last - 1;
    token >= Math.max(range.floor, range.last - LONGEST_EXPANSION) && left > 0;
    token--
  ) {
    const word = words.word(token);
    if (
      word.charAt(0).toUpperCase() === letters[left - 1] &&
      !(SMALL.has(word) && letters[left - 1] !== word.charAt(0))
    ) {
      left--;
      first = token;
    } else if (!SMALL.has(word)) return -1;
  }
  return left === 0 ? first : -1;
}

/** Whether all words are small, or all are those of an office. */
function isPlain(words: DocumentWords, first: number, last: number): boolean {
  let small = true;
  let office = true;
  for (let token = first; token < last; token++) {
    const word = words.word(token);
    if (SMALL.has(word)) continue;
    if (word !== word.toLowerCase()) small = false;
    if (!TITLES.has(word.toLowerCase()) && word !== 'Municipal') office = false;
  }
  const opening = words.word(first).toLowerCase();
  const head = words.word(last - 1);
  if (opening === 'superintendent' || (INNER_OFFICES.has(opening) && !BODY_WORDS.has(head.toLowerCase())))
    return true;
  return (
    office ||
    (small && !BODY_WORDS.has(head) && !GENERIC_BODIES.has(head) && !/^(forum|guard|network)$/.test(head))
  );
}

function findDefinitions(words: DocumentWords): Definition[] {
  const found: Definition[] = [];
  for (let token = 1; token + 2 < words.length; token++) {
    if (!words.isCapital(token + 1) || words.word(token) !== '(' || words.word(token + 2) !== ')') continue;
    if (!isAcronym(words.word(token + 1))) continue;
    const floor = words.sentenceStart(words.sentenceOf(token));
    const last = /^['’]s?$/.test(words.word(token - 1)) ? token - 1 : token;
    const first = expansionStart(words, words.word(token + 1), { floor, last });
    const plain = first >= 0 && isPlain(words, first, last);
    found.push({ first: first < 0 ? last : first, last, acronym: token + 1, plain });
  }
  return found;
}

/**
 * "Organization for Security and Co-operation in Europe (OSCE)": a name and the acronym behind it are one name's two
 * forms, so they get one class, and the words that the letters stand for are the name (after Schwartz & Hearst 2003).
 */
export function readAcronyms(words: DocumentWords, spans: readonly NameSpan[]): NameSpan[] {
  let result = [...spans];
  for (const { first, last, acronym, plain } of findDefinitions(words)) {
    if (plain) {
      const letters = words.word(acronym);
      result = result.filter((span) => span.last - span.first > 1 || words.word(span.first) !== letters);
      continue;
    }
    const sentence = words.sentenceOf(acronym);
    const before = result.filter((span) => span.first < last && span.last > Math.min(first, last - 1));
    const whole = before.find((span) => span.last === last);
    if (!whole && (first === last || !words.isCapital(first))) continue;
    if (first === last && whole?.nameClass === LOCATION_CLASS) continue;
    const exact = before.find((span) => span.first === first && span.last === last);
    const nameClass =
      exact?.nameClass ?? (first < last && last - first > 1 ? ORGANIZATION_CLASS : whole!.nameClass);
    const expansion =
      first < last && last - first > 1
        ? [{ ...(whole ?? { sentence, score: 0.8 }), first, last, nameClass, sentence }]
        : [];
    result = result.filter(
      (span) => span.first !== acronym && !(expansion.length > 0 && before.includes(span)),
    );
    result.push(...expansion.map((span) => ({ ...span, score: whole?.score ?? 0.8 })));
    result.push({ sentence, first: acronym, last: acronym + 1, nameClass, score: 0.8 });
  }
  return result.sort((a, b) => a.first - b.first);
}
