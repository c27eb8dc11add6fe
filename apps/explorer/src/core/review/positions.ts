import type { Decision } from '@newsgraph/graph/decisions';
import type { Dataset } from '../graph/index.js';

/** How far from the entity that it was split from a new one stands, as a share of the whole picture. */
const BESIDE = 0.06;

function span(positions: Float32Array): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < positions.length; i += 2) {
    low = Math.min(low, positions[i]!);
    high = Math.max(high, positions[i]!);
  }
  return high > low ? high - low : 100;
}

/** Positions of another dataset's nodes: each entity stays where it was; what was split off stands beside its origin. */
export function carryPositions(
  from: { readonly dataset: Dataset; readonly positions: Float32Array },
  to: Dataset,
  review: readonly Decision[],
): Float32Array {
  const { dataset, positions } = from;
  const origins = new Map(
    review.flatMap((item) => (item.kind === 'split' ? [[item.into, item.entity]] : [])),
  );
  const step = BESIDE * span(positions);
  const carried = new Float32Array(2 * to.nodes.length);
  for (const { index, key, x, y } of to.nodes) {
    const own = dataset.nodeIndex.get(key);
    const old = own ?? dataset.nodeIndex.get(origins.get(key) ?? '');
    const shift = own === undefined ? step : 0;
    carried[2 * index] = old === undefined ? x : positions[2 * old]! + shift;
    carried[2 * index + 1] = old === undefined ? y : positions[2 * old + 1]! + shift;
  }
  return carried;
}
