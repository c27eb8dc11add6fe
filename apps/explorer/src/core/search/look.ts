import type { NameIndex } from './names.js';

/** Worth of a word of a name for a word that was typed: the same, begun by it (the more of it typed the better), alike. */
const [SAME, BEGUN, TYPED, ALIKE] = [1.6, 0.3, 0.5, 0.35];
/** Worth of a word of a label beside one of an alias. */
const LABEL = 1.6;
/** Words that differ in up to this share of their letters are alike; shorter words than that have none. */
const [DIFFERENT, SHORTEST] = [0.2, 4];

/** Nodes whose name has every word, with how well it fits. */
export interface Found {
  readonly nodes: readonly number[];
  readonly worth: Float32Array;
}

/** Place of the first word that does not come before `text`. */
function placeOf(words: readonly string[], text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls back with each word of names that fits a word that was typed, and its worth. */
function fitting(
  { words, alike }: NameIndex,
  typed: string,
  options: { readonly fuzzy: boolean; readonly fits: (word: number, worth: number) => void },
): void {
  for (let i = placeOf(words, typed); i < words.length && words[i]!.startsWith(typed); i++) {
    const { length } = words[i]!;
    options.fits(i, length === typed.length ? SAME : BEGUN + (TYPED * typed.length) / length);
  }
  if (!options.fuzzy || typed.length < SHORTEST) return;
  for (const [, [word, distance]] of alike.fuzzyGet(typed, Math.round(DIFFERENT * typed.length))) {
    if (distance > 0) options.fits(word, ALIKE / distance);
  }
}

/** The nodes whose names have every one of the words, at their beginning or, where that is asked, alike. */
export function lookUp(
  index: NameIndex,
  typed: readonly string[],
  options: { readonly count: number; readonly fuzzy: boolean },
): Found {
  const worth = new Float32Array(options.count);
  /** For each node the worth of its best word for the present one of those typed. */
  const best = new Float32Array(options.count);
  let nodes: number[] | undefined;
  for (const word of typed) {
    const touched: number[] = [];
    const fits = (place: number, value: number) => {
      for (let i = index.first[place]!; i < index.first[place + 1]!; i++) {
        const node = index.nodes[i]!;
        const here = index.inLabel[i] ? LABEL * value : value;
        if (best[node] === 0) touched.push(node);
        if (here > best[node]!) best[node] = here;
      }
    };
    fitting(index, word, { fuzzy: options.fuzzy, fits });
    nodes = nodes ? nodes.filter((node) => best[node]! > 0) : touched;
    for (const node of nodes) worth[node]! += best[node]!;
    for (const node of touched) best[node] = 0;
  }
  return { nodes: nodes ?? [], worth };
}

/** The first so many by score, best first; equal scores by index. */
export function bestOf(nodes: readonly number[], score: (node: number) => number, limit: number): number[] {
  const best: { readonly node: number; readonly score: number }[] = [];
  for (const node of nodes) {
    const here = { node, score: score(node) };
    const last = best[limit - 1];
    if (last && last.score > here.score) continue;
    const at = best.findIndex(
      (other) => other.score < here.score || (other.score === here.score && other.node > node),
    );
    if (at >= 0) best.splice(at, 0, here);
    else if (best.length < limit) best.push(here);
    best.length = Math.min(best.length, limit);
  }
  return best.map(({ node }) => node);
}
