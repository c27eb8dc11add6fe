export { arrange, layoutGraph, makeRoom, readPositions } from './arrange.js';
export { circle, filePositions } from './positions.js';
