import { type Analysis, type Mention, tokenRange } from '@newsgraph/schema';
import { bootstrap } from '../bootstrap.js';
import type { Measure, TaskOptions } from '../task.js';
import type { Machine } from './articles.js';
import { bCubedSums, type Chains, ceafSums, type Sums, scoresOf } from './coreference.js';
import { type GumDocument, readGumNews } from './gum.js';

const TYPES = new Set(['person', 'organization', 'place']);

function addTo(chains: Map<string, Set<string>>, chain: string, mention: string): void {
  chains.set(chain, (chains.get(chain) ?? new Set()).add(mention));
}

/** Chains of persons, organizations and places that have a name in them; mentions by the start of their head. */
export function goldChains({ mentions }: GumDocument): Chains {
  const named = new Set(mentions.filter((one) => one.named && TYPES.has(one.type)).map((one) => one.chain));
  const chains = new Map<string, Set<string>>();
  for (const { chain, head } of mentions) if (named.has(chain)) addTo(chains, chain, String(head[0]));
  return chains;
}

/** Start of the token of a mention that its clause hangs on. */
function headStart(analysis: Analysis, mention: Mention): number {
  const { first, last } = tokenRange(analysis, mention);
  for (let i = first; i < last; i++) {
    if (analysis.head[i]! < first || analysis.head[i]! >= last) return analysis.start[i]!;
  }
  return analysis.start[last - 1]!;
}

/**
 * Chains that linking makes of persons, organizations, places and countries; adjectives, which GUM does not mark, and
 * lone mentions that it does not mark are left out.
 */
export function foundChains({ linker, analyze }: Machine, gold: GumDocument): Chains {
  const { name: id, text, published } = gold;
  const document = { id, text, language: 'en', ...(published && { published }) };
  const analysis = analyze(document);
  const marked = new Map(gold.mentions.map((one) => [`${one.head[0]}`, one]));
  const chains = new Map<string, Set<string>>();
  for (const mention of linker.link(document, analysis).mentions) {
    if (
      mention.entity === undefined ||
      mention.form === 'adjective' ||
      !['person', 'organization', 'place', 'country'].includes(mention.type)
    )
      continue;
    const inside = [...marked.values()].find(
      ({ head }) => head[0] >= mention.start && head[1] <= mention.end,
    );
    addTo(chains, mention.entity, inside ? String(inside.head[0]) : String(headStart(analysis, mention)));
  }
  for (const [id, set] of chains) {
    const [only] = set;
    if (set.size === 1 && !marked.has(only!)) chains.delete(id);
  }
  return chains;
}

/** Coreference of names, nouns and pronouns on the news of GUM that no weights learn from. */
export async function* measureCoreference(
  machine: Machine,
  { data, note }: TaskOptions,
): AsyncIterable<Measure> {
  const documents = readGumNews(data!, 'held out');
  if (documents.length === 0) return note('linking: no GUM in this folder.');
  note(`linking: coreference, ${documents.length} news documents of GUM`);
  const chains = documents.map((gold) => [goldChains(gold), foundChains(machine, gold)] as const);
  const base = { task: 'linking', set: 'gum-news' };
  for (const [name, sumsOf] of [
    ['B-cubed', bCubedSums],
    ['CEAF-e', ceafSums],
  ] as const) {
    const sums = chains.map(([gold, found]) => sumsOf(gold, found));
    for (const part of ['f1', 'precision', 'recall'] as const) {
      const of = (list: readonly Sums[]) => scoresOf(list)[part];
      yield { ...base, measure: `${name} ${part}`, ...bootstrap(sums, of) };
    }
  }
}
