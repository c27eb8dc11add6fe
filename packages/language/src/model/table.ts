/**
 * A linear model of many classes: weights of hashed features, int8, only those that are not zero. `index[hash & mask]` is
 * where a feature's weights begin in `entries`, 0 for a feature without any. There stands their number, then as many times
 * weight * 256 + class: a few bytes in a row, which costs less than wide rows that are mostly zero.
 */
export interface Table {
  readonly mask: number;
  readonly classes: number;
  readonly index: Int32Array;
  readonly entries: Int16Array;
}

const MOST_FEATURES = 256;
/** Scratch of {@link addWeights}: where the weights of the features begin, and how many there are. */
const places = new Int32Array(MOST_FEATURES);
const sizes = new Int32Array(MOST_FEATURES);

/**
 * Adds the weights of `count` features (at most 256) to `scores`, which has a place for each class from index `at` on.
 * The tables are larger than the caches, so all places are looked up before any is read: then the processor waits for
 * many of them at once and not for one after the other.
 */
export function addWeights(
  table: Table,
  features: Int32Array,
  target: { readonly count: number; readonly scores: Int32Array; readonly at: number },
): void {
  const { index, entries, mask } = table;
  const { count, scores, at } = target;
  let used = 0;
  for (let f = 0; f < count; f++) {
    const from = index[features[f]! & mask]!;
    places[used] = from;
    used += from === 0 ? 0 : 1;
  }
  for (let u = 0; u < used; u++) sizes[u] = entries[places[u]!]!;
  for (let u = 0; u < used; u++) {
    const from = places[u]! + 1;
    const last = from + sizes[u]!;
    for (let e = from; e < last; e++) {
      const entry = entries[e]!;
      scores[at + (entry & 255)]! += entry >> 8;
    }
  }
}

/** The class of `set` with the highest score, the first of equals. */
export function bestOf(set: Uint8Array, scores: Int32Array): number {
  let best = set[0]!;
  for (let c = 1; c < set.length; c++) if (scores[set[c]!]! > scores[best]!) best = set[c]!;
  return best;
}
