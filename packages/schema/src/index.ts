export { type ErrorCode, type ErrorDetails, NewsgraphError, type Skip } from './errors.js';
export { claimId, contentHash, documentId } from './ids.js';
export { ENTITY_TYPES } from './ontology/entity-types.js';
export { PREDICATES } from './ontology/predicates.js';
export {
  type EntityTypeInfo,
  type EventClass,
  type Layer,
  type Ontology,
  ontologyWith,
  type Predicate,
  predicate,
} from './ontology.js';
export {
  type Analysis,
  DEPREL,
  type Deprel,
  type LexicalKind,
  type LexicalSpan,
  SENTENCE_KIND,
  type SentenceKind,
  type Sentences,
  UPOS,
  type Upos,
  XPOS,
  type Xpos,
} from './records/analysis.js';
export type { Claim, ClaimTime, Evidence, Modality, Polarity } from './records/claim.js';
export type { Block, BlockKind, Document } from './records/document.js';
export type { Entity, EntityType, LinkedDocument, Resolution } from './records/entity.js';
export type {
  EdgeAttributes,
  EdgeEvidence,
  GraphAttributes,
  GraphDocument,
  NodeAttributes,
} from './records/graph.js';
export type { Doubt, Mention, MentionForm } from './records/mention.js';
export type { Span } from './records/span.js';
export { checkStages, type Item, type Part, type Stage } from './stage.js';
export { sentenceOf, sentenceSpan, tokenRange, tokenText } from './tokens.js';
