import { withinOneEdit } from './edits.js';
import { romanize } from './romanize.js';

/** How sure two names are one, by their letters alone. */
export const NAME_LIKENESS = {
  /** The same, or the same in another spelling of the language. */
  same: 1,
  /** One has a name more than the other, or an initial. */
  part: 0.9,
  /** A slip of one letter in a long name. */
  near: 0.8,
  /** A last name alone. */
  last: 0.5,
  none: 0,
} as const;

const VOWEL_END = /[aeo]$/;

/** "Julian" and "Juliana": one letter apart, and two people. */
function differInGender(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && long.length === short.length + 1) return VOWEL_END.test(long);
  return a.slice(0, -1) === b.slice(0, -1) && (VOWEL_END.test(a) || VOWEL_END.test(b));
}

type Skeleton = (word: string) => string;

/** Whether two single words are spellings of one. */
function likeWord(a: string, b: string, skeleton: Skeleton): number {
  if (a === b) return NAME_LIKENESS.same;
  const [x, y] = [romanize(a), romanize(b)];
  if (x === y) return NAME_LIKENESS.same;
  const long = Math.min(x.length, y.length) >= 6;
  const alike = skeleton(a) === skeleton(b) || Math.min(x.length, y.length) >= 7;
  return long && alike && withinOneEdit(x, y) ? NAME_LIKENESS.near : NAME_LIKENESS.none;
}

function likeFirst(a: string, b: string, skeleton: Skeleton): number {
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? NAME_LIKENESS.part : NAME_LIKENESS.none;
  const like = likeWord(a, b, skeleton);
  if (like === NAME_LIKENESS.same) return like;
  const [x, y] = [romanize(a), romanize(b)];
  if (differInGender(x, y) || skeleton(a) !== skeleton(b)) return NAME_LIKENESS.none;
  return like;
}

/** Whether the words of the shorter name are all in the longer, the first in its place. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  const rest = new Set(long.map(romanize));
  return romanize(short[0]!) === romanize(long[0]!) && short.every((word) => rest.has(romanize(word)));
}

/** How alike two folded names of persons are. */
export function likePersons(a: string, b: string, skeleton: Skeleton): number {
  if (a === b) return NAME_LIKENESS.same;
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length === 1 || y.length === 1) {
    const last = likeWord(x.at(-1)!, y.at(-1)!, skeleton);
    return x.length === y.length ? last : last === NAME_LIKENESS.none ? 0 : NAME_LIKENESS.last * last;
  }
  if (x.map(romanize).join(' ') === y.map(romanize).join(' ')) return NAME_LIKENESS.same;
  if (x.length !== y.length && romanize(x.join('')) === romanize(y.join(''))) return NAME_LIKENESS.same;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length < long.length && isPart(short, long)) return NAME_LIKENESS.part;
  const middles = x.length > 2 && y.length > 2 && x.slice(1, -1).join(' ') !== y.slice(1, -1).join(' ');
  if (middles && !isPart(x.slice(0, -1), y.slice(0, -1))) return NAME_LIKENESS.none;
  const last = likeWord(x.at(-1)!, y.at(-1)!, skeleton);
  return Math.min(last, likeFirst(x[0]!, y[0]!, skeleton));
}

const SMALL = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'de', 'la']);
const SPELLINGS = new Map(
  Object.entries({ centre: 'center', defence: 'defense', organisation: 'organization', labour: 'labor' }),
);

/** The words by which a body or place is told from others, in one spelling and number. */
export function mainWords(folded: string): string[] {
  const words = folded.split(' ').filter((word) => !SMALL.has(word));
  return words.map((word) => {
    const spelt = SPELLINGS.get(word) ?? word;
    const single =
      spelt.length > 4 && spelt.endsWith('s') && !spelt.endsWith('ss') ? spelt.slice(0, -1) : spelt;
    return single.replace(/(.)\1+/g, '$1');
  });
}

/** How alike two folded names of bodies or places are: the same main words, or one of them with a slip. */
export function likeBodies(a: string, b: string): number {
  if (a === b) return NAME_LIKENESS.same;
  const [x, y] = [mainWords(a), mainWords(b)];
  if (x.join('') === y.join('')) return NAME_LIKENESS.same;
  if (x.length !== y.length) return NAME_LIKENESS.none;
  const differing = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i]!] as const]));
  if (differing.length !== 1) return NAME_LIKENESS.none;
  const [p, q] = differing[0]!;
  if (romanize(p) === romanize(q)) return NAME_LIKENESS.same;
  const slip = Math.min(p.length, q.length) >= 7 && p[0] === q[0] && withinOneEdit(p, q);
  return slip ? NAME_LIKENESS.near : NAME_LIKENESS.none;
}
