export { type Build, type BuildOptions, build } from './build.js';
export type { Corpus } from './corpus.js';
export { type Extracted, extractLines, type LabelledClaim } from './lines.js';
export { checkExamples } from './patterns.js';
export { createPipeline, type Pipeline, type ReadDocument } from './pipeline.js';
export type { WorkerReply, WorkerRequest } from './protocol.js';
export { failures, type Phase, type Progress, type Report } from './report.js';
export { loadResources, type Resources } from './resources.js';
export { inlineWorkers, type Workers } from './workers.js';
