import {
  createSentenceHashes,
  createSupertagger,
  createVerbFrame,
  fillSentence,
  fillVerbs,
  MAX_SENTENCE,
  SUPERTAG_FEATURES,
  type SupertagModel,
  supertagFeatures,
  supertagHash,
  type Words,
} from '@newsgraph/language/training';
import type { EncodedSentence } from './encode.js';
import { covering } from './learn/covering.js';
import { createPerceptron, highest, type Perceptron } from './learn/perceptron.js';
import { quantise, relative } from './learn/quantise.js';
import { createRandom } from './random.js';

const BITS = 19;
/** Weights below this part of their spread are dropped; see `relative`. */
const CUT = 1.1;
const EDGE = 9;
/** Supertags that together make up this part of a tag's uses are kept; the fewer there are, the faster. */
const COVERAGE = 0.996;
const RARE = 20;

/** Relation and side of the governor as one number: rare pairs count as the relation "any". */
export interface Supertags {
  readonly count: number;
  of(label: number, side: number): number;
}

const LEFT_SIDE = 0;
const RIGHT_SIDE = 1;
const ROOT_SIDE = 2;

function sideOf({ heads, length }: EncodedSentence, i: number): number {
  if (heads[i] === length) return ROOT_SIDE;
  return heads[i]! < i ? LEFT_SIDE : RIGHT_SIDE;
}

/** The supertags seen often enough. */
export function collectSupertags(sentences: readonly EncodedSentence[]): Supertags {
  const seen = new Map<number, number>();
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.length; i++) {
      const key = sentence.labels[i]! * 3 + sideOf(sentence, i);
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const frequent = [...seen].filter(([, count]) => count >= RARE).map(([key]) => key);
  const numbers = new Map(frequent.sort((a, b) => a - b).map((key, i) => [key, i + 1]));
  return { count: frequent.length + 1, of: (label, side) => numbers.get(label * 3 + side) ?? 0 };
}

export interface SupertagTraining {
  readonly words: Words;
  readonly tagHashes: Int32Array;
  readonly supertags: Supertags;
  /** 1 for tags of verbs. */
  readonly verbs: Uint8Array;
  readonly epochs: number;
  readonly seed: number;
}

function setsByTag(sentences: readonly EncodedSentence[], options: SupertagTraining): Uint8Array[] {
  const counts = Array.from(options.tagHashes, () => new Map<number, number>());
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.length; i++) {
      const seen = counts[sentence.tags[i]!]!;
      const supertag = options.supertags.of(sentence.labels[i]!, sideOf(sentence, i));
      seen.set(supertag, (seen.get(supertag) ?? 0) + 1);
    }
  }
  return counts.map((seen) => Uint8Array.from(seen.size > 0 ? covering(seen, COVERAGE) : [0]));
}

function createLesson(model: Perceptron, sets: readonly Uint8Array[], options: SupertagTraining) {
  const hashes = createSentenceHashes();
  const frame = createVerbFrame();
  const out = new Int32Array(SUPERTAG_FEATURES);
  return (sentence: EncodedSentence) => {
    const { length } = sentence;
    fillSentence(hashes, options.words, { sentence, tagHashes: options.tagHashes });
    fillVerbs(frame, sentence.tags, { length, verbs: options.verbs });
    let super1 = EDGE;
    let super2 = EDGE;
    for (let i = 0; i < length; i++) {
      const set = sets[sentence.tags[i]!]!;
      let supertag = set[0]!;
      if (set.length > 1) {
        const count = supertagFeatures({ sentence: hashes, verbs: frame, length, i, super1, super2 }, out);
        supertag = set[highest(model.score(out, count, set), set.length)]!;
        const right = options.supertags.of(sentence.labels[i]!, sideOf(sentence, i));
        if (supertag !== right && set.includes(right)) model.update(out, count, { right, wrong: supertag });
        model.tick();
      }
      super2 = super1;
      super1 = supertagHash(supertag);
    }
  };
}

/** Trains a supertagger on sentences with predicted tags. */
export function trainSupertagger(
  sentences: readonly EncodedSentence[],
  options: SupertagTraining,
): SupertagModel {
  const sets = setsByTag(sentences, options);
  const model = createPerceptron(BITS, options.supertags.count);
  const lesson = createLesson(model, sets, options);
  const random = createRandom(options.seed);
  const usable = sentences.filter((sentence) => sentence.length <= MAX_SENTENCE);
  const order = Int32Array.from(usable.keys());
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    for (const i of order) lesson(usable[i]!);
  }
  model.average();
  return {
    table: quantise(model.weights, options.supertags.count, relative(model.weights, CUT)),
    sets,
    verbs: options.verbs,
  };
}

/** Gives every sentence the supertags (as hashes) of a supertagger that was trained without it. */
export function jackknifeSupertags(
  sentences: readonly EncodedSentence[],
  options: SupertagTraining & { folds: number },
): void {
  const hashes = createSentenceHashes();
  for (let fold = 0; fold < options.folds; fold++) {
    const rest = sentences.filter((_, i) => i % options.folds !== fold);
    const supertagger = createSupertagger(trainSupertagger(rest, options));
    sentences.forEach((sentence, i) => {
      if (i % options.folds !== fold || sentence.length > MAX_SENTENCE) return;
      fillSentence(hashes, options.words, { sentence, tagHashes: options.tagHashes });
      supertagger.run(hashes, sentence.tags, sentence.length);
      sentence.supertags.set(hashes.supertag.subarray(0, sentence.length));
    });
  }
}
