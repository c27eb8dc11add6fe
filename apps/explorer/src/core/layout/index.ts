export { arrange, layoutGraph, readPositions } from './arrange.js';
export { circle, filePositions } from './positions.js';
