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

/** Mixes two numbers into one 32-bit hash; `first` is the number of the feature template, or another hash. */
export function mix(first: number, second: number): number {
  let hash = Math.imul(second ^ Math.imul(first + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** {@link mix} of three numbers. */
export function mix3(first: number, second: number, third: number): number {
  return mix(first, mix(second, third));
}
