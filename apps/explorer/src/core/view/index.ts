export { START, type View } from './types.js';
