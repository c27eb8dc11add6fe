export type { Candidate, KnowledgeBase, KnownEntity, KnownFact, NameKind } from './knowledge-base.js';
export { createLinker, type Linker, type LinkerOptions } from './linker.js';
