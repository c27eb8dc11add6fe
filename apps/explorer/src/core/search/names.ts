import SearchableMap from 'minisearch/SearchableMap';
import type { NodeRow } from '../graph/index.js';
import { words } from './words.js';

/** The words of all names, in typed arrays: a graph has fifty thousand names, and a reader types quickly. */
export interface NameIndex {
  /** Every word once, by code unit. */
  readonly words: readonly string[];
  /** A word's places are those from `first[word]` up to, without, `first[word + 1]`. */
  readonly first: Uint32Array;
  /** For each place the node that has the word, and whether in its label rather than in an alias. */
  readonly nodes: Uint32Array;
  readonly inLabel: Uint8Array;
  /** Place of a word in `words`; finds words that are alike. */
  readonly alike: SearchableMap<number>;
}

/** So many names, or words, are read between two pauses. */
const BATCH = 250;

interface Reading {
  readonly numbers: Map<string, number>;
  readonly found: { word: number[]; node: number[]; inLabel: number[] };
}

function note({ numbers, found }: Reading, name: string, at: { node: number; inLabel: number }): void {
  for (const word of words(name)) {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    found.word.push(number);
    found.node.push(at.node);
    found.inLabel.push(at.inLabel);
  }
}

/** Places by word, the words in their order. */
function arrange({ numbers, found }: Reading, sorted: readonly string[]): Omit<NameIndex, 'alike'> {
  const place = new Uint32Array(sorted.length);
  sorted.forEach((word, i) => {
    place[numbers.get(word)!] = i;
  });
  const first = new Uint32Array(sorted.length + 1);
  for (const word of found.word) first[place[word]! + 1]! += 1;
  for (let i = 1; i < first.length; i++) first[i]! += first[i - 1]!;
  const next = first.slice();
  const nodes = new Uint32Array(found.word.length);
  const inLabel = new Uint8Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    const at = next[place[found.word[i]!]!]!++;
    nodes[at] = found.node[i]!;
    inLabel[at] = found.inLabel[i]!;
  }
  return { words: sorted, first, nodes, inLabel };
}

/** Indexes the labels and aliases of nodes; pauses every few hundred. */
export function* indexNames(rows: readonly NodeRow[]): Generator<undefined, NameIndex> {
  const reading: Reading = { numbers: new Map(), found: { word: [], node: [], inLabel: [] } };
  for (const { index, label, aliases } of rows) {
    note(reading, label, { node: index, inLabel: 1 });
    for (const alias of aliases) note(reading, alias, { node: index, inLabel: 0 });
    if (index % BATCH === BATCH - 1) yield undefined;
  }
  const sorted = [...reading.numbers.keys()].sort();
  yield undefined;
  const arranged = arrange(reading, sorted);
  const alike = new SearchableMap<number>();
  for (let i = 0; i < sorted.length; i++) {
    alike.set(sorted[i]!, i);
    if (i % BATCH === BATCH - 1) yield undefined;
  }
  return { ...arranged, alike };
}
