/** What training shares with reading: one extractor of features, one format. Not meant for other use. */
export { createAnalyzerFrom } from './analyzer.js';
export {
  CAPITALISED,
  CASE_FEATURES,
  CASES,
  caseFeatures,
  LOWER,
  UPPER,
} from './case/features.js';
export { createTruecaser, type Truecaser } from './case/truecaser.js';
export { createLemmatizer, parseLemmas } from './lemma/lemmatizer.js';
export { hashString, mix } from './model/hash.js';
export { createHashIndex, type HashIndex } from './model/hash-index.js';
export type { Table } from './model/table.js';
export {
  ALL_CAPITALS,
  CAPITAL,
  CLUSTER,
  createWords,
  FORM,
  HAS_DIGIT,
  HAS_LOWER,
  LOWER_CASE,
  LOWER_FORM,
  NAME_FORM,
  SIGNS,
  WIDTH,
  type WordClusters,
  type Words,
} from './model/words.js';
export { markCandidates } from './names/candidates.js';
export {
  jointNameFeatures,
  NAME_FEATURES,
  type NameSentence,
  nextNameFeatures,
  ownNameFeatures,
  previousNameFeatures,
  secondNextFeatures,
  secondPreviousFeatures,
} from './names/features.js';
export {
  COUNTRY,
  DEMONYM,
  type Gazetteer,
  type GazetteerMarks,
  kindsOf,
  LARGE_PLACE,
  markGazetteer,
  PLACE,
} from './names/gazetteer.js';
export { createGovernors, type NameTree } from './names/governors.js';
export { LABEL_COUNT, labelOf, mayEnd, mayFollow, mayStart, OUTSIDE, readLabels } from './names/labels.js';
export { createRecognizer, type NameModel } from './names/recognizer.js';
export { createStatistics, type DocumentStatistics } from './names/statistics.js';
export { ACTION_FEATURES, actionFeatures } from './parse/action-features.js';
export { LABEL_FEATURES, labelFeatures } from './parse/label-features.js';
export { createParser, labelSetIndex, type Parser, type ParserModel } from './parse/parser.js';
export { createSentenceHashes, fillSentence, type SentenceHashes } from './parse/sentence.js';
export {
  attach,
  createState,
  governor,
  isAllowed,
  isFinal,
  LEFT,
  MAX_SENTENCE,
  RIGHT,
  SHIFT,
  type State,
  shift,
  startState,
} from './parse/state.js';
export { SUPERTAG_FEATURES, supertagFeatures } from './supertag/features.js';
export {
  createSupertagger,
  createVerbFrame,
  fillVerbs,
  type SupertagModel,
  supertagHash,
} from './supertag/supertagger.js';
export {
  createTagContext,
  EDGE_TAG,
  jointFeatures,
  nextFeatures,
  ownFeatures,
  place,
  previousFeatures,
  TAG_FEATURES,
  type TagContext,
} from './tag/features.js';
export { candidatesOf, createTagger, type Tagger, type TaggerModel, tagHashes } from './tag/tagger.js';
export { CAPITALS, NORMAL, type Style, styleOf, TITLE_CASE } from './text/shouting.js';
export { createTokenList, type TokenList } from './text/token-list.js';
export { tokenize } from './text/tokenize.js';
export { decodeActions, encodeTable } from './weights/table-codec.js';
export { decodeWeights, encodeWeights, type RawWeights, type Weights } from './weights/weights.js';
