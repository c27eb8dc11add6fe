export { createDeduplicator } from './deduplicate.js';
export { ingest } from './ingest.js';
export {
  DEFAULT_LIMITS,
  type IngestOptions,
  type Input,
  type Limits,
  type ReadContext,
  type Reader,
  type Reading,
} from './input.js';
export { identifyLanguage } from './language.js';
export { READERS } from './readers.js';
export { groupStories, type StoryOptions } from './stories/group.js';
export { cleanText } from './text/clean.js';
