/**
 * A linear model of many classes: weights of hashed features as rows of int8. `index[hash & mask]` is the offset of
 * a feature's row in `rows`; row 0 is all zero and belongs to features without weight.
 */
export interface Table {
  readonly mask: number;
  readonly classes: number;
  readonly index: Int32Array;
  readonly rows: Int8Array;
}

/** Adds up the rows of `count` features into `scores`. */
export function addRows(
  table: Table,
  features: Int32Array,
  options: { count: number; scores: Int16Array; at: number },
): void {
  const { index, rows, mask, classes } = table;
  const { scores, at } = options;
  for (let f = 0; f < options.count; f++) {
    const row = index[features[f]! & mask]!;
    if (row === 0) continue;
    for (let k = 0; k < classes; k++) scores[at + k]! += rows[row + k]!;
  }
}
