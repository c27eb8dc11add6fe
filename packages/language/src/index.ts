export { type Analyzer, createAnalyzer } from './analyzer.js';
export { type Layout, layOut } from './document/layout.js';
export { createTokenList, type TokenList } from './text/token-list.js';
export { tokenize } from './text/tokenize.js';
