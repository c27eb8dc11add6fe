export { findPaths } from './find.js';
export type { Path, PathQuery, PathStep } from './types.js';
