import { P, Q, seal } from '../model/hash.js';
import type { SentenceHashes } from './sentence.js';
import type { State } from './state.js';

/** Upper bound of the number of features that {@link labelFeatures} writes. */
export const LABEL_FEATURES = 40;

/** Places of {@link labelFeatures} that the side and the word's tag decide (falling), the governor's tag, the word's supertag. */
export const WORD_TAG: readonly number[] = [2, 0];
export const HEAD_TAG: readonly number[] = [4];
export const OWN_SUPERTAG: readonly number[] = [29];

/** Features of the relation between a word and the governor it is about to get. Returns their number. */
export function labelFeatures(
  state: State,
  sentence: SentenceHashes,
  arc: { head: number; word: number; out: Int32Array },
): number {
  const { head: h, word: d, out } = arc;
  const { word, tag, coarse, supertag } = sentence;
  const { label, left1, right1, leftCount, n: root } = state;
  const none = root + 1;
  const direction = h > d ? 1 : 2;
  const reach = direction * 8 + Math.min(Math.abs(h - d), 6);
  const wd = word[d]!;
  const td = tag[d]!;
  const wh = word[h]!;
  const th = tag[h]!;
  const both = Math.imul(th, P) + td;
  const wl = word[left1[d]!]!;
  const ll = label[left1[d]!]! + 11;
  const lr = label[right1[d]!]! + 11;
  const hl = label[left1[h]!]! + 11;
  const hr = label[right1[h]!]! + 11;
  const before = d > 0 ? d - 1 : none;
  const after = d + 1;
  let n = 0;
  out[n++] = 1;
  out[n++] = wd;
  out[n++] = Math.imul(td, P) + direction;
  out[n++] = wh;
  out[n++] = Math.imul(th, P) + direction;
  out[n++] = Math.imul(both, P) + direction;
  out[n++] = Math.imul(wd, P) + th;
  out[n++] = Math.imul(wh, P) + td;
  out[n++] = Math.imul(wh, P) + wd;
  out[n++] = Math.imul(both, P) + reach;
  out[n++] = Math.imul(both, P) + wl;
  out[n++] = Math.imul(both, P) + ll;
  out[n++] = Math.imul(both, Q) + Math.imul(ll, P) + lr;
  out[n++] = Math.imul(both, P) + hl;
  out[n++] = Math.imul(both, Q) + Math.imul(hr, P) + direction;
  out[n++] = Math.imul(both, P) + tag[before]!;
  out[n++] = Math.imul(both, P) + tag[after]!;
  out[n++] = Math.imul(both, P) + tag[h > 0 ? h - 1 : none]!;
  out[n++] = Math.imul(both, P) + tag[h + 1]!;
  out[n++] = Math.imul(Math.imul(coarse[h]!, P) + coarse[d]!, P) + direction;
  out[n++] = Math.imul(coarse[d]!, Q) + Math.imul(th, P) + wl;
  out[n++] = Math.imul(wh, Q) + Math.imul(td, P) + wl;
  out[n++] = Math.imul(Math.imul(td, P) + direction, Q) + Math.imul(word[before]!, P) + word[after]!;
  out[n++] = Math.imul(Math.imul(both, P) + leftCount[h]!, P) + direction;
  out[n++] = Math.imul(Math.imul(wd, P) + td, P) + direction;
  out[n++] = Math.imul(coarse[h]!, Q) + Math.imul(td, P) + direction;
  out[n++] = Math.imul(both, Q) + Math.imul(hl, P) + ll;
  out[n++] = Math.imul(wd, Q) + Math.imul(direction, P) + ll;
  out[n++] = Math.imul(Math.imul(wh, P) + direction, Q) + Math.imul(td, P) + hl;
  out[n++] = supertag[d]!;
  out[n++] = Math.imul(supertag[d]!, Q) + Math.imul(th, P) + direction;
  out[n++] = Math.imul(supertag[d]!, Q) + Math.imul(supertag[h]!, P) + direction;
  out[n++] = Math.imul(supertag[d]!, Q) + Math.imul(both, P) + direction;
  out[n++] = Math.imul(supertag[d]!, P) + wd;
  seal(out, n, 0);
  return n;
}
