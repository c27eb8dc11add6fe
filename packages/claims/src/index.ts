export { type AttributionSpans, readAttributions } from './attribution/public.js';
export { createEventReader, type EventReading } from './events/public.js';
export { createExtractor, type Extractor, type ExtractorOptions } from './extractor.js';
export { LEXICONS } from './lexicon/index.js';
export { parseLexicons } from './lexicon/parse.js';
export type { Entry, Lexicon } from './lexicon/types.js';
export { remapClaims } from './remap.js';
