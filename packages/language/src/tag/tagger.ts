import { mix } from '../model/hash.js';
import type { HashIndex } from '../model/hash-index.js';
import { createScoreCache } from '../model/score-cache.js';
import { addWeights, bestOf, type Table } from '../model/table.js';
import { FORM, WIDTH, type Words } from '../model/words.js';
import {
  EDGE_TAG,
  jointFeatures,
  nextFeatures,
  ownFeatures,
  previousFeatures,
  TAG_FEATURES,
  type TagContext,
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

/** Greedy tagging from left to right with an averaged perceptron (Collins 2002); words known well get only tags seen. */
export function createTagger(words: Words, model: TaggerModel): Tagger {
  const { table } = model;
  const own = createScoreCache(words, table, ownFeatures);
  const previous = createScoreCache(words, table, previousFeatures);
  const next = createScoreCache(words, table, nextFeatures);
  const hashes = tagHashes(table.classes);
  const out = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(table.classes);
  const at: TagContext = {
    self: 0,
    previous: 0,
    previous2: 0,
    next: 0,
    next2: 0,
    last: 0,
    first: true,
    tag1: 0,
    tag2: 0,
  };
  let known: (Uint8Array | undefined)[] = [];
  let generation = words.generation;

  const allowed = (word: number) => {
    const found = known[word];
    if (found) return found;
    const set = candidatesOf(model, words.hashes[word * WIDTH + FORM]!);
    known[word] = set;
    return set;
  };

  const best = (ids: Int32Array, i: number, set: Uint8Array, length: number) => {
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
      if (generation !== words.generation) {
        known = [];
        generation = words.generation;
      }
      at.tag1 = EDGE_TAG;
      at.tag2 = EDGE_TAG;
      at.last = length > 0 ? ids[length - 1]! * WIDTH : 0;
      for (let i = 0; i < length; i++) {
        const set = allowed(ids[i]!);
        let tag = set[0]!;
        if (set.length > 1) {
          at.self = ids[i]! * WIDTH;
          at.previous = i > 0 ? ids[i - 1]! * WIDTH : 0;
          at.previous2 = i > 1 ? ids[i - 2]! * WIDTH : 0;
          at.next = i + 1 < length ? ids[i + 1]! * WIDTH : 0;
          at.next2 = i + 2 < length ? ids[i + 2]! * WIDTH : 0;
          at.first = i === 0;
          tag = best(ids, i, set, length);
        }
        tags[i] = tag;
        at.tag2 = at.tag1;
        at.tag1 = hashes[tag]!;
      }
    },
  };
}
