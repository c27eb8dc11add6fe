import { addWeights, bestOf, clearScores, type Table } from '../model/table.js';
import type { Words } from '../model/words.js';
import { createSupertagger, type SupertagModel } from '../supertag/supertagger.js';
import { ACTION_FEATURES, actionFeatures } from './action-features.js';
import { LABEL_FEATURES, labelFeatures } from './label-features.js';
import { createSentenceHashes, fillSentence, type TaggedSentence } from './sentence.js';
import {
  attach,
  createState,
  governor,
  isFinal,
  LEFT,
  RIGHT,
  SHIFT,
  type State,
  shift,
  startState,
} from './state.js';

/** What the parser needs of the weights. */
export interface ParserModel {
  /**
   * For each bucket how much LEFT (low byte) and RIGHT (high byte) are better than SHIFT: two int8 in one number, so
   * that a feature costs one look-up. The length is a power of two.
   */
  readonly actions: Int16Array;
  readonly labels: Table;
  /** Labels seen for (universal tag of the governor, of the word, side); see {@link labelSetIndex}. */
  readonly labelSets: readonly Uint8Array[];
  /** The universal tag of each tag; the root has the number after the last. */
  readonly universal: Uint8Array;
  readonly universalCount: number;
  readonly supertags: SupertagModel;
}

export interface Parser {
  /** Parses a sentence of at most 256 words. The state holds the heads (n for the root) and labels, until the next call. */
  parse(sentence: TaggedSentence): State;
}

/** Index into {@link ParserModel.labelSets}. */
export function labelSetIndex(
  model: Pick<ParserModel, 'universalCount'>,
  head: number,
  dependent: number,
  right: boolean,
): number {
  return (head * (model.universalCount + 1) + dependent) * 2 + (right ? 1 : 0);
}

/**
 * Greedy arc-hybrid parsing with an averaged perceptron (Goldberg & Nivre 2013 for the training oracle). First the
 * action is chosen, then the label among those seen between such tags.
 */
export function createParser(words: Words, model: ParserModel, tagHashes: Int32Array): Parser {
  const state = createState();
  const supertagger = createSupertagger(model.supertags);
  const hashes = createSentenceHashes();
  const actionOut = new Int32Array(ACTION_FEATURES);
  const labelOut = new Int32Array(LABEL_FEATURES);
  const { actions, labels, universal, universalCount } = model;
  const actionMask = actions.length - 1;
  const scores = new Int32Array(labels.classes);

  const chooseAction = () => {
    if (state.height === 0) return SHIFT;
    const canShift = state.front < state.n;
    if (!canShift) return state.height > 1 ? RIGHT : LEFT;
    const count = actionFeatures(state, hashes, actionOut);
    let left = 0;
    let right = 0;
    for (let f = 0; f < count; f++) {
      const both = actions[actionOut[f]! & actionMask]!;
      left += (both << 24) >> 24;
      right += both >> 8;
    }
    if (state.height > 1 && right > 0 && right > left) return RIGHT;
    return left > 0 ? LEFT : SHIFT;
  };

  const chooseLabel = (head: number, word: number, tags: Uint8Array) => {
    const headTag = head === state.n ? universalCount : universal[tags[head]!]!;
    const set = model.labelSets[labelSetIndex(model, headTag, universal[tags[word]!]!, head > word)]!;
    if (set.length === 1) return set[0]!;
    const count = labelFeatures(state, hashes, { head, word, out: labelOut });
    clearScores(set, scores);
    addWeights(labels, labelOut, { count, scores, at: 0 });
    return bestOf(set, scores);
  };

  return {
    parse(sentence) {
      startState(state, sentence.length);
      fillSentence(hashes, words, { sentence, tagHashes });
      supertagger.run(hashes, sentence.tags, sentence.length);
      while (!isFinal(state)) {
        const action = chooseAction();
        if (action === SHIFT) shift(state);
        else {
          const head = governor(state, action);
          attach(state, head, chooseLabel(head, state.stack[state.height - 1]!, sentence.tags));
        }
      }
      return state;
    },
  };
}
