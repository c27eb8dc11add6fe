import { mix } from '../model/hash.js';
import type { SentenceHashes } from './sentence.js';
import type { State } from './state.js';

/** Upper bound of the number of features that {@link labelFeatures} writes. */
export const LABEL_FEATURES = 40;

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
  const both = mix(th, td);
  const wl = word[left1[d]!]!;
  const ll = label[left1[d]!]! + 11;
  const lr = label[right1[d]!]! + 11;
  const hl = label[left1[h]!]! + 11;
  const hr = label[right1[h]!]! + 11;
  const before = d > 0 ? d - 1 : none;
  const after = d + 1;
  let n = 0;
  out[n++] = mix(300, 1);
  out[n++] = mix(301, wd);
  out[n++] = mix(302, mix(td, direction));
  out[n++] = mix(303, wh);
  out[n++] = mix(304, mix(th, direction));
  out[n++] = mix(305, mix(both, direction));
  out[n++] = mix(306, mix(wd, th));
  out[n++] = mix(307, mix(wh, td));
  out[n++] = mix(308, mix(wh, wd));
  out[n++] = mix(309, mix(both, reach));
  out[n++] = mix(310, mix(both, wl));
  out[n++] = mix(311, mix(both, ll));
  out[n++] = mix(312, mix(both, mix(ll, lr)));
  out[n++] = mix(313, mix(both, hl));
  out[n++] = mix(314, mix(both, mix(hr, direction)));
  out[n++] = mix(315, mix(both, tag[before]!));
  out[n++] = mix(316, mix(both, tag[after]!));
  out[n++] = mix(317, mix(both, tag[h > 0 ? h - 1 : none]!));
  out[n++] = mix(318, mix(both, tag[h + 1]!));
  out[n++] = mix(319, mix(mix(coarse[h]!, coarse[d]!), direction));
  out[n++] = mix(320, mix(coarse[d]!, mix(th, wl)));
  out[n++] = mix(321, mix(wh, mix(td, wl)));
  out[n++] = mix(322, mix(mix(td, direction), mix(word[before]!, word[after]!)));
  out[n++] = mix(323, mix(mix(both, leftCount[h]!), direction));
  out[n++] = mix(324, mix(mix(wd, td), direction));
  out[n++] = mix(325, mix(coarse[h]!, mix(td, direction)));
  out[n++] = mix(326, mix(both, mix(hl, ll)));
  out[n++] = mix(327, mix(wd, mix(direction, ll)));
  out[n++] = mix(328, mix(mix(wh, direction), mix(td, hl)));
  out[n++] = mix(329, supertag[d]!);
  out[n++] = mix(330, mix(supertag[d]!, mix(th, direction)));
  out[n++] = mix(331, mix(supertag[d]!, mix(supertag[h]!, direction)));
  out[n++] = mix(332, mix(supertag[d]!, mix(both, direction)));
  out[n++] = mix(333, mix(supertag[d]!, wd));
  return n;
}
