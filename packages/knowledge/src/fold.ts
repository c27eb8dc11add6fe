import anyAscii from 'any-ascii';

const NON_ASCII = /[^\x20-\x7e]/;
const DROPPED = /[.'`"]/g;
const JOINERS = /[^a-z0-9&+]+/g;

/**
 * The form under which names are compared: Latin letters without accents, lower case, no apostrophes or full
 * stops, other punctuation as one space, no leading "the". `Côte d'Ivoire` → `cote divoire`, `U.S.` → `us`.
 */
export function foldName(name: string): string {
  const latin = NON_ASCII.test(name) ? anyAscii(name.normalize('NFKC')) : name;
  let folded = latin.toLowerCase().replace(DROPPED, '').replace(JOINERS, ' ').replaceAll('&', ' and ');
  folded = folded.replace(/ {2,}/g, ' ').trim();
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

/** The last word of a folded name. */
export function lastWord(folded: string): string {
  return folded.slice(folded.lastIndexOf(' ') + 1);
}

/** FNV-1a with a final mix (Fowler, Noll and Vo), over UTF-16 code units, unsigned. */
export function hashName(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
