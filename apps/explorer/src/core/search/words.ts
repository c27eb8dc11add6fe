/** Longer words are cut: a name has none, and looking for words that are alike takes time that grows with their length. */
const LONGEST = 40;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const PLAIN = /^[\u0000-\u007f]*$/;

/** Case and accents gone: "Orbán" is found by "orban". */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Words of letters and digits, so that "U.S." is found by "us" and by "u.s." alike. */
export function words(text: string): string[] {
  const folded = fold(text);
  const joined = folded.includes('.') ? folded.replace(/(?<=\b\p{L})\.(?=\p{L}\b|$|\s)/gu, '') : folded;
  const found: string[] = [];
  for (const word of joined.split(/[^\p{L}\p{N}]+/u)) if (word !== '') found.push(word.slice(0, LONGEST));
  return found;
}
