import { evidenceOf } from './evidence.js';
import { OTHER_CLASS, PERSON_CLASS } from './labels.js';
import { INNER_OFFICES } from './lexicon.js';
import type { NameSpan } from './spans.js';

const CLASSES = 4;
const MAJORITY = 0.6;
const LONGEST_NAME = 10;
/** Votes of what the words beside a name say of it. */
const EVIDENCE = 5;
const FOUND_SCORE = 0.7;

/** A document's words as the second pass reads them. */
export interface DocumentWords {
  readonly length: number;
  word(token: number): string;
  /** Whether a token begins with a capital in a sentence where case means something. */
  isCapital(token: number): boolean;
  sentenceOf(token: number): number;
  sentenceStart(sentence: number): number;
  /** One past the last token of a sentence. */
  sentenceEnd(sentence: number): number;
  /** Whether the word also occurs in lower case. */
  occursLower(token: number): boolean;
}

interface Vote {
  readonly counts: Float64Array;
  length: number;
}

interface Known {
  readonly nameClass: number;
  readonly votes: number;
}

function phrase(words: DocumentWords, first: number, last: number): string {
  let text = words.word(first);
  for (let i = first + 1; i < last; i++) text += ` ${words.word(i)}`;
  return text;
}

/** The token of a person's surname: the last, but the first of "Torv Na-ri". */
function surnameOf(words: DocumentWords, { first, last }: NameSpan): number {
  const half = last - first === 4 && words.word(last - 2) === '-';
  return half && /^\p{Ll}/u.test(words.word(last - 1)) ? first : last - 1;
}

function collectVotes(words: DocumentWords, spans: readonly NameSpan[]): Map<string, Vote> {
  const votes = new Map<string, Vote>();
  const add = (text: string, nameClass: number, vote: { weight: number; length: number }) => {
    const found = votes.get(text) ?? { counts: new Float64Array(CLASSES), length: vote.length };
    found.counts[nameClass]! += vote.weight;
    votes.set(text, found);
  };
  for (const span of spans) {
    const { first, last, nameClass } = span;
    const length = last - first;
    const text = phrase(words, first, last);
    add(text, nameClass, { weight: 1, length });
    const sure = nameClass === OTHER_CLASS ? undefined : evidenceOf(words, span);
    if (sure !== undefined) add(text, sure, { weight: EVIDENCE, length });
    if ((sure ?? nameClass) !== PERSON_CLASS || length < 2) continue;
    const surname = words.word(surnameOf(words, span));
    if (/^\p{Lu}\p{Ll}{2,}/u.test(surname) && !INNER_OFFICES.has(surname.toLowerCase()))
      add(surname, PERSON_CLASS, { weight: sure === PERSON_CLASS ? 2.01 : 1.01, length: 1 });
  }
  return votes;
}

function decide(votes: Map<string, Vote>): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const [text, { counts }] of votes) {
    let best = 0;
    let total = 0;
    for (let k = 0; k < CLASSES; k++) {
      total += counts[k]!;
      if (counts[k]! > counts[best]!) best = k;
    }
    if (best !== OTHER_CLASS && counts[best]! / total >= MAJORITY)
      known.set(text, { nameClass: best, votes: counts[best]! });
  }
  return known;
}

/** Lengths of the known names that begin with each word, longest first. */
function lengthsByFirstWord(known: Map<string, Known>, votes: Map<string, Vote>): Map<string, number[]> {
  const lengths = new Map<string, number[]>();
  for (const text of known.keys()) {
    const { length } = votes.get(text)!;
    if (length > LONGEST_NAME) continue;
    const space = text.indexOf(' ');
    const word = space < 0 ? text : text.slice(0, space);
    const list = lengths.get(word) ?? [];
    if (!list.includes(length))
      lengths.set(
        word,
        [...list, length].sort((a, b) => b - a),
      );
  }
  return lengths;
}

/**
 * Second pass over a document: a name gets the class that most of its uses have, and is found where the first pass
 * missed it; the surname of a person found once is a person everywhere.
 */
export function makeConsistent(words: DocumentWords, spans: readonly NameSpan[]): NameSpan[] {
  const votes = collectVotes(words, spans);
  const known = decide(votes);
  const lengths = lengthsByFirstWord(known, votes);
  const used = new Uint8Array(words.length);
  const result: NameSpan[] = [];
  for (const span of spans) {
    const vote = known.get(phrase(words, span.first, span.last));
    result.push(vote && vote.votes >= 2 ? { ...span, nameClass: vote.nameClass } : span);
    used.fill(1, span.first, span.last);
  }
  const find = (token: number): NameSpan | undefined => {
    const sentence = words.sentenceOf(token);
    const end = words.sentenceEnd(sentence);
    for (const length of lengths.get(words.word(token)) ?? []) {
      const last = token + length;
      if (last > end || used.subarray(token, last).includes(1)) continue;
      const vote = known.get(phrase(words, token, last));
      if (!vote || (length === 1 && !isSafe(words, token, vote))) continue;
      return { sentence, first: token, last, nameClass: vote.nameClass, score: FOUND_SCORE };
    }
    return undefined;
  };
  for (let token = 0; token < words.length; token++) {
    if (used[token] === 1 || !words.isCapital(token)) continue;
    const found = find(token);
    if (!found) continue;
    result.push(found);
    used.fill(1, found.first, found.last);
  }
  return result.sort((a, b) => a.first - b.first);
}

/** Single words are taken over only when the document does not also use them as plain words or in longer names. */
function isSafe(words: DocumentWords, token: number, vote: Known): boolean {
  const word = words.word(token);
  const capitals = word.length > 1 && word === word.toUpperCase();
  if ((word.length < 3 && !capitals) || (words.occursLower(token) && !capitals)) return false;
  if (vote.nameClass !== PERSON_CLASS && vote.votes < 2 && !(capitals && word.length > 2)) return false;
  return vote.nameClass !== 1 || token + 1 >= words.length || !words.isCapital(token + 1);
}
