import { P, Q, R, seal } from '../model/hash.js';
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
  const s = Math.imul(w0, P) + t0;
  const b = Math.imul(wb, P) + tb;
  const r = Math.imul(w1, P) + t1;
  const tt = Math.imul(t0, P) + tb;
  const bb = Math.imul(tb, P) + tb1;
  let n = start;
  out[n++] = 1;
  out[n++] = w0;
  out[n++] = t0;
  out[n++] = s;
  out[n++] = wb;
  out[n++] = tb;
  out[n++] = b;
  out[n++] = wb1;
  out[n++] = tb1;
  out[n++] = Math.imul(wb1, P) + tb1;
  out[n++] = Math.imul(word[at.b2]!, P) + tb2;
  out[n++] = tb2;
  out[n++] = r;
  out[n++] = t1;
  out[n++] = Math.imul(word[at.s2]!, P) + t2;
  out[n++] = Math.imul(s, Q) + b;
  out[n++] = Math.imul(s, P) + tb;
  out[n++] = Math.imul(t0, Q) + b;
  out[n++] = tt;
  out[n++] = Math.imul(w0, P) + wb;
  out[n++] = bb;
  out[n++] = Math.imul(tt, P) + tb1;
  out[n++] = Math.imul(bb, P) + tb2;
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
  const s = Math.imul(w0, P) + t0;
  const r = Math.imul(w1, P) + t1;
  const tt = Math.imul(t0, P) + tb;
  const ss = Math.imul(t1, P) + t0;
  const bb = Math.imul(tb, P) + tb1;
  const sb = Math.imul(ss, P) + tb;
  let n = start;
  out[n++] = sb;
  out[n++] = Math.imul(Math.imul(t2, P) + t1, Q) + tt;
  out[n++] = Math.imul(r, Q) + s;
  out[n++] = Math.imul(r, P) + t0;
  out[n++] = Math.imul(t1, Q) + s;
  out[n++] = ss;
  out[n++] = Math.imul(ss, Q) + bb;
  out[n++] = Math.imul(Math.imul(t1, P) + w0, P) + tb;
  out[n++] = Math.imul(Math.imul(w1, P) + t0, P) + tb;
  out[n++] = Math.imul(ss, P) + wb;
  out[n++] = Math.imul(Math.imul(w1, P) + w0, P) + tb;
  out[n++] = Math.imul(suffix[at.s0]!, P) + tb;
  out[n++] = Math.imul(t0, P) + suffix[at.b0]!;
  out[n++] = Math.imul(suffix[at.s1]!, P) + t0;
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
  const s = Math.imul(w0, P) + t0;
  const b = Math.imul(wb, P) + tb;
  const tt = Math.imul(t0, P) + tb;
  const ss = Math.imul(t1, P) + t0;
  const lv0 = at.lv0;
  const rv0 = at.rv0;
  const lvb = Math.min(state.leftCount[at.b0]!, 3);
  const rv1 = Math.min(state.rightCount[at.s1]!, 3);
  const valency = lv0 * 4 + rv0;
  const distance = at.distance;
  const distance1 = at.distance1;
  let n = start;
  out[n++] = Math.imul(tt, P) + tl;
  out[n++] = Math.imul(tt, P) + tr;
  out[n++] = Math.imul(tt, P) + tag[at.b0l]!;
  out[n++] = Math.imul(ss, P) + tl;
  out[n++] = Math.imul(ss, P) + tr;
  out[n++] = Math.imul(ss, P) + tag[at.s1r]!;
  out[n++] = Math.imul(ss, P) + tag[state.left1[at.s1]!]!;
  out[n++] = Math.imul(t0, Q) + Math.imul(tl, P) + tag[state.left2[at.s0]!]!;
  out[n++] = Math.imul(t0, Q) + Math.imul(tr, P) + tag[state.right2[at.s0]!]!;
  out[n++] = Math.imul(tb, Q) + Math.imul(tag[at.b0l]!, P) + tag[state.left2[at.b0]!]!;
  out[n++] = Math.imul(tt, P) + distance;
  out[n++] = Math.imul(w0, P) + distance;
  out[n++] = Math.imul(wb, P) + distance;
  out[n++] = Math.imul(ss, P) + distance1;
  out[n++] = Math.imul(s, P) + lv0;
  out[n++] = Math.imul(s, P) + rv0;
  out[n++] = Math.imul(t0, P) + valency;
  out[n++] = Math.imul(b, P) + lvb;
  out[n++] = Math.imul(tb, P) + lvb;
  out[n++] = Math.imul(tt, P) + (rv0 * 4 + lvb);
  out[n++] = Math.imul(ss, P) + (rv1 * 4 + lv0);
  out[n++] = Math.imul(w0, P) + ll;
  out[n++] = Math.imul(w0, P) + lr;
  out[n++] = Math.imul(t0, Q) + Math.imul(ll, P) + lr;
  out[n++] = Math.imul(tb, P) + lb;
  out[n++] = Math.imul(t1, P) + l1r;
  out[n++] = Math.imul(wb, P) + lb;
  out[n++] = Math.imul(t0, Q) + Math.imul(lr, P) + tb;
  out[n++] = Math.imul(f0, Q) + Math.imul(tb, P) + distance;
  out[n++] = Math.imul(Math.imul(t0, P) + fb, P) + valency;
  out[n++] = Math.imul(Math.imul(ss, P) + tb, Q) + Math.imul(tr, P) + distance1;
  out[n++] =
    Math.imul(tt, Q) +
    Math.imul(distance, P) +
    (at.b0 - 1 > at.s0 && at.s0 !== state.n + 1 ? tag[at.b0 - 1]! : 0);
  out[n++] = Math.imul(ss, R) + Math.imul(tb, Q) + Math.imul(l1r, P) + ll;
  out[n++] = Math.imul(word[at.s0r]!, Q) + tt;
  out[n++] = Math.imul(word[at.s0l]!, Q) + tt;
  return n;
}

/** Word clusters and supertags. */
function hintFeatures(frame: Frame, out: Int32Array, start: number): number {
  const { sentence, at } = frame;
  const { tag, cluster, coarse, supertag, kind } = sentence;
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
  const tt = Math.imul(t0, P) + tb;
  const ss = Math.imul(t1, P) + t0;
  const lv0 = at.lv0;
  const rv0 = at.rv0;
  const valency = lv0 * 4 + rv0;
  const x0 = supertag[at.s0]!;
  const x1 = supertag[at.s1]!;
  const xb = supertag[at.b0]!;
  const distance = at.distance;
  const distance1 = at.distance1;
  const k0 = kind[at.s0]!;
  const kb = kind[at.b0]!;
  let n = start;
  out[n++] = Math.imul(tt, Q) + Math.imul(k0, P) + kb;
  out[n++] = Math.imul(ss, Q) + Math.imul(kind[at.s1]!, P) + k0;
  out[n++] = Math.imul(Math.imul(k0, P) + tb, P) + tb1;
  out[n++] = Math.imul(c0, P) + cb;
  out[n++] = Math.imul(c1, P) + c0;
  out[n++] = Math.imul(c0, P) + tb;
  out[n++] = Math.imul(t0, P) + cb;
  out[n++] = Math.imul(c1, P) + t0;
  out[n++] = Math.imul(cb, P) + coarse[at.b1]!;
  out[n++] = Math.imul(f0, P) + fb;
  out[n++] = Math.imul(f1, P) + f0;
  out[n++] = Math.imul(Math.imul(c1, P) + c0, P) + tb;
  out[n++] = Math.imul(Math.imul(ss, P) + cb, P) + distance1;
  out[n++] = x0;
  out[n++] = xb;
  out[n++] = Math.imul(x0, P) + xb;
  out[n++] = Math.imul(x0, P) + tb;
  out[n++] = Math.imul(t0, P) + xb;
  out[n++] = Math.imul(x1, P) + x0;
  out[n++] = Math.imul(Math.imul(x1, P) + x0, P) + xb;
  out[n++] = Math.imul(Math.imul(x0, P) + xb, P) + distance;
  out[n++] = Math.imul(Math.imul(x0, Q) + tt, P) + valency;
  out[n++] = Math.imul(Math.imul(x0, P) + xb, P) + tb1;
  out[n++] = Math.imul(Math.imul(x1, P) + t0, P) + tb;
  out[n++] = Math.imul(xb, P) + supertag[at.b1]!;
  out[n++] = Math.imul(Math.imul(x0, P) + tag[at.s0r]!, P) + tb;
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
  const count = hintFeatures(frame, out, treeFeatures(frame, out, triples));
  seal(out, count, 0);
  return count;
}
