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

/** Adds the weights of `count` features to `scores`, which has a place for each class from index `at` on. */
export function addWeights(
  table: Table,
  features: Int32Array,
  target: { readonly count: number; readonly scores: Int32Array; readonly at: number },
): void {
  const { index, entries, mask } = table;
  const { count, scores, at } = target;
  for (let f = 0; f < count; f++) {
    const from = index[features[f]! & mask]!;
    if (from === 0) continue;
    const last = from + entries[from]!;
    for (let e = from + 1; e <= last; e++) {
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
