import type { EdgeEvidence } from '@newsgraph/schema';
import type { Dataset } from '../graph/index.js';

/** A place in an article's text where an entity is named. */
export interface ArticleMention {
  readonly start: number;
  readonly end: number;
  /** Index of the node. */
  readonly node: number;
}

/** Names shorter than this are not looked for: "US" stands in "USA". */
const SHORTEST = 3;

type Named = ReadonlyMap<string, number>;

function spansOf(evidence: EdgeEvidence): [number, number][] {
  return [evidence.subject, evidence.object].flatMap((span): [number, number][] =>
    Array.isArray(span) && span[0] < span[1] ? [[evidence.start + span[0], evidence.start + span[1]]] : [],
  );
}

/** The names that entities of an article's evidence go by: their words there, labels and aliases. Shared ones are left out. */
function namesIn({ nodes }: Dataset, present: ReadonlyMap<number, ReadonlySet<string>>): Named {
  const names = new Map<string, number>();
  const shared = new Set<string>();
  for (const [node, words] of present) {
    const { label, aliases } = nodes[node]!;
    for (const name of new Set([...words, label, ...aliases])) {
      if (name.length < SHORTEST || !/^\p{Lu}/u.test(name)) continue;
      if (names.has(name) && names.get(name) !== node) shared.add(name);
      names.set(name, node);
    }
  }
  for (const name of shared) names.delete(name);
  return names;
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every place where one of the names stands as words of its own, the longest first. */
function findNames(text: string, names: Named): ArticleMention[] {
  if (names.size === 0) return [];
  const longest = [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longest.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    node: names.get(name)!,
  }));
}

/** The end of the edge whose name the words are; undirected edges have their ends in another order than the sentence. */
function endNamed({ nodes }: Dataset, words: string, ends: readonly [number, number]): number {
  const isNamed = (node: number) => nodes[node]!.label === words || nodes[node]!.aliases.includes(words);
  return !isNamed(ends[0]) && isNamed(ends[1]) ? ends[1] : ends[0];
}

/**
 * Where an article names the entities of the graph, in the order of its text, none over another: the words that evidence
 * marks, and every other place where the same entities stand under one of their names.
 */
export function articleMentions(dataset: Dataset, document: string, text: string): ArticleMention[] {
  const marked: ArticleMention[] = [];
  const present = new Map<number, Set<string>>();
  for (const { evidence, edge } of dataset.claims) {
    if (evidence?.document !== document) continue;
    if (text.slice(evidence.start, evidence.end) !== evidence.quote) continue;
    const { source, target } = dataset.edges[edge]!;
    spansOf(evidence).forEach(([start, end], i) => {
      const words = text.slice(start, end);
      const node = endNamed(dataset, words, i === 0 ? [source, target] : [target, source]);
      marked.push({ start, end, node });
      present.set(node, (present.get(node) ?? new Set()).add(words));
    });
  }
  const all = [...marked, ...findNames(text, namesIn(dataset, present))];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((mention) => {
    if (mention.start < end || mention.end > text.length) return false;
    end = mention.end;
    return true;
  });
}
