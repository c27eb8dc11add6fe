export { barPaths } from './bars.js';
export { type Bin, type Histogram, histogram } from './histogram.js';
