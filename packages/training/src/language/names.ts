import {
  COUNTRY,
  createGovernors,
  createStatistics,
  createTokenList,
  DEMONYM,
  type Gazetteer,
  type GazetteerMarks,
  jointNameFeatures,
  kindsOf,
  LABEL_COUNT,
  LARGE_PLACE,
  labelOf,
  MAX_SENTENCE,
  markCandidates,
  markGazetteer,
  mix,
  NAME_FEATURES,
  type NameModel,
  type NameSentence,
  NORMAL,
  nextNameFeatures,
  ownNameFeatures,
  type Parser,
  PLACE,
  previousNameFeatures,
  secondNextFeatures,
  secondPreviousFeatures,
  styleOf,
  type Tagger,
  type Truecaser,
  tokenize,
  WIDTH,
  type Words,
} from '@newsgraph/language/training';
import { cleanNames } from './data/clean.js';
import { type NamedDocument, type NamedSentence, type NameSpan, OTHER } from './data/names.js';
import { averageCrfs, type Stretch, trainCrf } from './learn/crf.js';
import { quantise } from './learn/quantise.js';
import { createRandom } from './random.js';

const BITS = 20;
const PLACES = (1 << COUNTRY) | (1 << PLACE) | (1 << LARGE_PLACE);
const ALL = (1 << LABEL_COUNT) - 1;
const ANY_OTHER = 0b1111 << (1 + OTHER * 4);

/** Cuts the tokens of a set as our tokenizer would ("US-led" into three) and moves its names along. */
export function retokenise(sentence: NamedSentence): NamedSentence {
  const tokens: string[] = [];
  const starts: number[] = [];
  for (const token of sentence.tokens) {
    starts.push(tokens.length);
    const list = createTokenList(8);
    tokenize(token, list);
    for (let i = 0; i < list.length; i++) tokens.push(token.slice(list.start[i]!, list.end[i]!));
  }
  starts.push(tokens.length);
  const spans = sentence.spans.map((span) => ({
    nameClass: span.nameClass,
    first: starts[span.first]!,
    last: starts[span.last]!,
  }));
  return { tokens, spans: spans.filter((span) => span.last > span.first) };
}

/** What training of names needs of the earlier layers. */
export interface NameLayers {
  readonly words: Words;
  readonly tagger: Tagger;
  readonly parser: Parser;
  /** Index into DEPREL of each label. */
  readonly deprel: Uint8Array;
  /** Index of the Penn tag of each tag. */
  readonly xpos: Uint8Array;
  readonly gazetteer: Gazetteer;
  readonly truecaser: Truecaser;
}

/** Sets differ on whether "Russian" is a name; for us it is none. */
function isDemonym(sentence: NamedSentence, span: NameSpan, { words, gazetteer }: NameLayers): boolean {
  if (span.last - span.first !== 1) return false;
  const token = sentence.tokens[span.first]!;
  const ids = Int32Array.of(words.intern(token, 0, token.length));
  const kinds = kindsOf(gazetteer, words, { ids, at: 0, length: 1 });
  return (kinds & (1 << DEMONYM)) !== 0 && (kinds & PLACES) === 0;
}

/** For each token the labels that agree with the annotation. */
function allowedLabels(
  sentence: NamedSentence,
  options: { marks: Uint8Array; partial: boolean; layers: NameLayers },
): Int32Array {
  const { marks, partial, layers } = options;
  const allowed = new Int32Array(sentence.tokens.length).fill(partial ? 1 | ANY_OTHER : 1);
  for (const span of sentence.spans) {
    const usable = isMarked(span, marks);
    if (isDemonym(sentence, span, layers)) {
      allowed[span.first] = 1 | ANY_OTHER;
      continue;
    }
    for (let i = span.first; i < span.last; i++) {
      allowed[i] = usable ? 1 << labelOf(span.nameClass, i - span.first, span.last - span.first) : ALL;
    }
  }
  return allowed;
}

function isMarked(span: NameSpan, marks: Uint8Array): boolean {
  for (let i = span.first; i < span.last; i++) if (marks[i] === 0) return false;
  return true;
}

type WordFeatures = (hashes: Int32Array, row: number, out: Int32Array) => number;

const NEIGHBOURS: readonly (readonly [number, WordFeatures])[] = [
  [0, ownNameFeatures],
  [-1, previousNameFeatures],
  [1, nextNameFeatures],
  [-2, secondPreviousFeatures],
  [2, secondNextFeatures],
];

function tokenFeatures(
  words: Words,
  statistics: ReturnType<typeof createStatistics>,
  at: { sentence: NameSentence; i: number },
): Int32Array {
  const { sentence, i } = at;
  const out = new Int32Array(NAME_FEATURES);
  const part = new Int32Array(NAME_FEATURES);
  let n = jointNameFeatures(words, statistics, { sentence, i, out });
  for (const [distance, write] of NEIGHBOURS) {
    const j = i + distance;
    const row = j >= 0 && j < sentence.length ? sentence.ids[j]! * WIDTH : 0;
    const count = write(words.hashes, row, part);
    for (let f = 0; f < count; f++) out[n++] = part[f]!;
  }
  return out.slice(0, n);
}

function toStretch(rows: Int32Array[], allowed: Int32Array): Stretch {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = offsets[i]! + row.length;
  });
  const features = new Int32Array(offsets[rows.length]!);
  rows.forEach((row, i) => {
    features.set(row, offsets[i]!);
  });
  return { length: rows.length, offsets, features, allowed };
}

function createMarks(): GazetteerMarks {
  return { low: new Int32Array(MAX_SENTENCE), high: new Int32Array(MAX_SENTENCE) };
}

/** The stretches of a document, with features from all layers below. */
export function documentStretches(document: NamedDocument, layers: NameLayers): Stretch[] {
  const { words, tagger } = layers;
  const statistics = createStatistics();
  const sentences = document.sentences
    .map((s) => cleanNames(retokenise(s)))
    .filter((s) => s.tokens.length > 0 && s.tokens.length <= MAX_SENTENCE);
  const ids = sentences.map((s) =>
    Int32Array.from(s.tokens, (token) => words.intern(token, 0, token.length)),
  );
  const styles = ids.map((list) => styleOf(words, list, list.length));
  statistics.reset(ids.reduce((sum, list) => sum + list.length, 0));
  ids.forEach((list, number) => {
    statistics.add(words, { ids: list, length: list.length, capitals: styles[number] !== NORMAL, number });
  });
  const marks = createMarks();
  const governors = createGovernors(layers.deprel);
  const candidate = new Uint8Array(MAX_SENTENCE);
  const tags = new Uint8Array(MAX_SENTENCE);
  return sentences.flatMap((named, number) => {
    const list = ids[number]!;
    const length = list.length;
    const style = styles[number]!;
    if (style !== NORMAL) layers.truecaser.restore({ ids: list, length, style }, statistics);
    if (markCandidates(words, list, { length, marks: candidate }) === 0) return [];
    tagger.tag(list, length, tags);
    const tree = layers.parser.parse({ words: list, tags, length });
    const tagHashes = Int32Array.from({ length }, (_, i) => mix(98, layers.xpos[tags[i]!]!));
    markGazetteer(layers.gazetteer, words, { ids: list, length, marks });
    const allowed = allowedLabels(named, { marks: candidate, partial: document.partial, layers });
    const sentence = {
      ids: list,
      length,
      tags: tagHashes,
      marks,
      governors: governors.find(tree, length),
      capitals: false,
      number,
    };
    const stretches: Stretch[] = [];
    for (let first = 0; first < length; first++) {
      if (candidate[first] === 0) continue;
      let last = first;
      const rows: Int32Array[] = [];
      while (last < length && candidate[last] === 1)
        rows.push(tokenFeatures(words, statistics, { sentence, i: last++ }));
      stretches.push(toStretch(rows, allowed.slice(first, last)));
      first = last;
    }
    return stretches;
  });
}

export interface NameTraining {
  readonly epochs: number;
  readonly seed: number;
  readonly note: (line: string) => void;
}

/** Smallest weight that is kept, and the largest that int8 can hold. */
const LEAST = 0.02;
const LARGEST = 3;

/** How many models are averaged, and how far their seeds lie apart. */
const MODELS = 6;
const SEED_STEP = 1000;

/** Trains the sequence model. */
export function trainNames(stretches: readonly Stretch[], options: NameTraining): NameModel {
  const crf = averageCrfs(MODELS, (model) =>
    trainCrf(stretches, {
      bits: BITS,
      epochs: options.epochs,
      rate: 0.1,
      l1: 1e-5,
      dropout: 0.4,
      random: createRandom(options.seed + model * SEED_STEP),
      note: (line) => options.note(`${line}, model ${model + 1} of ${MODELS}`),
    }),
  );
  const scale = 127 / LARGEST;
  return {
    table: quantise(crf.weights, LABEL_COUNT, { least: LEAST, scale }),
    transitions: Int32Array.from(crf.transitions, (weight) => Math.round(weight * scale)),
  };
}
