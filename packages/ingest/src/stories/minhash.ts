/** Hash functions of a signature, and how they fall into bands for locality-sensitive hashing. */
export const BANDS = 32;
export const ROWS = 4;
const SIZE = BANDS * ROWS;

function mix(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

const SEEDS = Uint32Array.from({ length: SIZE }, (_, i) => mix(i * 0x9e3779b9 + 1));
/** Odd factors, so that each function is a permutation of the 32-bit numbers. */
const FACTORS = Uint32Array.from({ length: SIZE }, (_, i) => mix(i + 0x51ed27) | 1);

/**
 * MinHash signature of a set of 32-bit hashes (Broder, "On the resemblance and containment of documents", 1997): the
 * share of equal places of two signatures estimates the Jaccard similarity of the sets.
 */
export function signature(set: Uint32Array): Uint32Array {
  const smallest = new Uint32Array(SIZE).fill(0xffffffff);
  for (const element of set) {
    for (let i = 0; i < SIZE; i++) {
      const h = Math.imul(element ^ SEEDS[i]!, FACTORS[i]!);
      const hash = (h ^ (h >>> 15)) >>> 0;
      if (hash < smallest[i]!) smallest[i] = hash;
    }
  }
  return smallest;
}

/**
 * One key for each band of a signature. Two sets with Jaccard similarity s share a band with probability
 * 1 - (1 - s^4)^32: 0.99 at 0.6, 0.87 at 0.5, 0.23 at 0.3 (Leskovec, Rajaraman & Ullman, "Mining of Massive Datasets", ch. 3).
 */
export function bandKeys(sketch: Uint32Array): string[] {
  return Array.from(
    { length: BANDS },
    (_, band) => `${band}:${sketch.subarray(band * ROWS, (band + 1) * ROWS).join(',')}`,
  );
}
