export { edgeSize, nodeColor, nodeSize } from './appearance.js';
export { buildGraph, emptyGraph } from './build.js';
export { decorate } from './decorate.js';
export type { AnyGraph, BuildInput, BuildOptions, NewsGraph } from './types.js';
export { GENERATOR, VERSION } from './version.js';
