import {
  CAPITAL,
  CAPITALISED,
  CASE_FEATURES,
  CASES,
  caseFeatures,
  type Gazetteer,
  type GazetteerMarks,
  LOWER,
  MAX_SENTENCE,
  markGazetteer,
  NORMAL,
  styleOf,
  type Table,
  UPPER,
  type Words,
} from '@newsgraph/language/training';
import { createPerceptron, highest, type Perceptron } from './learn/perceptron.js';
import { quantise, relative } from './learn/quantise.js';
import { createRandom } from './random.js';

const BITS = 18;
/** Weights below this part of their spread are dropped; see `relative`. */
const CUT = 0.5;
const SET = Uint8Array.of(LOWER, CAPITALISED, UPPER);

/** A sentence with trustworthy case. */
export interface CasedSentence {
  readonly tokens: readonly string[];
  /** Whether the first word is a name, where that is known. */
  readonly firstIsName?: boolean;
}

/** The case of each token; -1 where it cannot be learnt. */
function trueCases({ tokens, firstIsName }: CasedSentence): Int8Array {
  const cases = Int8Array.from(tokens, (token) => {
    if (!/\p{L}/u.test(token)) return -1;
    if (token === token.toLowerCase()) return LOWER;
    if (token === token.toUpperCase()) return token.length > 1 ? UPPER : CAPITALISED;
    return /^\p{Lu}/u.test(token) ? CAPITALISED : -1;
  });
  if (cases[0] === CAPITALISED) cases[0] = firstIsName === undefined ? -1 : firstIsName ? CAPITALISED : LOWER;
  return cases;
}

interface Lesson {
  readonly ids: Int32Array;
  readonly cases: Int8Array;
}

function learn(
  model: Perceptron,
  lesson: Lesson,
  layers: { words: Words; gazetteer: Gazetteer; marks: GazetteerMarks },
): void {
  const { ids, cases } = lesson;
  const { words, gazetteer, marks } = layers;
  const out = new Int32Array(CASE_FEATURES);
  const length = ids.length;
  markGazetteer(gazetteer, words, { ids, length, marks });
  let before = CASES;
  for (let i = 0; i < length; i++) {
    const right = cases[i]!;
    const count = caseFeatures(words, { ids, length, marks }, { i, before, out });
    const predicted = highest(model.score(out, count, SET), CASES);
    if (right >= 0) {
      if (predicted !== right) model.update(out, count, { right, wrong: predicted });
      model.tick();
    }
    before = words.flags[ids[i]!]! & CAPITAL ? predicted : LOWER;
  }
}

/** Trains case restoration on sentences put in capitals. */
export function trainTruecase(
  sentences: readonly CasedSentence[],
  options: { words: Words; gazetteer: Gazetteer; epochs: number; seed: number },
): Table {
  const { words, gazetteer } = options;
  const intern = (token: string) => words.intern(token, 0, token.length);
  const lessons: Lesson[] = sentences
    .filter(({ tokens }) => {
      if (tokens.length < 4 || tokens.length > MAX_SENTENCE) return false;
      return styleOf(words, Int32Array.from(tokens, intern), tokens.length) === NORMAL;
    })
    .map((sentence) => ({
      ids: Int32Array.from(sentence.tokens, (token) => intern(token.toUpperCase())),
      cases: trueCases(sentence),
    }));
  const model = createPerceptron(BITS, CASES);
  const random = createRandom(options.seed);
  const marks = { low: new Int32Array(MAX_SENTENCE), high: new Int32Array(MAX_SENTENCE) };
  const order = Int32Array.from(lessons.keys());
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    for (const i of order) learn(model, lessons[i]!, { words, gazetteer, marks });
  }
  model.average();
  return quantise(model.weights, CASES, relative(model.weights, CUT));
}
