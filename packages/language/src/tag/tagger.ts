import { mix } from '../model/hash.js';
import type { HashIndex } from '../model/hash-index.js';
import { createScoreCache } from '../model/score-cache.js';
import { addWeights, bestOf, type Table } from '../model/table.js';
import { FORM, WIDTH, type Words } from '../model/words.js';
import {
  createTagContext,
  EDGE_TAG,
  jointFeatures,
  nextFeatures,
  ownFeatures,
  place,
  previousFeatures,
  TAG_FEATURES,
} from './features.js';

/** What the tagger needs of the weights. A tag here is a pair of universal and Penn tag. */
export interface TaggerModel {
  readonly table: Table;
  /** From the hash of a word to the set of tags it was seen with, for words seen often. */
  readonly dictionary: HashIndex;
  /** Sets of tags; set 0 is that of all other words. */
  readonly candidates: readonly Uint8Array[];
}

export interface Tagger {
  /** Writes the tag of each of the `length` words to `tags`. */
  tag(words: Int32Array, length: number, tags: Uint8Array): void;
}

export function tagHashes(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, tag) => mix(99, tag));
}

/** The set of tags that a word may have. */
export function candidatesOf(
  model: Pick<TaggerModel, 'dictionary' | 'candidates'>,
  form: number,
): Uint8Array {
  return model.candidates[Math.max(0, model.dictionary.get(form))]!;
}

/** The sets of tags of the words of the table, each looked up once. */
function createLookup(words: Words, model: TaggerModel): (word: number) => Uint8Array {
  let known: (Uint8Array | undefined)[] = [];
  let generation = words.generation;
  return (word) => {
    if (generation !== words.generation) {
      known = [];
      generation = words.generation;
    }
    const found = known[word];
    if (found) return found;
    const set = candidatesOf(model, words.hashes[word * WIDTH + FORM]!);
    known[word] = set;
    return set;
  };
}

/** Greedy tagging from left to right with a log-linear model; words known well get only tags seen. */
export function createTagger(words: Words, model: TaggerModel): Tagger {
  const { table } = model;
  const own = createScoreCache(words, table, ownFeatures);
  const previous = createScoreCache(words, table, previousFeatures);
  const next = createScoreCache(words, table, nextFeatures);
  const hashes = tagHashes(table.classes);
  const lookUp = createLookup(words, model);
  const out = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(table.classes);
  const at = createTagContext();

  const best = (ids: Int32Array, i: number, set: Uint8Array, length: number) => {
    place(at, ids, { i, length });
    const a = own.scores(ids[i]!);
    const p = previous.scores(i > 0 ? ids[i - 1]! : 0);
    const q = next.scores(i + 1 < length ? ids[i + 1]! : 0);
    const count = jointFeatures(words.hashes, at, out);
    for (let c = 0; c < set.length; c++) {
      const k = set[c]!;
      scores[k] = a[k]! + p[k]! + q[k]!;
    }
    addWeights(table, out, { count, scores, at: 0 });
    return bestOf(set, scores);
  };

  return {
    tag(ids, length, tags) {
      at.tag1 = EDGE_TAG;
      at.tag2 = EDGE_TAG;
      for (let i = 0; i < length; i++) {
        const set = lookUp(ids[i]!);
        const tag = set.length > 1 ? best(ids, i, set, length) : set[0]!;
        tags[i] = tag;
        at.tag2 = at.tag1;
        at.tag1 = hashes[tag]!;
      }
    },
  };
}
