import type { DocumentWords } from './consistency.js';
import type { NameSpan } from './spans.js';

const ORGANIZATION_CLASS = 2;
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

function findDefinitions(words: DocumentWords): Definition[] {
  const found: Definition[] = [];
  for (let token = 1; token + 2 < words.length; token++) {
    if (words.word(token) !== '(' || words.word(token + 2) !== ')' || !isAcronym(words.word(token + 1)))
      continue;
    const floor = words.sentenceStart(words.sentenceOf(token));
    const first = expansionStart(words, words.word(token + 1), { floor, last: token });
    found.push({ first: first < 0 ? token : first, last: token, acronym: token + 1 });
  }
  return found;
}

/**
 * "Organization for Security and Co-operation in Europe (OSCE)": a name and the acronym behind it are one name's two
 * forms, so they get one class, and the words that the letters stand for are the name (after Schwartz & Hearst 2003).
 */
export function readAcronyms(words: DocumentWords, spans: readonly NameSpan[]): NameSpan[] {
  let result = [...spans];
  for (const { first, last, acronym } of findDefinitions(words)) {
    const sentence = words.sentenceOf(acronym);
    const before = result.filter((span) => span.first < last && span.last > Math.min(first, last - 1));
    const whole = before.find((span) => span.last === last);
    if (!whole && (first === last || !words.isCapital(first))) continue;
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
