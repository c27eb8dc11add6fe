import { ACTION_FEATURES } from './action-features.js';

/** How much LEFT and RIGHT are better than SHIFT for the features last added up. */
export interface ActionScores {
  left: number;
  right: number;
  /** Adds up the weights of the first `count` features. */
  add(features: Int32Array, count: number): void;
}

/** One bit for each bucket that has weights. */
function usedBuckets(actions: Int16Array): Int32Array {
  const used = new Int32Array(Math.max(1, actions.length >> 5));
  for (let bucket = 0; bucket < actions.length; bucket++)
    if (actions[bucket] !== 0) used[bucket >> 5]! |= 1 << (bucket & 31);
  return used;
}

/**
 * Adds up the weights of actions, two int8 in a bucket. The buckets are more than the processor's caches hold, and nearly
 * half of the features have no weight: those are told by the bits, which fit, and never looked up.
 */
export function createActionScores(actions: Int16Array): ActionScores {
  const mask = actions.length - 1;
  const used = usedBuckets(actions);
  const buckets = new Int32Array(ACTION_FEATURES);
  const scores: ActionScores = {
    left: 0,
    right: 0,
    add(features, count) {
      let size = 0;
      for (let f = 0; f < count; f++) {
        const bucket = features[f]! & mask;
        buckets[size] = bucket;
        size += (used[bucket >> 5]! >>> (bucket & 31)) & 1;
      }
      let left = 0;
      let right = 0;
      for (let b = 0; b < size; b++) {
        const both = actions[buckets[b]!]!;
        left += (both << 24) >> 24;
        right += both >> 8;
      }
      scores.left = left;
      scores.right = right;
    },
  };
  return scores;
}
