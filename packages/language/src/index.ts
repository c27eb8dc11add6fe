export { type Analyzer, createAnalyzer } from './analyzer.js';
export { decodeAnalysis, type EncodedAnalysis, encodeAnalysis } from './codec.js';
export { type Layout, LONGEST_SENTENCE, layOut } from './document/layout.js';
export { addToken, createTokenList, type TokenList } from './text/token-list.js';
export { tokenize } from './text/tokenize.js';
