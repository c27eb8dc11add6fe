export { hasDetails, START, type View } from './types.js';
