export { createExtractor, type Extractor, type ExtractorOptions } from './extractor.js';
export { LEXICONS } from './lexicon/index.js';
export type { Entry, Lexicon } from './lexicon/types.js';
export { remapClaims } from './remap.js';
