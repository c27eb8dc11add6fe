/** Words to a shingle: copies of one report share most runs of 4 words, two reports of one event few. */
const WORDS = 4;
const WORD = /[\p{L}\p{N}]+/gu;

function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Hashes (32 bits) of the distinct runs of 4 words of a text, lower case, punctuation aside. */
export function shingles(text: string): Uint32Array {
  const words = (text.toLowerCase().match(WORD) ?? []).map(wordHash);
  const found = new Set<number>();
  for (let i = 0; i + WORDS <= words.length; i++) {
    let hash = 0x9e3779b9;
    for (let j = i; j < i + WORDS; j++) {
      hash = Math.imul(hash ^ words[j]!, 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    found.add(hash >>> 0);
  }
  if (found.size === 0 && words.length > 0)
    found.add(words.reduce((a, b) => Math.imul(a ^ b, 0x85ebca6b)) >>> 0);
  return Uint32Array.from(found);
}
