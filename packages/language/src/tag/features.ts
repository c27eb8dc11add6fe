import { P, Q, seal } from '../model/hash.js';
import {
  CLUSTER,
  COARSE,
  FORM,
  KIND,
  LOWER_FORM,
  PREFIX_1,
  PREFIX_2,
  PREFIX_3,
  SHORT_SHAPE,
  SUFFIX_1,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  SUFFIX_5,
  WIDTH,
} from '../model/words.js';

/** Tag hash of the edge of a sentence. */
export const EDGE_TAG = 7;

/** Numbers of the first template of each function; all share one table. */
const OWN = 0;
const PREVIOUS = 20;
const NEXT = 30;
const JOINT = 40;

/** Upper bound of the number of features that one call writes. */
export const TAG_FEATURES = 48;

/*
 * Features of a token's tag. Those of one word alone are apart from the rest, so that tagging can add up their
 * weights once for each distinct word. Every function writes hashes to `out` from index `n` and returns the next
 * free index. `h` holds the rows of `Words.hashes`; `a` is the offset of the word's own row.
 */

export function ownFeatures(h: Int32Array, a: number, out: Int32Array): number {
  let n = 0;
  out[n++] = 1;
  out[n++] = h[a + FORM]!;
  out[n++] = h[a + LOWER_FORM]!;
  out[n++] = h[a + SUFFIX_1]!;
  out[n++] = h[a + SUFFIX_2]!;
  out[n++] = h[a + SUFFIX_3]!;
  out[n++] = h[a + SUFFIX_4]!;
  out[n++] = h[a + PREFIX_1]!;
  out[n++] = h[a + PREFIX_2]!;
  out[n++] = h[a + SHORT_SHAPE]!;
  out[n++] = h[a + CLUSTER]!;
  out[n++] = h[a + COARSE]!;
  out[n++] = Math.imul(h[a + CLUSTER]!, P) + h[a + SHORT_SHAPE]!;
  out[n++] = h[a + SUFFIX_5]!;
  out[n++] = h[a + PREFIX_3]!;
  out[n++] = h[a + KIND]!;
  out[n++] = Math.imul(h[a + KIND]!, P) + h[a + SHORT_SHAPE]!;
  seal(out, n, OWN);
  return n;
}

export function previousFeatures(h: Int32Array, p: number, out: Int32Array): number {
  out[0] = h[p + LOWER_FORM]!;
  out[1] = h[p + SUFFIX_3]!;
  out[2] = h[p + CLUSTER]!;
  out[3] = h[p + SHORT_SHAPE]!;
  out[4] = h[p + KIND]!;
  seal(out, 5, PREVIOUS);
  return 5;
}

export function nextFeatures(h: Int32Array, q: number, out: Int32Array): number {
  out[0] = h[q + LOWER_FORM]!;
  out[1] = h[q + SUFFIX_3]!;
  out[2] = h[q + CLUSTER]!;
  out[3] = h[q + SHORT_SHAPE]!;
  out[4] = h[q + COARSE]!;
  out[5] = h[q + KIND]!;
  seal(out, 6, NEXT);
  return 6;
}

/** Where a token stands: offsets of the rows of its own word and of two on each side, and the last word. */
export interface TagContext {
  self: number;
  previous: number;
  previous2: number;
  next: number;
  next2: number;
  last: number;
  first: boolean;
  /** Hashes of the two tags before. */
  tag1: number;
  tag2: number;
}

/** A place for features, to be filled for each token. */
export function createTagContext(): TagContext {
  return {
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
}

/** Sets all of the context but the tags before. */
export function place(at: TagContext, ids: Int32Array, where: { i: number; length: number }): void {
  const { i, length } = where;
  at.self = ids[i]! * WIDTH;
  at.previous = i > 0 ? ids[i - 1]! * WIDTH : 0;
  at.previous2 = i > 1 ? ids[i - 2]! * WIDTH : 0;
  at.next = i + 1 < length ? ids[i + 1]! * WIDTH : 0;
  at.next2 = i + 2 < length ? ids[i + 2]! * WIDTH : 0;
  at.last = ids[length - 1]! * WIDTH;
  at.first = i === 0;
}

export function jointFeatures(h: Int32Array, at: TagContext, out: Int32Array): number {
  const { self: a, previous: p, next: q, previous2: pp, next2: qq, tag1, tag2 } = at;
  const lower = h[a + LOWER_FORM]!;
  const lowerP = h[p + LOWER_FORM]!;
  const lowerQ = h[q + LOWER_FORM]!;
  const cluster = h[a + CLUSTER]!;
  const clusterP = h[p + CLUSTER]!;
  const clusterQ = h[q + CLUSTER]!;
  const coarse = h[a + COARSE]!;
  const suffix3 = h[a + SUFFIX_3]!;
  const shape = h[a + SHORT_SHAPE]!;
  const first = at.first ? 1 : 0;
  const tags = Math.imul(tag1, P) + tag2;
  let n = 0;
  out[n++] = Math.imul(first, P) + shape;
  out[n++] = tag1;
  out[n++] = tags;
  out[n++] = Math.imul(tag1, P) + lower;
  out[n++] = h[pp + LOWER_FORM]!;
  out[n++] = h[qq + LOWER_FORM]!;
  out[n++] = Math.imul(lowerP, P) + lower;
  out[n++] = Math.imul(lower, P) + lowerQ;
  out[n++] = Math.imul(tag1, P) + lowerQ;
  out[n++] = Math.imul(tag1, P) + cluster;
  out[n++] = Math.imul(clusterQ, P) + cluster;
  out[n++] = Math.imul(tags, P) + suffix3;
  out[n++] = Math.imul(tag1, P) + h[q + SUFFIX_2]!;
  out[n++] = Math.imul(shape, Q) + Math.imul(suffix3, P) + first;
  out[n++] = Math.imul(clusterQ, P) + h[qq + CLUSTER]!;
  out[n++] = Math.imul(clusterP, P) + cluster;
  out[n++] = Math.imul(h[a + SUFFIX_2]!, P) + h[q + SUFFIX_2]!;
  out[n++] = Math.imul(Math.imul(h[p + COARSE]!, P) + coarse, P) + h[q + COARSE]!;
  out[n++] = Math.imul(tag1, Q) + Math.imul(coarse, P) + h[q + COARSE]!;
  out[n++] = Math.imul(suffix3, P) + h[q + SHORT_SHAPE]!;
  out[n++] = Math.imul(h[pp + CLUSTER]!, P) + clusterP;
  out[n++] = Math.imul(tag1, Q) + Math.imul(lower, P) + h[q + SUFFIX_3]!;
  out[n++] = Math.imul(h[at.last + LOWER_FORM]!, P) + first;
  out[n++] = Math.imul(tags, P) + lower;
  out[n++] = Math.imul(tag1, P) + h[a + KIND]!;
  out[n++] = Math.imul(h[a + KIND]!, Q) + Math.imul(h[q + KIND]!, P) + h[q + SUFFIX_2]!;
  seal(out, n, JOINT);
  return n;
}

/** Places of {@link jointFeatures} that the two tags before decide, and those that the tag before and the kind do; falling. */
export const TAGS_BEFORE: readonly number[] = [2, 1];
export const TAG_AND_KIND: readonly number[] = [24];

/** Places of {@link jointFeatures} that, but for the first token, one word decides: its own, and the last of the sentence. */
export const OWN_SHAPE = 0;
export const LAST_WORD = 22;

/** {@link ownFeatures} with what {@link jointFeatures} says at OWN_SHAPE of a word that is not the first. */
export function innerFeatures(h: Int32Array, a: number, out: Int32Array): number {
  const n = ownFeatures(h, a, out);
  return sealOne(out, n, { feature: h[a + SHORT_SHAPE]!, place: OWN_SHAPE });
}

/** What {@link jointFeatures} says at LAST_WORD of a word that is not the first. */
export function lastFeatures(h: Int32Array, last: number, out: Int32Array): number {
  return sealOne(out, 0, { feature: Math.imul(h[last + LOWER_FORM]!, P), place: LAST_WORD });
}

const one = new Int32Array(1);

function sealOne(out: Int32Array, n: number, { feature, place }: { feature: number; place: number }): number {
  one[0] = feature;
  seal(one, 1, JOINT + place);
  out[n] = one[0]!;
  return n + 1;
}

export { WIDTH };
