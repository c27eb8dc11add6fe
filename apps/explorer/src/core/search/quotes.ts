import type { ClaimRow } from '../graph/index.js';
import { fold } from './words.js';

/** Quotations, each once, folded, with the first claim that carries it. */
export interface Quotes {
  readonly claims: readonly number[];
  readonly texts: readonly string[];
}

/** So many quotations are read between two pauses. */
const BATCH = 500;

/**
 * Folds the quotations; pauses every few hundred and gives those it has. Looking through them all is quick; an index of
 * all words is not.
 */
export function* foldQuotes(rows: readonly ClaimRow[]): Generator<Quotes, Quotes> {
  const seen = new Set<string>();
  const claims: number[] = [];
  const texts: string[] = [];
  for (const { index, evidence } of rows) {
    if (index % BATCH === BATCH - 1) yield { claims, texts };
    if (!evidence || seen.has(evidence.quote)) continue;
    seen.add(evidence.quote);
    claims.push(index);
    texts.push(fold(evidence.quote));
  }
  return { claims, texts };
}

/** Claims whose quotation holds every word, in the graph's order. */
export function quotesWith({ claims, texts }: Quotes, typed: readonly string[], limit: number): number[] {
  const found: number[] = [];
  const rarest = [...typed].sort((a, b) => b.length - a.length);
  for (let i = 0; i < texts.length && found.length < limit; i++) {
    if (rarest.every((word) => texts[i]!.includes(word))) found.push(claims[i]!);
  }
  return found;
}
