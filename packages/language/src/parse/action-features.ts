import { mix } from '../model/hash.js';
import type { SentenceHashes } from './sentence.js';
import type { State } from './state.js';

/** Upper bound of the number of features that {@link actionFeatures} writes. */
export const ACTION_FEATURES = 112;

/** The words that features look at: the top three of the stack, the first three of the buffer, some dependents. */
interface Focus {
  s0: number;
  s1: number;
  s2: number;
  b0: number;
  b1: number;
  b2: number;
  s0l: number;
  s0r: number;
  s1r: number;
  b0l: number;
  /** Number of dependents on both sides of the top of the stack, each up to 3. */
  lv0: number;
  rv0: number;
  /** Words between the top of the stack and the buffer, and between the top two of the stack, up to 7. */
  distance: number;
  distance1: number;
}

/** One record for all calls: features are made millions of times. */
const focus: Focus = {
  s0: 0,
  s1: 0,
  s2: 0,
  b0: 0,
  b1: 0,
  b2: 0,
  s0l: 0,
  s0r: 0,
  s1r: 0,
  b0l: 0,
  lv0: 0,
  rv0: 0,
  distance: 0,
  distance1: 0,
};

function focusOn(state: State): Focus {
  const { height, stack, front } = state;
  const none = state.n + 1;
  const s0 = height > 0 ? stack[height - 1]! : none;
  const s1 = height > 1 ? stack[height - 2]! : none;
  focus.s0 = s0;
  focus.s1 = s1;
  focus.s2 = height > 2 ? stack[height - 3]! : none;
  focus.b0 = front;
  focus.b1 = front < state.n ? front + 1 : none;
  focus.b2 = front + 1 < state.n ? front + 2 : none;
  focus.s0l = state.left1[s0]!;
  focus.s0r = state.right1[s0]!;
  focus.s1r = state.right1[s1]!;
  focus.b0l = state.left1[front]!;
  focus.lv0 = Math.min(state.leftCount[s0]!, 3);
  focus.rv0 = Math.min(state.rightCount[s0]!, 3);
  focus.distance = s0 === none ? 0 : Math.min(front - s0, 7);
  focus.distance1 = s1 === none ? 0 : Math.min(s0 - s1, 7);
  return focus;
}

interface Frame {
  readonly state: State;
  readonly sentence: SentenceHashes;
  readonly at: Focus;
}

/** Words and tags of one or two places. */
function pairFeatures(frame: Frame, out: Int32Array, start: number): number {
  const { sentence, at } = frame;
  const { word, tag } = sentence;
  const w0 = word[at.s0]!;
  const t0 = tag[at.s0]!;
  const w1 = word[at.s1]!;
  const t1 = tag[at.s1]!;
  const t2 = tag[at.s2]!;
  const wb = word[at.b0]!;
  const tb = tag[at.b0]!;
  const wb1 = word[at.b1]!;
  const tb1 = tag[at.b1]!;
  const tb2 = tag[at.b2]!;
  const s = mix(w0, t0);
  const b = mix(wb, tb);
  const r = mix(w1, t1);
  const tt = mix(t0, tb);
  const bb = mix(tb, tb1);
  let n = start;
  out[n++] = mix(200, 1);
  out[n++] = mix(201, w0);
  out[n++] = mix(202, t0);
  out[n++] = mix(203, s);
  out[n++] = mix(204, wb);
  out[n++] = mix(205, tb);
  out[n++] = mix(206, b);
  out[n++] = mix(207, wb1);
  out[n++] = mix(208, tb1);
  out[n++] = mix(209, mix(wb1, tb1));
  out[n++] = mix(210, mix(word[at.b2]!, tb2));
  out[n++] = mix(211, tb2);
  out[n++] = mix(212, r);
  out[n++] = mix(213, t1);
  out[n++] = mix(214, mix(word[at.s2]!, t2));
  out[n++] = mix(215, mix(s, b));
  out[n++] = mix(216, mix(s, tb));
  out[n++] = mix(217, mix(t0, b));
  out[n++] = mix(218, tt);
  out[n++] = mix(219, mix(w0, wb));
  out[n++] = mix(220, bb);
  out[n++] = mix(221, mix(tt, tb1));
  out[n++] = mix(222, mix(bb, tb2));
  return n;
}

/** Words, tags and suffixes of two or three places. */
function tripleFeatures(frame: Frame, out: Int32Array, start: number): number {
  const { sentence, at } = frame;
  const { word, tag, suffix } = sentence;
  const w0 = word[at.s0]!;
  const t0 = tag[at.s0]!;
  const w1 = word[at.s1]!;
  const t1 = tag[at.s1]!;
  const t2 = tag[at.s2]!;
  const wb = word[at.b0]!;
  const tb = tag[at.b0]!;
  const tb1 = tag[at.b1]!;
  const s = mix(w0, t0);
  const r = mix(w1, t1);
  const tt = mix(t0, tb);
  const ss = mix(t1, t0);
  const bb = mix(tb, tb1);
  const sb = mix(ss, tb);
  let n = start;
  out[n++] = mix(223, sb);
  out[n++] = mix(224, mix(mix(t2, t1), tt));
  out[n++] = mix(225, mix(r, s));
  out[n++] = mix(226, mix(r, t0));
  out[n++] = mix(227, mix(t1, s));
  out[n++] = mix(228, ss);
  out[n++] = mix(229, mix(ss, bb));
  out[n++] = mix(266, mix(mix(t1, w0), tb));
  out[n++] = mix(267, mix(mix(w1, t0), tb));
  out[n++] = mix(268, mix(ss, wb));
  out[n++] = mix(269, mix(mix(w1, w0), tb));
  out[n++] = mix(270, mix(suffix[at.s0]!, tb));
  out[n++] = mix(271, mix(t0, suffix[at.b0]!));
  out[n++] = mix(272, mix(suffix[at.s1]!, t0));
  return n;
}

/** Dependents, distances and valencies. */
function treeFeatures(frame: Frame, out: Int32Array, start: number): number {
  const { state, sentence, at } = frame;
  const { word, tag, cluster } = sentence;
  const { label } = state;
  const w0 = word[at.s0]!;
  const t0 = tag[at.s0]!;
  const t1 = tag[at.s1]!;
  const wb = word[at.b0]!;
  const tb = tag[at.b0]!;
  const tl = tag[at.s0l]!;
  const tr = tag[at.s0r]!;
  const ll = label[at.s0l]! + 11;
  const lr = label[at.s0r]! + 11;
  const lb = label[at.b0l]! + 11;
  const l1r = label[at.s1r]! + 11;
  const f0 = cluster[at.s0]!;
  const fb = cluster[at.b0]!;
  const s = mix(w0, t0);
  const b = mix(wb, tb);
  const tt = mix(t0, tb);
  const ss = mix(t1, t0);
  const lv0 = at.lv0;
  const rv0 = at.rv0;
  const lvb = Math.min(state.leftCount[at.b0]!, 3);
  const rv1 = Math.min(state.rightCount[at.s1]!, 3);
  const valency = lv0 * 4 + rv0;
  const distance = at.distance;
  const distance1 = at.distance1;
  let n = start;
  out[n++] = mix(230, mix(tt, tl));
  out[n++] = mix(231, mix(tt, tr));
  out[n++] = mix(232, mix(tt, tag[at.b0l]!));
  out[n++] = mix(233, mix(ss, tl));
  out[n++] = mix(234, mix(ss, tr));
  out[n++] = mix(235, mix(ss, tag[at.s1r]!));
  out[n++] = mix(236, mix(ss, tag[state.left1[at.s1]!]!));
  out[n++] = mix(237, mix(t0, mix(tl, tag[state.left2[at.s0]!]!)));
  out[n++] = mix(238, mix(t0, mix(tr, tag[state.right2[at.s0]!]!)));
  out[n++] = mix(239, mix(tb, mix(tag[at.b0l]!, tag[state.left2[at.b0]!]!)));
  out[n++] = mix(240, mix(tt, distance));
  out[n++] = mix(241, mix(w0, distance));
  out[n++] = mix(242, mix(wb, distance));
  out[n++] = mix(243, mix(ss, distance1));
  out[n++] = mix(244, mix(s, lv0));
  out[n++] = mix(245, mix(s, rv0));
  out[n++] = mix(246, mix(t0, valency));
  out[n++] = mix(247, mix(b, lvb));
  out[n++] = mix(248, mix(tb, lvb));
  out[n++] = mix(249, mix(tt, rv0 * 4 + lvb));
  out[n++] = mix(250, mix(ss, rv1 * 4 + lv0));
  out[n++] = mix(251, mix(w0, ll));
  out[n++] = mix(252, mix(w0, lr));
  out[n++] = mix(253, mix(t0, mix(ll, lr)));
  out[n++] = mix(254, mix(tb, lb));
  out[n++] = mix(255, mix(t1, l1r));
  out[n++] = mix(256, mix(wb, lb));
  out[n++] = mix(257, mix(t0, mix(lr, tb)));
  out[n++] = mix(275, mix(f0, mix(tb, distance)));
  out[n++] = mix(276, mix(mix(t0, fb), valency));
  out[n++] = mix(277, mix(mix(ss, tb), mix(tr, distance1)));
  out[n++] = mix(
    278,
    mix(tt, mix(distance, at.b0 - 1 > at.s0 && at.s0 !== state.n + 1 ? tag[at.b0 - 1]! : 0)),
  );
  out[n++] = mix(281, mix(ss, mix(tb, mix(l1r, ll))));
  out[n++] = mix(264, mix(word[at.s0r]!, tt));
  out[n++] = mix(265, mix(word[at.s0l]!, tt));
  return n;
}

/** Word clusters and supertags. */
function hintFeatures(frame: Frame, out: Int32Array, start: number): number {
  const { sentence, at } = frame;
  const { tag, cluster, coarse, supertag } = sentence;
  const t0 = tag[at.s0]!;
  const t1 = tag[at.s1]!;
  const tb = tag[at.b0]!;
  const tb1 = tag[at.b1]!;
  const c0 = coarse[at.s0]!;
  const cb = coarse[at.b0]!;
  const c1 = coarse[at.s1]!;
  const f0 = cluster[at.s0]!;
  const fb = cluster[at.b0]!;
  const f1 = cluster[at.s1]!;
  const tt = mix(t0, tb);
  const ss = mix(t1, t0);
  const lv0 = at.lv0;
  const rv0 = at.rv0;
  const valency = lv0 * 4 + rv0;
  const x0 = supertag[at.s0]!;
  const x1 = supertag[at.s1]!;
  const xb = supertag[at.b0]!;
  const distance = at.distance;
  const distance1 = at.distance1;
  let n = start;
  out[n++] = mix(258, mix(c0, cb));
  out[n++] = mix(259, mix(c1, c0));
  out[n++] = mix(260, mix(c0, tb));
  out[n++] = mix(261, mix(t0, cb));
  out[n++] = mix(262, mix(c1, t0));
  out[n++] = mix(263, mix(cb, coarse[at.b1]!));
  out[n++] = mix(273, mix(f0, fb));
  out[n++] = mix(274, mix(f1, f0));
  out[n++] = mix(279, mix(mix(c1, c0), tb));
  out[n++] = mix(280, mix(mix(ss, cb), distance1));
  out[n++] = mix(282, x0);
  out[n++] = mix(283, xb);
  out[n++] = mix(284, mix(x0, xb));
  out[n++] = mix(285, mix(x0, tb));
  out[n++] = mix(286, mix(t0, xb));
  out[n++] = mix(287, mix(x1, x0));
  out[n++] = mix(288, mix(mix(x1, x0), xb));
  out[n++] = mix(289, mix(mix(x0, xb), distance));
  out[n++] = mix(290, mix(mix(x0, tt), valency));
  out[n++] = mix(291, mix(mix(x0, xb), tb1));
  out[n++] = mix(292, mix(mix(x1, t0), tb));
  out[n++] = mix(293, mix(xb, supertag[at.b1]!));
  out[n++] = mix(294, mix(mix(x0, tag[at.s0r]!), tb));
  return n;
}

/**
 * Features of a configuration, after Zhang & Nivre (2011) with word clusters and supertags: words and tags of the top of
 * the stack, the front of the buffer and their outer dependents, distances and valencies. Returns their number.
 */
export function actionFeatures(state: State, sentence: SentenceHashes, out: Int32Array): number {
  const frame = { state, sentence, at: focusOn(state) };
  const pairs = pairFeatures(frame, out, 0);
  const triples = tripleFeatures(frame, out, pairs);
  return hintFeatures(frame, out, treeFeatures(frame, out, triples));
}
