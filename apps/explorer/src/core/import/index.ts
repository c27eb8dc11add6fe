export { type Companion, graphFromBytes, looksLikeArticle } from './bytes.js';
export { embeddedGraph, fetchGraph } from './sources.js';
