import { CAPITAL } from '../model/words.js';
import { kindsOf } from './gazetteer.js';
import type { RuleContext } from './spans.js';

/** The word in small letters, without a full stop at its end: "Dr." is "dr". */
export function bare(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** The word of a token of the sentence; nothing outside it. */
export function textAt({ words, ids, length }: RuleContext, token: number): string {
  return token >= 0 && token < length ? words.texts[ids[token]!]! : '';
}

/** {@link bare} of the word of a token. */
export function bareAt({ words, ids, length }: RuleContext, token: number): string {
  if (token < 0 || token >= length) return '';
  const id = ids[token]!;
  const known = words.bares[id];
  if (known !== undefined) return known;
  const made = bare(words.texts[id]!);
  words.bares[id] = made;
  return made;
}

/** Whether the word of a token begins with a capital. */
export function capitalAt({ words, ids, length }: RuleContext, token: number): boolean {
  return token >= 0 && token < length && (words.flags[ids[token]!]! & CAPITAL) !== 0;
}

/** Bits of the kinds that the gazetteer knows a run of tokens as; 0 when it does not know it. */
export function kindsAt({ words, gazetteer, ids }: RuleContext, first: number, last: number): number {
  return kindsOf(gazetteer, words, { ids, at: first, length: last - first });
}
