import { mix, mix3 } from '../model/hash.js';
import type { SentenceHashes } from '../parse/sentence.js';

/** Upper bound of the number of features that {@link supertagFeatures} writes. */
export const SUPERTAG_FEATURES = 64;

/** Nearest verbs of each token, for features that reach further than the window. */
export interface VerbFrame {
  /** Index of the last verb before each token and the next one after it; the "none" index of the sentence if there is none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

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
  const left = mix(tp, t);
  const right = mix(t, tq);
  const both = mix(left, tq);
  const before = at.verbs.before[i]!;
  const after = at.verbs.after[i]!;
  const toVerb = before === none ? 0 : Math.min(i - before, 6);
  const fromVerb = after === none ? 0 : Math.min(after - i, 6);
  let n = 0;
  out[n++] = mix(800, 1);
  out[n++] = mix(801, w);
  out[n++] = mix(802, t);
  out[n++] = mix(803, mix(w, t));
  out[n++] = mix(804, left);
  out[n++] = mix(805, right);
  out[n++] = mix(806, both);
  out[n++] = mix(807, mix(tpp, left));
  out[n++] = mix(808, mix(right, tqq));
  out[n++] = mix(809, mix(both, tqq));
  out[n++] = mix(810, mix(tpp, both));
  out[n++] = mix(811, mix(mix(tpp, both), tqq));
  out[n++] = mix(812, mix(word[p]!, t));
  out[n++] = mix(813, mix(t, word[q]!));
  out[n++] = mix(814, mix(word[p]!, w));
  out[n++] = mix(815, mix(w, word[q]!));
  out[n++] = mix(816, mix(w, left));
  out[n++] = mix(817, mix(w, right));
  out[n++] = mix(818, mix3(t, word[pp]!, tp));
  out[n++] = mix(819, mix3(t, tq, word[qq]!));
  out[n++] = mix(820, mix(c, left));
  out[n++] = mix(821, mix(c, right));
  out[n++] = mix(822, mix(coarse[p]!, c));
  out[n++] = mix(823, mix(c, coarse[q]!));
  out[n++] = mix(824, mix(suffix[i]!, both));
  out[n++] = mix(825, mix3(tag[ppp]!, tpp, left));
  out[n++] = mix(826, mix3(right, tqq, tag[qqq]!));
  out[n++] = mix(827, mix(super1, t));
  out[n++] = mix(828, mix(super1, w));
  out[n++] = mix(829, mix(mix(super1, super2), t));
  out[n++] = mix(830, mix(super1, right));
  out[n++] = mix(831, mix3(super1, t, word[q]!));
  out[n++] = mix(832, mix3(t, tag[before]!, tag[after]!));
  out[n++] = mix(833, mix3(t, word[before]!, toVerb));
  out[n++] = mix(834, mix3(t, word[after]!, fromVerb));
  out[n++] = mix(835, mix3(left, tag[before]!, toVerb));
  out[n++] = mix(836, mix3(right, tag[after]!, fromVerb));
  out[n++] = mix(837, mix(word[before]!, mix(w, t)));
  out[n++] = mix(838, mix(coarse[before]!, mix(c, left)));
  out[n++] = mix(839, mix(coarse[after]!, mix(c, right)));
  out[n++] = mix(840, mix(word[before]!, mix(word[p]!, t)));
  out[n++] = mix(841, mix3(t, toVerb, fromVerb));
  out[n++] = mix(842, mix3(t, word[length - 1]!, i === 0 ? 1 : 0));
  out[n++] = mix(843, mix(mix(super1, tag[before]!), both));
  out[n++] = mix(844, mix(cluster[i]!, left));
  out[n++] = mix(845, mix(cluster[i]!, right));
  out[n++] = mix(846, mix(word[p]!, mix(t, word[q]!)));
  return n;
}
