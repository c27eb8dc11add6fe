export type { Features } from './choose/features.js';
export type { Alternative, Explanation } from './explain.js';
export type { Candidate, KnowledgeBase, KnownEntity, KnownFact, NameKind } from './knowledge-base.js';
export { createLinker, type Linker, type LinkerOptions } from './linker.js';
export type { Evidence, Verdict } from './resolve/compare.js';
export type { Judgement } from './resolve/judgement.js';
export { type JudgementLog, parseJudgements } from './resolve/parse-judgements.js';
export type { Resolved } from './resolve/resolve.js';
