import { P, Q, R, seal } from '../model/hash.js';
import type { SentenceHashes } from '../parse/sentence.js';

/** Upper bound of the number of features that {@link supertagFeatures} writes. */
export const SUPERTAG_FEATURES = 64;

/** Nearest verbs of each token, for features that reach further than the window. */
export interface VerbFrame {
  /** Index of the last verb before each token and the next one after it; the "none" index of the sentence if there is none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Places of {@link supertagFeatures} that the token's own tag decides; falling. */
export const OWN_TAG: readonly number[] = [2, 0];

export interface SupertagContext {
  readonly sentence: SentenceHashes;
  readonly verbs: VerbFrame;
  readonly length: number;
  readonly i: number;
  /** Hashes of the supertags of the two tokens before. */
  readonly super1: number;
  readonly super2: number;
}

/** Features of a token's relation and the side of its governor, from a window of words and tags. */
export function supertagFeatures(at: SupertagContext, out: Int32Array): number {
  const { word, tag, coarse, suffix, cluster } = at.sentence;
  const { i, length, super1, super2 } = at;
  const none = length + 1;
  const p = i > 0 ? i - 1 : none;
  const pp = i > 1 ? i - 2 : none;
  const ppp = i > 2 ? i - 3 : none;
  const q = i + 1 < length ? i + 1 : none;
  const qq = i + 2 < length ? i + 2 : none;
  const qqq = i + 3 < length ? i + 3 : none;
  const w = word[i]!;
  const t = tag[i]!;
  const tp = tag[p]!;
  const tq = tag[q]!;
  const tpp = tag[pp]!;
  const tqq = tag[qq]!;
  const c = coarse[i]!;
  const left = Math.imul(tp, P) + t;
  const right = Math.imul(t, P) + tq;
  const both = Math.imul(left, P) + tq;
  const before = at.verbs.before[i]!;
  const after = at.verbs.after[i]!;
  const toVerb = before === none ? 0 : Math.min(i - before, 6);
  const fromVerb = after === none ? 0 : Math.min(after - i, 6);
  let n = 0;
  out[n++] = 1;
  out[n++] = w;
  out[n++] = t;
  out[n++] = Math.imul(w, P) + t;
  out[n++] = left;
  out[n++] = right;
  out[n++] = both;
  out[n++] = Math.imul(tpp, Q) + left;
  out[n++] = Math.imul(right, P) + tqq;
  out[n++] = Math.imul(both, P) + tqq;
  out[n++] = Math.imul(tpp, Q) + both;
  out[n++] = Math.imul(Math.imul(tpp, Q) + both, P) + tqq;
  out[n++] = Math.imul(word[p]!, P) + t;
  out[n++] = Math.imul(t, P) + word[q]!;
  out[n++] = Math.imul(word[p]!, P) + w;
  out[n++] = Math.imul(w, P) + word[q]!;
  out[n++] = Math.imul(w, Q) + left;
  out[n++] = Math.imul(w, Q) + right;
  out[n++] = Math.imul(t, Q) + Math.imul(word[pp]!, P) + tp;
  out[n++] = Math.imul(t, Q) + Math.imul(tq, P) + word[qq]!;
  out[n++] = Math.imul(c, Q) + left;
  out[n++] = Math.imul(c, Q) + right;
  out[n++] = Math.imul(coarse[p]!, P) + c;
  out[n++] = Math.imul(c, P) + coarse[q]!;
  out[n++] = Math.imul(suffix[i]!, Q) + both;
  out[n++] = Math.imul(tag[ppp]!, R) + Math.imul(tpp, Q) + left;
  out[n++] = Math.imul(right, Q) + Math.imul(tqq, P) + tag[qqq]!;
  out[n++] = Math.imul(super1, P) + t;
  out[n++] = Math.imul(super1, P) + w;
  out[n++] = Math.imul(Math.imul(super1, P) + super2, P) + t;
  out[n++] = Math.imul(super1, Q) + right;
  out[n++] = Math.imul(super1, Q) + Math.imul(t, P) + word[q]!;
  out[n++] = Math.imul(t, Q) + Math.imul(tag[before]!, P) + tag[after]!;
  out[n++] = Math.imul(t, Q) + Math.imul(word[before]!, P) + toVerb;
  out[n++] = Math.imul(t, Q) + Math.imul(word[after]!, P) + fromVerb;
  out[n++] = Math.imul(left, Q) + Math.imul(tag[before]!, P) + toVerb;
  out[n++] = Math.imul(right, Q) + Math.imul(tag[after]!, P) + fromVerb;
  out[n++] = Math.imul(word[before]!, Q) + Math.imul(w, P) + t;
  out[n++] = Math.imul(coarse[before]!, R) + Math.imul(c, Q) + left;
  out[n++] = Math.imul(coarse[after]!, R) + Math.imul(c, Q) + right;
  out[n++] = Math.imul(word[before]!, Q) + Math.imul(word[p]!, P) + t;
  out[n++] = Math.imul(t, Q) + Math.imul(toVerb, P) + fromVerb;
  out[n++] = Math.imul(t, Q) + Math.imul(word[length - 1]!, P) + (i === 0 ? 1 : 0);
  out[n++] = Math.imul(Math.imul(super1, P) + tag[before]!, Q) + both;
  out[n++] = Math.imul(cluster[i]!, Q) + left;
  out[n++] = Math.imul(cluster[i]!, Q) + right;
  out[n++] = Math.imul(word[p]!, Q) + Math.imul(t, P) + word[q]!;
  seal(out, n, 0);
  return n;
}
