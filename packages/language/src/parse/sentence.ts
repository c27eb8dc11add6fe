import { CLUSTER, COARSE, KIND, LOWER_FORM, SUFFIX_3, WIDTH, type Words } from '../model/words.js';
import { MAX_SENTENCE } from './state.js';

const SIZE = MAX_SENTENCE + 4;

/** The hashes of a sentence's words that the parser's features use, with values for the root and for "none". */
export interface SentenceHashes {
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly cluster: Int32Array;
  readonly coarse: Int32Array;
  readonly suffix: Int32Array;
  readonly kind: Int32Array;
  /** Filled by the supertagger; the values of root and none are set with the rest. */
  readonly supertag: Int32Array;
}

export function createSentenceHashes(): SentenceHashes {
  const array = () => new Int32Array(SIZE);
  return {
    word: array(),
    tag: array(),
    cluster: array(),
    coarse: array(),
    suffix: array(),
    kind: array(),
    supertag: array(),
  };
}

/** A tagged sentence, as the parser reads it. */
export interface TaggedSentence {
  readonly words: Int32Array;
  readonly tags: Uint8Array;
  readonly length: number;
}

export function fillSentence(
  target: SentenceHashes,
  words: Words,
  options: { sentence: TaggedSentence; tagHashes: Int32Array },
): void {
  const { hashes } = words;
  const { length: n, words: ids, tags } = options.sentence;
  for (let i = 0; i < n; i++) {
    const row = ids[i]! * WIDTH;
    target.word[i] = hashes[row + LOWER_FORM]!;
    target.tag[i] = options.tagHashes[tags[i]!]!;
    target.cluster[i] = hashes[row + CLUSTER]!;
    target.coarse[i] = hashes[row + COARSE]!;
    target.suffix[i] = hashes[row + SUFFIX_3]!;
    target.kind[i] = hashes[row + KIND]!;
  }
  for (const [at, value] of [
    [n, 777],
    [n + 1, 3],
  ] as const) {
    target.word[at] = value;
    target.tag[at] = value + 1;
    target.cluster[at] = value + 2;
    target.coarse[at] = value + 3;
    target.suffix[at] = value + 4;
    target.kind[at] = 0;
    target.supertag[at] = value + 5;
  }
}
