export { circle, filePositions } from './positions.js';
