import { createPartCache, dropPlaces } from '../model/part-cache.js';
import { addWeights, bestOf, type Table } from '../model/table.js';
import type { Words } from '../model/words.js';
import { createSupertagger, type SupertagModel } from '../supertag/supertagger.js';
import { ACTION_FEATURES, actionFeatures } from './action-features.js';
import { createActionScores } from './action-scores.js';
import { HEAD_TAG, LABEL_FEATURES, labelFeatures, OWN_SUPERTAG, WORD_TAG } from './label-features.js';
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

/** Places of a label's features that caches answer for; falling. */
const KNOWN = Uint8Array.from([...OWN_SUPERTAG, ...HEAD_TAG, ...WORD_TAG]);

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
  const actionScores = createActionScores(actions);
  const scores = new Int32Array(labels.classes);
  const tagKeys = (universal.length + 1) * 2;
  const ofWord = createPartCache(labels, { keys: tagKeys, places: WORD_TAG });
  const ofHead = createPartCache(labels, { keys: tagKeys, places: HEAD_TAG });
  const ofSupertag = createPartCache(labels, { keys: model.supertags.table.classes, places: OWN_SUPERTAG });

  const chooseAction = () => {
    if (state.height === 0) return SHIFT;
    const canShift = state.front < state.n;
    if (!canShift) return state.height > 1 ? RIGHT : LEFT;
    actionScores.add(actionOut, actionFeatures(state, hashes, actionOut));
    const { left, right } = actionScores;
    if (state.height > 1 && right > 0 && right > left) return RIGHT;
    return left > 0 ? LEFT : SHIFT;
  };

  const chooseLabel = (head: number, word: number, tags: Uint8Array) => {
    const headTag = head === state.n ? universalCount : universal[tags[head]!]!;
    const set = model.labelSets[labelSetIndex(model, headTag, universal[tags[word]!]!, head > word)]!;
    if (set.length === 1) return set[0]!;
    const all = labelFeatures(state, hashes, { head, word, out: labelOut });
    const side = head > word ? 1 : 0;
    const d = ofWord.row(tags[word]! * 2 + side, labelOut);
    const h = ofHead.row((head === state.n ? universal.length : tags[head]!) * 2 + side, labelOut);
    const s = ofSupertag.row(supertagger.found[word]!, labelOut);
    const wordScores = ofWord.rows.scores;
    const headScores = ofHead.rows.scores;
    const supertagScores = ofSupertag.rows.scores;
    for (let c = 0; c < set.length; c++) {
      const k = set[c]!;
      scores[k] = wordScores[d + k]! + headScores[h + k]! + supertagScores[s + k]!;
    }
    const count = dropPlaces(labelOut, all, KNOWN);
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
