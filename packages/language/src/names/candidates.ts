import { hashString } from '../model/hash.js';
import { HAS_DIGIT, HAS_UPPER, NAME_FORM, WIDTH, type Words } from '../model/words.js';

const INNER =
  `of the for and in on de la al el bin ben van von der den del della da di du des do dos ibn abu ul ud as y e to at
  & - -- ' 's . , / a an with un une le les st. von und et against from over`.split(/\s+/);

const inner = new Set(INNER.map((word) => hashString(word, 5)));

const LONGEST_BRIDGE = 3;
const HYPHEN = hashString('-', 5);

/** Whether a token may be the core of a name: it has a capital somewhere ("NATO", "iPhone"). */
function isCore(words: Words, id: number): boolean {
  return (words.flags[id]! & HAS_UPPER) !== 0;
}

/** The small half of a hyphenated name: "Chu Cheuk-hei", "Covid-19". */
function followsHyphen(words: Words, ids: Int32Array, i: number): boolean {
  return i > 1 && words.hashes[ids[i - 1]! * WIDTH + NAME_FORM] === HYPHEN && isCore(words, ids[i - 2]!);
}

/**
 * Marks the tokens that may belong to a name: those with capitals, numbers beside them, and short runs of small words
 * ("of the") between them. All others are outside by definition, which is most of the text.
 */
export function markCandidates(
  words: Words,
  ids: Int32Array,
  options: { length: number; marks: Uint8Array },
): number {
  const { length, marks } = options;
  let count = 0;
  let lastCore = -10;
  for (let i = 0; i < length; i++) {
    marks[i] = 0;
    const id = ids[i]!;
    const digit = (words.flags[id]! & HAS_DIGIT) !== 0;
    if (
      isCore(words, id) ||
      followsHyphen(words, ids, i) ||
      (digit && (lastCore === i - 1 || (i + 1 < length && isCore(words, ids[i + 1]!))))
    ) {
      if (i - lastCore <= LONGEST_BRIDGE + 1) {
        for (let k = lastCore + 1; k < i; k++) marks[k] = 1;
        count += i - lastCore - 1;
      }
      marks[i] = 1;
      count++;
      lastCore = i;
    } else if (!inner.has(words.hashes[id * WIDTH + NAME_FORM]!)) lastCore = -10;
  }
  return count;
}
