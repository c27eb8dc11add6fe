import {
  ACTION_FEATURES,
  actionFeatures,
  attach,
  createSentenceHashes,
  createState,
  decodeActions,
  encodeTable,
  fillSentence,
  governor,
  isAllowed,
  isFinal,
  LABEL_FEATURES,
  LEFT,
  labelFeatures,
  labelSetIndex,
  MAX_SENTENCE,
  type ParserModel,
  RIGHT,
  SHIFT,
  type State,
  type SupertagModel,
  shift,
  startState,
  type Table,
  type Words,
} from '@newsgraph/language/training';
import type { EncodedSentence } from './encode.js';
import { covering } from './learn/covering.js';
import { quantise, relative } from './learn/quantise.js';
import { createSoftmax, one, type Softmax } from './learn/softmax.js';
import { createRandom, type Random } from './random.js';

const ACTIONS = Uint8Array.of(SHIFT, LEFT, RIGHT);
const IMPOSSIBLE = 1e9;
/** Labels that together make up this part of the uses between two tags are kept. */
const COVERAGE = 0.998;
/** Weights of actions below this part of their spread are dropped; see `relative`. */
const ACTION_CUT = 0.4;
/** Smallest weight of a label that is kept, and the largest that int8 can hold. */
const LABEL_LEAST = 0.08;
const LABEL_LARGEST = 4;
/** No label: nothing is learnt for an arc that is wrong. */
const UNKNOWN = -1;

/** How many gold arcs each action makes unreachable (Goldberg & Nivre 2013, arc-hybrid). */
function costs(state: State, heads: Int32Array, out: Float64Array): void {
  const { height, front, n, stack } = state;
  const top = height > 0 ? stack[height - 1]! : -1;
  const below = height > 1 ? stack[height - 2]! : -1;
  out.fill(IMPOSSIBLE);
  if (isAllowed(state, SHIFT)) {
    out[SHIFT] = 0;
    for (let k = 0; k < height; k++) {
      if (heads[stack[k]!] === front) out[SHIFT]++;
      if (k < height - 1 && heads[front] === stack[k]) out[SHIFT]++;
    }
  }
  let dependents = 0;
  if (height > 0) for (let q = front; q < n; q++) if (heads[q] === top) dependents++;
  if (isAllowed(state, LEFT)) {
    const lost = (below >= 0 && heads[top] === below) || heads[top]! > front;
    out[LEFT] = dependents + (lost ? 1 : 0);
  }
  if (isAllowed(state, RIGHT)) out[RIGHT] = dependents + (heads[top]! >= front ? 1 : 0);
}

/** The actions that a state admits, and those of them that lose least. */
function createDecision() {
  const set = new Uint8Array(ACTIONS.length);
  const right = new Uint8Array(ACTIONS.length);
  return (cost: Float64Array) => {
    const least = Math.min(cost[0]!, cost[1]!, cost[2]!);
    let possible = 0;
    let best = 0;
    for (const action of ACTIONS) {
      if (cost[action]! >= IMPOSSIBLE) continue;
      set[possible++] = action;
      if (cost[action] === least) right[best++] = action;
    }
    return { set: set.subarray(0, possible), right: right.subarray(0, best) };
  };
}

/** Labels seen between universal tags; pairs of tags seen rarely may have any label. */
function labelSets(sentences: readonly EncodedSentence[], shape: LabelShape): Uint8Array[] {
  const counts = Array.from({ length: (shape.universalCount + 1) ** 2 * 2 }, () => new Map<number, number>());
  for (const { length, heads, labels, gold } of sentences) {
    for (let i = 0; i < length; i++) {
      const head = heads[i]!;
      if (gold[i]! < 0 || (head < length && gold[head]! < 0)) continue;
      const headTag = head === length ? shape.universalCount : shape.universal[gold[head]!]!;
      const seen = counts[labelSetIndex(shape, headTag, shape.universal[gold[i]!]!, head > i)]!;
      seen.set(labels[i]!, (seen.get(labels[i]!) ?? 0) + 1);
    }
  }
  const all = Uint8Array.from({ length: shape.labelCount }, (_, label) => label);
  return counts.map((seen) => {
    let total = 0;
    for (const count of seen.values()) total += count;
    if (total < 30) return all;
    return Uint8Array.from(covering(seen, COVERAGE));
  });
}

export interface LabelShape {
  readonly universal: Uint8Array;
  readonly universalCount: number;
  readonly labelCount: number;
}

export interface ParserTraining extends LabelShape {
  readonly words: Words;
  readonly tagHashes: Int32Array;
  readonly supertags: SupertagModel;
  readonly epochs: number;
  readonly seed: number;
  readonly actionBits: number;
  readonly labelBits: number;
  readonly note: (line: string) => void;
}

interface Learner {
  readonly actions: Softmax;
  readonly labels: Softmax;
  readonly sets: readonly Uint8Array[];
  readonly random: Random;
}

function createLesson(learner: Learner, options: ParserTraining) {
  const state = createState();
  const hashes = createSentenceHashes();
  const out = new Int32Array(ACTION_FEATURES);
  const labelOut = new Int32Array(LABEL_FEATURES);
  const cost = new Float64Array(3);
  const decide = createDecision();

  const learnLabel = (sentence: EncodedSentence, arc: { head: number; word: number }) => {
    const { head, word } = arc;
    const { tags, length } = sentence;
    const headTag = head === length ? options.universalCount : options.universal[tags[head]!]!;
    const set = learner.sets[labelSetIndex(options, headTag, options.universal[tags[word]!]!, head > word)]!;
    if (set.length === 1) return set[0]!;
    const count = labelFeatures(state, hashes, { ...arc, out: labelOut });
    const right = sentence.heads[word] === head ? sentence.labels[word]! : UNKNOWN;
    return learner.labels.learn(labelOut, count, { set, right: one(right) });
  };

  return (sentence: EncodedSentence, epoch: number): number => {
    let mistakes = 0;
    startState(state, sentence.length);
    fillSentence(hashes, options.words, { sentence, tagHashes: options.tagHashes });
    hashes.supertag.set(sentence.supertags);
    while (!isFinal(state)) {
      const count = actionFeatures(state, hashes, out);
      costs(state, sentence.heads, cost);
      const decision = decide(cost);
      const predicted =
        decision.set.length > 1 ? learner.actions.learn(out, count, decision) : decision.set[0]!;
      const mistake = !decision.right.includes(predicted);
      mistakes += mistake ? 1 : 0;
      const follow = epoch < 1 || (mistake && learner.random.next() > 0.9) ? decision.right[0]! : predicted;
      if (follow === SHIFT) shift(state);
      else {
        const head = governor(state, follow);
        attach(state, head, learnLabel(sentence, { head, word: state.stack[state.height - 1]! }));
      }
    }
    return mistakes;
  };
}

/** The weights of LEFT and RIGHT less those of SHIFT: all that a decision needs. */
function againstShift(weights: Float32Array): Float32Array {
  const differences = new Float32Array((weights.length / ACTIONS.length) * 2);
  for (let bucket = 0; bucket * ACTIONS.length < weights.length; bucket++) {
    const row = bucket * ACTIONS.length;
    differences[bucket * 2] = weights[row + LEFT]! - weights[row + SHIFT]!;
    differences[bucket * 2 + 1] = weights[row + RIGHT]! - weights[row + SHIFT]!;
  }
  return differences;
}

/** A parser, and its actions in the form that the weights file holds. */
export interface TrainedParser extends ParserModel {
  readonly actionTable: Table;
}

/** Trains the parser with a dynamic oracle: from the second epoch on it sees the states that its own mistakes lead to. */
export function trainParser(sentences: readonly EncodedSentence[], options: ParserTraining): TrainedParser {
  const random = createRandom(options.seed);
  const learner: Learner = {
    actions: createSoftmax({
      bits: options.actionBits,
      classes: ACTIONS.length,
      rate: 0.15,
      l1: 5e-7,
      dropout: 0.3,
      random,
    }),
    labels: createSoftmax({
      bits: options.labelBits,
      classes: options.labelCount,
      rate: 0.1,
      l1: 1e-6,
      dropout: 0.2,
      random,
    }),
    sets: labelSets(sentences, options),
    random,
  };
  const lesson = createLesson(learner, options);
  const usable = sentences.filter((sentence) => sentence.length <= MAX_SENTENCE);
  const order = Int32Array.from(usable.keys());
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    learner.random.shuffle(order);
    let mistakes = 0;
    for (const i of order) mistakes += lesson(usable[i]!, epoch);
    options.note(`parser epoch ${epoch + 1}: ${mistakes} mistakes`);
  }
  learner.actions.finish();
  learner.labels.finish();
  const differences = againstShift(learner.actions.weights);
  const actionTable = quantise(differences, 2, relative(differences, ACTION_CUT));
  return {
    actions: decodeActions(encodeTable(actionTable)),
    actionTable,
    labels: quantise(learner.labels.weights, options.labelCount, {
      least: LABEL_LEAST,
      scale: 127 / LABEL_LARGEST,
    }),
    labelSets: learner.sets,
    universal: options.universal,
    universalCount: options.universalCount,
    supertags: options.supertags,
  };
}
