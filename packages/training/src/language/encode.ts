import type { Words } from '@newsgraph/language/training';
import type { TreebankSentence } from './data/conllu.js';
import type { TagSet } from './tagset.js';

/** A treebank sentence in numbers. */
export interface EncodedSentence {
  readonly words: Int32Array;
  readonly length: number;
  /** Gold tags, for training the tagger; -1 for a tag that the tag set leaves out. */
  readonly gold: Int16Array;
  /** Tags that the parser sees: predicted by a tagger that has not seen the sentence. */
  readonly tags: Uint8Array;
  /** Hashes of supertags, predicted in the same way. */
  readonly supertags: Int32Array;
  /** Governors, n for the root. */
  readonly heads: Int32Array;
  readonly labels: Int16Array;
}

export function encodeSentence(words: Words, tagSet: TagSet, sentence: TreebankSentence): EncodedSentence {
  const length = sentence.words.length;
  return {
    words: Int32Array.from(sentence.words, (word) => words.intern(word.form, 0, word.form.length)),
    length,
    gold: Int16Array.from(sentence.words, (word) => tagSet.tag(word.upos, word.xpos)),
    tags: new Uint8Array(length),
    supertags: new Int32Array(length),
    heads: Int32Array.from(sentence.words, (word) => (word.head < 0 ? length : word.head)),
    labels: Int16Array.from(sentence.words, (word) => tagSet.label(word.deprel)),
  };
}
