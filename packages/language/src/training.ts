/** What training shares with reading: one extractor of features, one format. Not meant for other use. */
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
export { ACTION_FEATURES, actionFeatures } from './parse/action-features.js';
export { LABEL_FEATURES, labelFeatures } from './parse/label-features.js';
export { createParser, labelSetIndex, type ParserModel } from './parse/parser.js';
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
export {
  EDGE_TAG,
  jointFeatures,
  nextFeatures,
  ownFeatures,
  previousFeatures,
  TAG_FEATURES,
  type TagContext,
} from './tag/features.js';
export { candidatesOf, createTagger, type TaggerModel, tagHashes } from './tag/tagger.js';
