import {
  candidatesOf,
  createTagger,
  EDGE_TAG,
  FORM,
  jointFeatures,
  nextFeatures,
  ownFeatures,
  previousFeatures,
  TAG_FEATURES,
  type TagContext,
  type TaggerModel,
  tagHashes,
  WIDTH,
  type Words,
} from '@newsgraph/language/training';
import type { Dictionary } from './dictionary.js';
import type { EncodedSentence } from './encode.js';
import { createPerceptron, highest, type Perceptron } from './learn/perceptron.js';
import { quantise, relative } from './learn/quantise.js';
import { createRandom } from './random.js';

const BITS = 20;
/** Weights below this part of their spread are dropped; see `relative`. */
const CUT = 0.5;

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

function place(at: TagContext, ids: Int32Array, i: number): void {
  const row = (j: number) => (j >= 0 && j < ids.length ? ids[j]! * WIDTH : 0);
  at.self = row(i);
  at.previous = row(i - 1);
  at.previous2 = row(i - 2);
  at.next = row(i + 1);
  at.next2 = row(i + 2);
  at.first = i === 0;
}

function learn(
  model: Perceptron,
  options: { words: Words; dictionary: Dictionary; sentence: EncodedSentence },
): void {
  const { words, dictionary, sentence } = options;
  const out = new Int32Array(TAG_FEATURES * 2);
  const part = new Int32Array(TAG_FEATURES);
  const hashes = tagHashes(model.classes);
  const at: TagContext = {
    self: 0,
    previous: 0,
    previous2: 0,
    next: 0,
    next2: 0,
    last: 0,
    first: true,
    tag1: EDGE_TAG,
    tag2: EDGE_TAG,
  };
  at.last = sentence.words[sentence.length - 1]! * WIDTH;
  for (let i = 0; i < sentence.length; i++) {
    place(at, sentence.words, i);
    const set = candidatesOf(dictionary, words.hashes[at.self + FORM]!);
    let tag = set[0]!;
    if (set.length > 1) {
      const count = features(words, at, out, part);
      tag = set[highest(model.score(out, count, set), set.length)]!;
      const right = sentence.gold[i]!;
      if (right >= 0 && tag !== right && set.includes(right)) model.update(out, count, { right, wrong: tag });
      model.tick();
    }
    at.tag2 = at.tag1;
    at.tag1 = hashes[tag]!;
  }
}

/** Trains a tagger on encoded sentences. */
export function trainTagger(
  sentences: readonly EncodedSentence[],
  options: { words: Words; dictionary: Dictionary; classes: number; epochs: number; seed: number },
): TaggerModel {
  const model = createPerceptron(BITS, options.classes);
  const random = createRandom(options.seed);
  const order = Int32Array.from(sentences.keys());
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    for (const i of order) learn(model, { ...options, sentence: sentences[i]! });
  }
  model.average();
  return {
    ...options.dictionary,
    table: quantise(model.weights, model.classes, relative(model.weights, CUT)),
  };
}

/**
 * Gives every sentence tags from a tagger that was trained without it (jackknifing), as the parser will see such tags
 * later.
 */
export function jackknife(
  sentences: readonly EncodedSentence[],
  options: {
    words: Words;
    dictionary: Dictionary;
    classes: number;
    epochs: number;
    seed: number;
    folds: number;
  },
): void {
  for (let fold = 0; fold < options.folds; fold++) {
    const rest = sentences.filter((_, i) => i % options.folds !== fold);
    const tagger = createTagger(options.words, trainTagger(rest, options));
    sentences.forEach((sentence, i) => {
      if (i % options.folds === fold) tagger.tag(sentence.words, sentence.length, sentence.tags);
    });
  }
}
