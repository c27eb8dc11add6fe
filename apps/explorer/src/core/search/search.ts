import type { ClaimRow, Dataset, NodeRow } from '../graph/index.js';
import { bestOf, lookUp } from './look.js';
import { indexNames, type NameIndex } from './names.js';
import { foldQuotes, type Quotes, quotesWith } from './quotes.js';
import { words } from './words.js';
import { createWork, type Work } from './work.js';

export type Hit =
  | { readonly kind: 'node'; readonly index: number; readonly alias?: string }
  | { readonly kind: 'claim'; readonly index: number };

export interface Search {
  /** The best entities, by name or alias. */
  readonly nodes: (query: string, limit?: number) => Hit[];
  /** The first claims whose quotation holds every word. While `prepare` is at work, of those it has got to. */
  readonly claims: (query: string, limit?: number) => Hit[];
  /** Does a little of what has to be done before the first search; false when all is done. */
  readonly prepare: () => boolean;
}

/** With so many names that start as asked, names that are merely alike are not looked for. */
const ENOUGH = 4;

function aliasThatMatches({ aliases, label }: NodeRow, wanted: readonly string[]): string | undefined {
  const names = (name: string) => words(name).some((word) => wanted.some((start) => word.startsWith(start)));
  return names(label) ? undefined : aliases.find(names);
}

const knownNames = new WeakMap<readonly NodeRow[], Work<NameIndex>>();
const knownQuotes = new WeakMap<readonly ClaimRow[], Work<Quotes>>();

/** What was made of these rows before, or is made of them now. */
function remembered<K extends object, T>(
  known: WeakMap<K, Work<T>>,
  rows: K,
  steps: () => Generator<T | undefined, T>,
) {
  const work = known.get(rows) ?? createWork(steps());
  known.set(rows, work);
  return work;
}

/** Search over names, aliases and quotations. What it needs is made once for each dataset, bit by bit or when first asked. */
export function createSearch({ nodes: rows, claims }: Dataset): Search {
  const names = remembered(knownNames, rows, () => indexNames(rows));
  const quotes = remembered(knownQuotes, claims, () => foldQuotes(claims));
  const importance = (index: number) => 1 + Math.log1p(rows[index]!.degree);
  return {
    nodes(query, limit = 8) {
      const wanted = words(query);
      const look = (fuzzy: boolean) => lookUp(names.get(), wanted, { count: rows.length, fuzzy });
      const exact = look(false);
      const { nodes, worth } = exact.nodes.length >= ENOUGH ? exact : look(true);
      return bestOf(nodes, (node) => worth[node]! * importance(node), limit).map((index): Hit => {
        const alias = aliasThatMatches(rows[index]!, wanted);
        return { kind: 'node', index, ...(alias && { alias }) };
      });
    },
    claims(query, limit = 5) {
      const wanted = words(query);
      if (wanted.join('').length < 3) return [];
      return quotesWith(quotes.soFar() ?? quotes.get(), wanted, limit).map(
        (index): Hit => ({ kind: 'claim', index }),
      );
    },
    prepare: () => names.step() || quotes.step(),
  };
}
