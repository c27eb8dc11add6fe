export { applyDecisions, type Decided, type Records } from './decisions/apply.js';
export { type Revision, reviseGraph } from './decisions/graph.js';
export { about, decide, decisionsFile, withdraw } from './decisions/list.js';
export { type Naming, namingsOf } from './decisions/namings.js';
export { looksLikeDecisions, parseDecisions } from './decisions/parse.js';
export type {
  Decision,
  DecisionsFile,
  Edit,
  MentionPlace,
  Merge,
  Outcome,
  Split,
  Unmatched,
  Verdict,
} from './decisions/types.js';
export { countStories } from './summary.js';
