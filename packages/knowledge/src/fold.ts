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

const PARTICLES = new Set(
  'al el bin ibn ben van von de da di du la le der den ter dos das del della st san mac mc'.split(' '),
);

/**
 * The last names of a person, folded: the last word, with its particles, and with what a hyphen joins to it.
 * `Jean-Yves Le Drian` → `drian`, `le drian`; `Linda Thomas-Greenfield` → `greenfield`, `thomas greenfield`.
 */
export function lastNames(label: string): string[] {
  const parts = label.trim().split(/\s+/);
  const words = foldName(label).split(' ');
  const names = new Set([words.at(-1)!, foldName(parts.at(-1)!)]);
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1]!)) start--;
  names.add(words.slice(start).join(' '));
  names.delete('');
  return [...names];
}

/** FNV-1a with a final mix (Fowler, Noll and Vo), over UTF-16 code units, unsigned. */
export function hashName(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
