import { mix, mix3 } from '../model/hash.js';
import {
  CLUSTER,
  COARSE,
  LOWER_FORM,
  PREFIX_2,
  PREFIX_3,
  SUFFIX_2,
  SUFFIX_3,
  SUFFIX_4,
  WIDTH,
  type Words,
} from '../model/words.js';
import type { GazetteerMarks } from '../names/gazetteer.js';

/** How a word is written inside a normal sentence. */
export const LOWER = 0;
export const CAPITALISED = 1;
export const UPPER = 2;
export const CASES = 3;

/** Upper bound of the number of features that {@link caseFeatures} writes. */
export const CASE_FEATURES = 48;

/** A sentence whose capitals say nothing. */
export interface CaselessSentence {
  readonly ids: Int32Array;
  readonly length: number;
  readonly marks: GazetteerMarks;
}

/** Features of the true case of a token; none of them looks at its case. `before` is the case given to the token before. */
export function caseFeatures(
  words: Words,
  sentence: CaselessSentence,
  at: { i: number; before: number; out: Int32Array },
): number {
  const { ids, length, marks } = sentence;
  const { i, before, out } = at;
  const h = words.hashes;
  const a = ids[i]! * WIDTH;
  const p = i > 0 ? ids[i - 1]! * WIDTH : 0;
  const q = i + 1 < length ? ids[i + 1]! * WIDTH : 0;
  const pp = i > 1 ? ids[i - 2]! * WIDTH : 0;
  const qq = i + 2 < length ? ids[i + 2]! * WIDTH : 0;
  const word = h[a + LOWER_FORM]!;
  const fine = h[a + CLUSTER]!;
  const coarse = h[a + COARSE]!;
  const size = Math.min(8, words.texts[ids[i]!]!.length);
  const known = mix(marks.low[i]!, marks.high[i]!);
  let n = 0;
  out[n++] = mix(700, 1);
  out[n++] = mix(701, word);
  out[n++] = mix(702, h[a + SUFFIX_2]!);
  out[n++] = mix(703, h[a + SUFFIX_3]!);
  out[n++] = mix(704, h[a + SUFFIX_4]!);
  out[n++] = mix(705, h[a + PREFIX_2]!);
  out[n++] = mix(706, h[a + PREFIX_3]!);
  out[n++] = mix(707, fine);
  out[n++] = mix(708, coarse);
  out[n++] = mix3(709, coarse, size);
  out[n++] = mix(710, size);
  out[n++] = mix(711, known);
  out[n++] = mix3(712, known, fine);
  out[n++] = mix3(713, known, coarse);
  out[n++] = mix(714, before);
  out[n++] = mix3(715, before, word);
  out[n++] = mix3(716, before, fine);
  out[n++] = mix3(717, before, known);
  out[n++] = mix(718, h[p + LOWER_FORM]!);
  out[n++] = mix(719, h[q + LOWER_FORM]!);
  out[n++] = mix(720, h[pp + LOWER_FORM]!);
  out[n++] = mix(721, h[qq + LOWER_FORM]!);
  out[n++] = mix3(722, h[p + LOWER_FORM]!, word);
  out[n++] = mix3(723, word, h[q + LOWER_FORM]!);
  out[n++] = mix3(724, h[p + CLUSTER]!, fine);
  out[n++] = mix3(725, fine, h[q + CLUSTER]!);
  out[n++] = mix3(726, h[p + COARSE]!, coarse);
  out[n++] = mix3(727, coarse, h[q + COARSE]!);
  out[n++] = mix3(728, mix(h[p + COARSE]!, coarse), h[q + COARSE]!);
  out[n++] = mix3(729, before, mix(coarse, h[q + COARSE]!));
  out[n++] = mix3(730, before, h[q + LOWER_FORM]!);
  const left = i > 0 ? mix(marks.low[i - 1]!, marks.high[i - 1]!) : 1;
  const right = i + 1 < length ? mix(marks.low[i + 1]!, marks.high[i + 1]!) : 1;
  out[n++] = mix3(731, left, known);
  out[n++] = mix3(732, known, right);
  out[n++] = mix3(733, known, h[a + SUFFIX_3]!);
  return n;
}
