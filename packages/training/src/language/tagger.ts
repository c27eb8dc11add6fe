import {
  candidatesOf,
  createTagContext,
  createTagger,
  EDGE_TAG,
  FORM,
  jointFeatures,
  nextFeatures,
  ownFeatures,
  place,
  previousFeatures,
  TAG_FEATURES,
  type TagContext,
  type TaggerModel,
  tagHashes,
  type Words,
} from '@newsgraph/language/training';
import type { Dictionary } from './dictionary.js';
import type { EncodedSentence } from './encode.js';
import { quantise } from './learn/quantise.js';
import { createSoftmax, one, type Softmax } from './learn/softmax.js';
import { createRandom } from './random.js';

const BITS = 20;
/** Smallest weight that is kept, and the largest that int8 can hold. */
const LEAST = 0.06;
const LARGEST = 4;

function features(words: Words, at: TagContext, out: Int32Array, part: Int32Array): number {
  const h = words.hashes;
  let n = jointFeatures(h, at, out);
  for (const [write, row] of [
    [ownFeatures, at.self],
    [previousFeatures, at.previous],
    [nextFeatures, at.next],
  ] as const) {
    const count = write(h, row, part);
    for (let f = 0; f < count; f++) out[n++] = part[f]!;
  }
  return n;
}

export interface TaggerTraining {
  readonly words: Words;
  readonly dictionary: Dictionary;
  readonly classes: number;
  readonly epochs: number;
  readonly seed: number;
}

function createTeacher(
  model: Softmax,
  { words, dictionary }: TaggerTraining,
): (sentence: EncodedSentence) => void {
  const out = new Int32Array(TAG_FEATURES * 2);
  const part = new Int32Array(TAG_FEATURES);
  const hashes = tagHashes(model.classes);
  const at = createTagContext();
  return ({ words: ids, length, gold }) => {
    at.tag1 = EDGE_TAG;
    at.tag2 = EDGE_TAG;
    for (let i = 0; i < length; i++) {
      place(at, ids, { i, length });
      const set = candidatesOf(dictionary, words.hashes[at.self + FORM]!);
      let tag = set[0]!;
      if (set.length > 1) {
        const count = features(words, at, out, part);
        tag = model.learn(out, count, { set, right: one(gold[i]!) });
      }
      at.tag2 = at.tag1;
      at.tag1 = hashes[tag]!;
    }
  };
}

/** Trains a tagger on encoded sentences. It goes on from the tags that it gives itself, as it will when it reads. */
export function trainTagger(sentences: readonly EncodedSentence[], options: TaggerTraining): TaggerModel {
  const random = createRandom(options.seed);
  const model = createSoftmax({
    bits: BITS,
    classes: options.classes,
    rate: 0.1,
    l1: 1e-6,
    dropout: 0.2,
    random,
  });
  const learn = createTeacher(model, options);
  const order = Int32Array.from(sentences.keys());
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    for (const i of order) learn(sentences[i]!);
  }
  model.finish();
  return {
    ...options.dictionary,
    table: quantise(model.weights, model.classes, { least: LEAST, scale: 127 / LARGEST }),
  };
}

/**
 * Gives every sentence tags from a tagger that was trained without it (jackknifing), as the parser will see such tags
 * later.
 */
export function jackknife(
  sentences: readonly EncodedSentence[],
  options: TaggerTraining & { readonly folds: number },
): void {
  for (let fold = 0; fold < options.folds; fold++) {
    const rest = sentences.filter((_, i) => i % options.folds !== fold);
    const tagger = createTagger(options.words, trainTagger(rest, options));
    sentences.forEach((sentence, i) => {
      if (i % options.folds === fold) tagger.tag(sentence.words, sentence.length, sentence.tags);
    });
  }
}
