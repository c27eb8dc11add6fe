import type { Dataset } from '../graph/index.js';

/** The edges of a graph by pair of nodes, whichever way they point. */
export interface Bundles {
  /** For each edge the number of its bundle. */
  readonly of: Uint32Array;
  /** A bundle's edges are `members` from `first[bundle]` up to, without, `first[bundle + 1]`, in the graph's order. */
  readonly first: Uint32Array;
  readonly members: Uint32Array;
}

function read({ arrays, nodes }: Dataset): Bundles {
  const { source, target } = arrays;
  const numbers = new Map<number, number>();
  const of = new Uint32Array(source.length);
  for (let i = 0; i < of.length; i++) {
    const pair = Math.min(source[i]!, target[i]!) * nodes.length + Math.max(source[i]!, target[i]!);
    const number = numbers.get(pair) ?? numbers.size;
    if (number === numbers.size) numbers.set(pair, number);
    of[i] = number;
  }
  const first = new Uint32Array(numbers.size + 1);
  for (const bundle of of) first[bundle + 1]! += 1;
  for (let i = 1; i < first.length; i++) first[i]! += first[i - 1]!;
  const next = first.slice();
  const members = new Uint32Array(of.length);
  for (let i = 0; i < of.length; i++) members[next[of[i]!]!++] = i;
  return { of, first, members };
}

const cache = new WeakMap<Dataset, Bundles>();

/** The bundles of a dataset, read once. */
export function bundlesOf(dataset: Dataset): Bundles {
  let bundles = cache.get(dataset);
  if (!bundles) {
    bundles = read(dataset);
    cache.set(dataset, bundles);
  }
  return bundles;
}
