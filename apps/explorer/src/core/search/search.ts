import MiniSearch from 'minisearch';
import type { Dataset } from '../graph/index.js';

export type Hit =
  | { readonly kind: 'node'; readonly index: number; readonly alias?: string }
  | { readonly kind: 'claim'; readonly index: number };

export interface Search {
  /** The best entities, by name or alias. */
  readonly nodes: (query: string, limit?: number) => Hit[];
  /** The first claims whose quotation holds every word. */
  readonly claims: (query: string, limit?: number) => Hit[];
}

/** Case and accents gone: "Orbán" is found by "orban". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Words of letters and digits, so that "U.S." is found by "us" and by "u.s." alike. */
function words(text: string): string[] {
  return fold(text)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|$|\s)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const SHARED = { tokenize: words, processTerm: (term: string) => term, idField: 'index' };

function nodeSearch(dataset: Dataset) {
  const index = new MiniSearch({ ...SHARED, fields: ['label', 'aliases'] });
  index.addAll(
    dataset.nodes.map((node) => ({ index: node.index, label: node.label, aliases: node.aliases.join(' ') })),
  );
  return index;
}

/** Quotations, each once, folded, with the claim that carries it. Looking through them all is quick; an index is not. */
function foldQuotes({ claims }: Dataset): readonly (readonly [claim: number, quote: string])[] {
  const seen = new Map<string, number>();
  for (const { index, evidence } of claims) {
    if (evidence && !seen.has(evidence.quote)) seen.set(evidence.quote, index);
  }
  return Array.from(seen, ([quote, index]) => [index, fold(quote)]);
}

/** With so many names that start as asked, names that are merely alike are not looked for. */
const ENOUGH = 4;

function aliasThatMatches(aliases: readonly string[], label: string, query: string): string | undefined {
  const wanted = words(query);
  const names = (name: string) => words(name).some((word) => wanted.some((start) => word.startsWith(start)));
  return names(label) ? undefined : aliases.find(names);
}

/** Search over names, aliases and quotations; indices are made when first asked. */
export function createSearch(dataset: Dataset): Search {
  let byName: ReturnType<typeof nodeSearch> | undefined;
  let quotes: ReturnType<typeof foldQuotes> | undefined;
  const importance = (index: number) => 1 + Math.log1p(dataset.nodes[index]!.degree);
  return {
    nodes(query, limit = 8) {
      byName ??= nodeSearch(dataset);
      const index = byName;
      const look = (fuzzy: boolean) =>
        index.search(query, {
          prefix: true,
          fuzzy: fuzzy && ((term) => (term.length > 3 ? 0.2 : false)),
          combineWith: 'AND',
          boost: { label: 3 },
          boostDocument: (id) => importance(id as number),
        });
      const exact = look(false);
      const found = exact.length >= ENOUGH ? exact : look(true);
      return found.slice(0, limit).map(({ id }): Hit => {
        const { aliases, label } = dataset.nodes[id as number]!;
        const alias = aliasThatMatches(aliases, label, query);
        return { kind: 'node', index: id as number, ...(alias && { alias }) };
      });
    },
    claims(query, limit = 5) {
      const wanted = words(query);
      if (wanted.join('').length < 3) return [];
      quotes ??= foldQuotes(dataset);
      const hits: Hit[] = [];
      for (const [index, quote] of quotes) {
        if (hits.length >= limit) break;
        if (wanted.every((word) => quote.includes(word))) hits.push({ kind: 'claim', index });
      }
      return hits;
    },
  };
}
