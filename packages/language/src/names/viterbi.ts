import { MAX_SENTENCE } from '../parse/state.js';
import { LABEL_COUNT as L, mayEnd, mayFollow, mayStart, OUTSIDE } from './labels.js';

const NEVER = -1e9;

/** For each label, the labels that may stand before it. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: L }, (_, after) =>
  Uint8Array.from(
    Array.from({ length: L }, (_, before) => before).filter((before) => mayFollow(before, after)),
  ),
);

/** Finds the best sequence of labels (Viterbi 1967). */
export interface Decoder {
  /** Scores of the labels of each token, to be filled before `decode`: [token * LABEL_COUNT + label]. */
  readonly scores: Int32Array;
  /** Writes the labels of tokens `first` to `last`; what stands around them is outside. Scores are used up. */
  decode(first: number, last: number, labels: Uint8Array): void;
}

export function createDecoder(transitions: Int32Array): Decoder {
  const scores = new Int32Array(MAX_SENTENCE * L);
  const from = new Uint8Array(MAX_SENTENCE * L);

  const advance = (i: number) => {
    const at = i * L;
    for (let after = 0; after < L; after++) {
      const options = BEFORE[after]!;
      let top = NEVER * 2;
      let origin = 0;
      for (let o = 0; o < options.length; o++) {
        const before = options[o]!;
        const score = scores[at - L + before]! + transitions[before * L + after]!;
        if (score > top) {
          top = score;
          origin = before;
        }
      }
      scores[at + after]! += top;
      from[at + after] = origin;
    }
  };

  const lastLabel = (i: number) => {
    let label = OUTSIDE;
    let top = NEVER * 2;
    for (let k = 0; k < L; k++) {
      const score = scores[i * L + k]! + transitions[k * L + OUTSIDE]!;
      if (mayEnd(k) && score > top) {
        top = score;
        label = k;
      }
    }
    return label;
  };

  return {
    scores,
    decode(first, last, labels) {
      for (let k = 0; k < L; k++) {
        const at = first * L + k;
        scores[at] = mayStart(k) ? scores[at]! + transitions[OUTSIDE * L + k]! : NEVER;
      }
      for (let i = first + 1; i < last; i++) advance(i);
      let label = lastLabel(last - 1);
      for (let i = last - 1; i >= first; i--) {
        labels[i] = label;
        label = from[i * L + label]!;
      }
    },
  };
}
