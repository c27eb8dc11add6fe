import type { ArticleClaim } from './claims.js';

/** A stretch of an article: plain text, or a sentence that carries claims. */
export interface ArticlePiece {
  readonly start: number;
  readonly text: string;
  readonly claims: readonly ArticleClaim[];
}

/**
 * An article's text cut at the sentences that carry claims. Sentences outside the text, and those that overlap an
 * earlier one, are left as plain text.
 */
export function articlePieces(text: string, claims: readonly ArticleClaim[]): ArticlePiece[] {
  const sentences = new Map<string, ArticleClaim[]>();
  for (const claim of claims) {
    const { start, end, quote } = claim.evidence;
    if (text.slice(start, end) !== quote) continue;
    const key = `${start} ${end}`;
    sentences.set(key, [...(sentences.get(key) ?? []), claim]);
  }
  const pieces: ArticlePiece[] = [];
  let at = 0;
  for (const group of sentences.values()) {
    const { start, end } = group[0]!.evidence;
    if (start < at) continue;
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), claims: [] });
    pieces.push({ start, text: text.slice(start, end), claims: group });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), claims: [] });
  return pieces;
}
