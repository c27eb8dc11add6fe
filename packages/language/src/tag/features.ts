import { mix } from '../model/hash.js';
import {
  CLUSTER,
  COARSE,
  FORM,
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

/** Upper bound of the number of features that one call writes. */
export const TAG_FEATURES = 48;

/*
 * Features of a token's tag. Those of one word alone are apart from the rest, so that tagging can add up their
 * weights once for each distinct word. Every function writes hashes to `out` from index `n` and returns the next
 * free index. `h` holds the rows of `Words.hashes`; `a` is the offset of the word's own row.
 */

export function ownFeatures(h: Int32Array, a: number, out: Int32Array): number {
  let n = 0;
  out[n++] = mix(0, 1);
  out[n++] = mix(1, h[a + FORM]!);
  out[n++] = mix(2, h[a + LOWER_FORM]!);
  out[n++] = mix(3, h[a + SUFFIX_1]!);
  out[n++] = mix(4, h[a + SUFFIX_2]!);
  out[n++] = mix(5, h[a + SUFFIX_3]!);
  out[n++] = mix(6, h[a + SUFFIX_4]!);
  out[n++] = mix(7, h[a + PREFIX_1]!);
  out[n++] = mix(8, h[a + PREFIX_2]!);
  out[n++] = mix(9, h[a + SHORT_SHAPE]!);
  out[n++] = mix(10, h[a + CLUSTER]!);
  out[n++] = mix(11, h[a + COARSE]!);
  out[n++] = mix(36, mix(h[a + CLUSTER]!, h[a + SHORT_SHAPE]!));
  out[n++] = mix(43, h[a + SUFFIX_5]!);
  out[n++] = mix(45, h[a + PREFIX_3]!);
  return n;
}

export function previousFeatures(h: Int32Array, p: number, out: Int32Array): number {
  out[0] = mix(16, h[p + LOWER_FORM]!);
  out[1] = mix(20, h[p + SUFFIX_3]!);
  out[2] = mix(22, h[p + CLUSTER]!);
  out[3] = mix(25, h[p + SHORT_SHAPE]!);
  return 4;
}

export function nextFeatures(h: Int32Array, q: number, out: Int32Array): number {
  out[0] = mix(18, h[q + LOWER_FORM]!);
  out[1] = mix(21, h[q + SUFFIX_3]!);
  out[2] = mix(23, h[q + CLUSTER]!);
  out[3] = mix(24, h[q + SHORT_SHAPE]!);
  out[4] = mix(46, h[q + COARSE]!);
  return 5;
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
  const tags = mix(tag1, tag2);
  let n = 0;
  out[n++] = mix(12, mix(first, shape));
  out[n++] = mix(13, tag1);
  out[n++] = mix(14, tags);
  out[n++] = mix(15, mix(tag1, lower));
  out[n++] = mix(17, h[pp + LOWER_FORM]!);
  out[n++] = mix(19, h[qq + LOWER_FORM]!);
  out[n++] = mix(26, mix(lowerP, lower));
  out[n++] = mix(27, mix(lower, lowerQ));
  out[n++] = mix(28, mix(tag1, lowerQ));
  out[n++] = mix(29, mix(tag1, cluster));
  out[n++] = mix(30, mix(clusterQ, cluster));
  out[n++] = mix(31, mix(tags, suffix3));
  out[n++] = mix(32, mix(tag1, h[q + SUFFIX_2]!));
  out[n++] = mix(33, mix(shape, mix(suffix3, first)));
  out[n++] = mix(34, mix(clusterQ, h[qq + CLUSTER]!));
  out[n++] = mix(35, mix(clusterP, cluster));
  out[n++] = mix(37, mix(h[a + SUFFIX_2]!, h[q + SUFFIX_2]!));
  out[n++] = mix(38, mix(mix(h[p + COARSE]!, coarse), h[q + COARSE]!));
  out[n++] = mix(39, mix(tag1, mix(coarse, h[q + COARSE]!)));
  out[n++] = mix(40, mix(suffix3, h[q + SHORT_SHAPE]!));
  out[n++] = mix(41, mix(h[pp + CLUSTER]!, clusterP));
  out[n++] = mix(42, mix(tag1, mix(lower, h[q + SUFFIX_3]!)));
  out[n++] = mix(44, mix(h[at.last + LOWER_FORM]!, first));
  out[n++] = mix(47, mix(tags, lower));
  return n;
}

export { WIDTH };
