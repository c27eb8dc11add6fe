const BUCKET_BITS = 12;

/** A read-only map from 32-bit hashes to small numbers. */
export interface HashIndex {
  /** The value of a hash, or -1. */
  get(hash: number): number;
  readonly size: number;
}

/**
 * Looks up hashes in a sorted list: the upper bits give the bucket, a binary search does the rest.
 * `keys` are unsigned and ascending; `values[i]` belongs to `keys[i]`.
 */
export function createHashIndex(keys: Uint32Array, values: Uint8Array | Uint16Array): HashIndex {
  const buckets = new Uint32Array((1 << BUCKET_BITS) + 1);
  for (let i = 0; i < keys.length; i++) buckets[(keys[i]! >>> (32 - BUCKET_BITS)) + 1]!++;
  for (let b = 0; b < 1 << BUCKET_BITS; b++) buckets[b + 1]! += buckets[b]!;
  return {
    size: keys.length,
    get(hash) {
      const key = hash >>> 0;
      const bucket = key >>> (32 - BUCKET_BITS);
      let low = buckets[bucket]!;
      let high = buckets[bucket + 1]!;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (keys[middle]! < key) low = middle + 1;
        else high = middle;
      }
      return low < keys.length && keys[low] === key ? values[low]! : -1;
    },
  };
}
