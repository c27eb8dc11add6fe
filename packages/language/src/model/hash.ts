/** 32-bit hash of the code units of a string, for feature names. */
export function hashString(text: string, seed: number): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** {@link hashString} of the code units from `from` to `to`, without cutting them out. */
export function hashPart(text: string, seed: number, { from, to }: { from: number; to: number }): number {
  let hash = seed | 0;
  for (let i = from; i < to; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** Mixes two numbers into one 32-bit hash; `first` is the number of the feature template, or another hash. */
export function mix(first: number, second: number): number {
  let hash = Math.imul(second ^ Math.imul(first + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/*
 * Features are made in two steps, for speed: an extractor writes one number for each of its templates, the numbers of
 * several words or tags joined as `Math.imul(a, P) + b`, written out because engines stop inlining calls in functions this
 * large; then `seal` makes a hash of each number and its place. A pair on the right side of a join needs another multiplier
 * (`Math.imul(a, Q) + pair`, `R` for a triple), or (a, b, c) and (b, a, c) would be the same.
 */
export const P = 0x85ebca6b;
export const Q = 0xc2b2ae35;
export const R = 0x27d4eb2f;

const PLACES = 256;
const salts = Int32Array.from({ length: PLACES }, (_, place) => Math.imul(place + 1, 0x9e3779b1));

/** Turns the numbers of the first `count` templates into hashes. `first` is the number of the first template. */
export function seal(features: Int32Array, count: number, first: number): void {
  for (let f = 0; f < count; f++) {
    const hash = Math.imul(features[f]! ^ salts[first + f]!, Q);
    features[f] = hash ^ (hash >>> 15);
  }
}

/** {@link mix} of three numbers. */
export function mix3(first: number, second: number, third: number): number {
  return mix(first, mix(second, third));
}
