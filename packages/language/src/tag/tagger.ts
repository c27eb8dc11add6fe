import { mix } from '../model/hash.js';
import type { HashIndex } from '../model/hash-index.js';
import { createPartCache, dropPlaces } from '../model/part-cache.js';
import { createScoreCache } from '../model/score-cache.js';
import { addWeights, bestOf, type Table } from '../model/table.js';
import { FORM, KIND, KINDS, WIDTH, type Words } from '../model/words.js';
import {
  createTagContext,
  EDGE_TAG,
  innerFeatures,
  jointFeatures,
  LAST_WORD,
  lastFeatures,
  nextFeatures,
  OWN_SHAPE,
  ownFeatures,
  place,
  previousFeatures,
  TAG_AND_KIND,
  TAG_FEATURES,
  TAGS_BEFORE,
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

const falling = (places: readonly number[]) => Uint8Array.from(places).sort().reverse();

/** Places of the joint features that caches answer for: of the first token, and of all others. */
const KNOWN_FIRST = falling([...TAGS_BEFORE, ...TAG_AND_KIND]);
const KNOWN_INSIDE = falling([...KNOWN_FIRST, OWN_SHAPE, LAST_WORD]);

/** Greedy tagging from left to right with a log-linear model; words known well get only tags seen. */
export function createTagger(words: Words, model: TaggerModel): Tagger {
  const { table } = model;
  const edge = table.classes;
  const own = createScoreCache(words, table, ownFeatures);
  const inner = createScoreCache(words, table, innerFeatures);
  const previous = createScoreCache(words, table, previousFeatures);
  const next = createScoreCache(words, table, nextFeatures);
  const last = createScoreCache(words, table, lastFeatures);
  const tagsBefore = createPartCache(table, { keys: (edge + 1) ** 2, places: TAGS_BEFORE });
  const tagAndKind = createPartCache(table, { keys: (edge + 1) * KINDS, places: TAG_AND_KIND });
  const hashes = tagHashes(table.classes);
  const lookUp = createLookup(words, model);
  const out = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(table.classes);
  const at = createTagContext();
  let tag1 = edge;
  let tag2 = edge;

  /** Sets the scores of the tags of a set to what the caches know of a token whose joint features are made. */
  const startScores = (ids: Int32Array, set: Uint8Array, { i, length }: { i: number; length: number }) => {
    const self = i > 0 ? inner : own;
    const a = self.row(ids[i]!);
    const p = previous.row(i > 0 ? ids[i - 1]! : 0);
    const q = next.row(i + 1 < length ? ids[i + 1]! : 0);
    const l = i > 0 ? last.row(ids[length - 1]!) : 0;
    const t = tagsBefore.row(tag1 * (edge + 1) + tag2, out);
    const k = tagAndKind.row(tag1 * KINDS + words.hashes[ids[i]! * WIDTH + KIND]!, out);
    const ownScores = self.rows.scores;
    const previousScores = previous.rows.scores;
    const nextScores = next.rows.scores;
    const lastScores = last.rows.scores;
    const tagScores = tagsBefore.rows.scores;
    const kindScores = tagAndKind.rows.scores;
    for (let s = 0; s < set.length; s++) {
      const c = set[s]!;
      scores[c] =
        ownScores[a + c]! +
        previousScores[p + c]! +
        nextScores[q + c]! +
        lastScores[l + c]! +
        tagScores[t + c]! +
        kindScores[k + c]!;
    }
  };

  const best = (ids: Int32Array, i: number, set: Uint8Array, length: number) => {
    place(at, ids, { i, length });
    const all = jointFeatures(words.hashes, at, out);
    startScores(ids, set, { i, length });
    const count = dropPlaces(out, all, i > 0 ? KNOWN_INSIDE : KNOWN_FIRST);
    addWeights(table, out, { count, scores, at: 0 });
    return bestOf(set, scores);
  };

  return {
    tag(ids, length, tags) {
      tag1 = edge;
      tag2 = edge;
      at.tag1 = EDGE_TAG;
      at.tag2 = EDGE_TAG;
      for (let i = 0; i < length; i++) {
        const set = lookUp(ids[i]!);
        const tag = set.length > 1 ? best(ids, i, set, length) : set[0]!;
        tags[i] = tag;
        tag2 = tag1;
        tag1 = tag;
        at.tag2 = at.tag1;
        at.tag1 = hashes[tag]!;
      }
    },
  };
}
